#include "ui/widgets/mark_label.h"

#include "ui/widgets/level_mark.h"

#include <QPainter>

namespace beian::ui
{

MarkLabel::MarkLabel(Level level, QWidget *parent) : QWidget(parent), m_level(level)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MarkLabel::sizeHint() const
{
    return {levelMarkSide(), fontMetrics().height()};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF square(0, 0, levelMarkSide(), levelMarkSide());
    square.moveCenter(QRectF(rect()).center());
    paintLevelMark(&painter, square, m_level, palette());
}

} // namespace beian::ui
