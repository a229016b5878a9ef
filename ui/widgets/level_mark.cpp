#include "ui/widgets/level_mark.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QPainter>
#include <QPalette>
#include <QPolygonF>

#include <algorithm>

namespace beian::ui
{

void paintLevelMark(QPainter *painter, const QRectF &rect, Level level, const QPalette &palette)
{
    const qreal half = std::min(rect.width(), rect.height()) / 2;
    const QPointF c = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(levelColour(tokensOf(palette), level));
    // The shapes differ in extent so that they weigh the same to the eye.
    switch (level) {
    case Level::Safe:
        painter->drawEllipse(c, half * 0.84, half * 0.84);
        break;
    case Level::Watch:
        painter->drawPolygon(QPolygonF{c + QPointF(0, -half * 0.9), c + QPointF(half, half * 0.8),
            c + QPointF(-half, half * 0.8)});
        break;
    case Level::AtRisk:
        painter->drawPolygon(QPolygonF{c + QPointF(0, -half), c + QPointF(half, 0),
            c + QPointF(0, half), c + QPointF(-half, 0)});
        break;
    case Level::Lost:
        painter->drawRect(QRectF(c.x() - half * 0.8, c.y() - half * 0.8, half * 1.6, half * 1.6));
        break;
    }
    painter->restore();
}

int levelMarkSide()
{
    return scaled(12);
}

} // namespace beian::ui
