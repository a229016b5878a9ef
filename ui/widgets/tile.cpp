#include "ui/widgets/tile.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/level_mark.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace beian::ui
{

namespace
{

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int radius = 8;
constexpr double hoverShare = 0.03;

int lineHeight(TextRole role)
{
    return inFours(QFontMetrics(fontFor(role)).height());
}

} // namespace

Tile::Tile(std::optional<Level> level, const QString &title, QWidget *parent)
    : PaintedButton(parent)
    , m_level(level)
{
    setText(title);
}

void Tile::show(const QString &figure, const QString &below)
{
    m_figure = figure;
    m_below = below;
    setToolTip(below);
    setAccessibleName(text() + u' ' + figure);
    setAccessibleDescription(below);
    update();
}

QSize Tile::sizeHint() const
{
    return {scaled(176), lineHeight(TextRole::Explanation) + lineHeight(TextRole::Figure)
            + lineHeight(TextRole::Small) + 2 * margin};
}

QSize Tile::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    painter.setPen(QPen(isFocused ? tokens.accent : tokens.line, isFocused ? 2 : 1));
    painter.setBrush(
        underMouse() ? mixed(tokens.text, tokens.surface, hoverShare) : tokens.surface);
    const double half = isFocused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);

    QRect line = rect().adjusted(margin, margin, -margin, 0);
    line.setHeight(lineHeight(TextRole::Explanation));
    const auto put = [&](TextRole role, const QColor &colour, const QString &words, int indent) {
        painter.setFont(fontFor(role));
        painter.setPen(colour);
        const QRect place = QStyle::visualRect(
            layoutDirection(), rect(), line.adjusted(indent, 0, 0, 0));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };
    int indent = 0;
    if (m_level) {
        QRectF square(line.left(), 0, levelMarkSide(), levelMarkSide());
        square.moveCenter(QPointF(square.center().x(), QRectF(line).center().y()));
        paintLevelMark(&painter,
            QStyle::visualRect(layoutDirection(), rect(), square.toRect()), *m_level, palette());
        indent = levelMarkSide() + gap;
    }
    put(TextRole::Explanation, tokens.muted, text(), indent);
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(TextRole::Figure));
    put(TextRole::Figure, tokens.text, m_figure, 0);
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(TextRole::Small));
    put(TextRole::Small, tokens.muted, m_below, 0);
}

} // namespace beian::ui
