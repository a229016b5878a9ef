#include "ui/widgets/level_badge.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/level_mark.h"

#include <QPainter>
#include <QStyle>

namespace beian::ui
{

namespace
{

constexpr int gap = 8;

} // namespace

LevelBadge::LevelBadge(Level level, const QString &word, QWidget *parent)
    : QLabel(parent)
    , m_level(level)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLevel(level, word);
}

void LevelBadge::setLevel(Level level, const QString &word)
{
    m_level = level;
    setText(word);
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize LevelBadge::sizeHint() const
{
    const int word = text().isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(text());
    return {inFours(levelMarkSide() + word), inFours(fontMetrics().height())};
}

void LevelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = levelMarkSide();
    const QRect mark(0, (height() - side) / 2, side, side);
    const Qt::LayoutDirection direction = layoutDirection();
    paintLevelMark(&painter, QStyle::visualRect(direction, rect(), mark), m_level, palette());
    painter.setPen(levelColour(tokensOf(palette()), m_level));
    const QRect word = rect().adjusted(side + gap, 0, 0, 0);
    painter.drawText(
        QStyle::visualRect(direction, rect(), word), Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace beian::ui
