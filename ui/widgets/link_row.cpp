#include "ui/widgets/link_row.h"

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

constexpr int margin = 4;
constexpr int gap = 8;
constexpr int radius = 6;
constexpr double hoverShare = 0.05;

int nameHeight()
{
    return QFontMetrics(fontFor(TextRole::Body)).height();
}

int belowHeight()
{
    return QFontMetrics(fontFor(TextRole::Explanation)).height();
}

} // namespace

LinkRow::LinkRow(
    std::optional<Level> level, const QString &name, const QString &below, QWidget *parent)
    : PaintedButton(parent)
    , m_level(level)
    , m_below(below)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(below);
    setToolTip(below.isEmpty() ? name : name + u'\n' + below);
}

QSize LinkRow::sizeHint() const
{
    const int name = QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(text());
    const int below = QFontMetrics(fontFor(TextRole::Explanation)).horizontalAdvance(m_below);
    const int mark = m_level ? levelMarkSide() + gap : 0;
    return {mark + std::max(name, below) + 2 * margin,
        nameHeight() + (m_below.isEmpty() ? 0 : belowHeight()) + 2 * margin};
}

QSize LinkRow::minimumSizeHint() const
{
    return {scaled(80), sizeHint().height()};
}

void LinkRow::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(mixed(tokens.text, tokens.surface, hoverShare));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    QRect line = rect().adjusted(margin, margin, -margin, 0);
    line.setHeight(nameHeight());
    if (m_level) {
        QRectF square(line.left(), 0, levelMarkSide(), levelMarkSide());
        square.moveCenter(QPointF(square.center().x(), QRectF(line).center().y()));
        paintLevelMark(&painter,
            QStyle::visualRect(layoutDirection(), rect(), square.toRect()), *m_level, palette());
        line.setLeft(line.left() + levelMarkSide() + gap);
    }
    const auto put = [&](TextRole role, const QColor &colour, const QString &words) {
        painter.setFont(fontFor(role));
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
            Qt::AlignVCenter | Qt::AlignLeading,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
    };
    put(TextRole::Body, tokens.text, text());
    line.moveTop(line.bottom() + 1);
    line.setHeight(belowHeight());
    put(TextRole::Explanation, tokens.muted, m_below);
}

} // namespace beian::ui
