#include "ui/widgets/step_indicator.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace beian::ui
{

namespace
{

constexpr int gap = 8;
constexpr int shortestLine = 16;

int discSide()
{
    return scaled(24);
}

} // namespace

StepIndicator::StepIndicator(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
{
    Q_ASSERT(!names.isEmpty());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepIndicator::setCurrent(int step)
{
    Q_ASSERT(step >= 0 && step < m_names.size());
    m_current = step;
    //: %1: number of the step, %2: how many there are, %3: its name
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.at(step)));
    updateGeometry();
    update();
}

QSize StepIndicator::sizeHint() const
{
    return {wholeWidth(Naming::All), std::max(discSide(), inFours(fontMetrics().height())) + 8};
}

QSize StepIndicator::minimumSizeHint() const
{
    return {wholeWidth(Naming::CurrentOnly), sizeHint().height()};
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    const Naming naming = wholeWidth(Naming::All) <= width() ? Naming::All : Naming::CurrentOnly;
    const int lines = std::max(1, static_cast<int>(m_names.size()) - 1);
    const int spare = std::max(0, width() - wholeWidth(naming)) / lines;
    const int line = std::min(shortestLine + spare, scaled(64));
    const int side = discSide();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (int step = 0; step < m_names.size(); ++step) {
        const auto placed = [this](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        paintDisc(painter, placed({x, (height() - side) / 2, side, side}), step);
        const int wide = stepWidth(step, naming);
        if (wide > side) {
            painter.setFont(fontOf(step));
            painter.setPen(step == m_current ? tokens.text : tokens.muted);
            painter.drawText(placed({x + side + gap, 0, wide - side - gap, height()}),
                Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip, m_names.at(step));
        }
        x += wide + gap;
        if (step + 1 < m_names.size())
            painter.fillRect(placed({x, height() / 2, line, 1}),
                step < m_current ? tokens.accent : tokens.control);
        x += line + gap;
    }
}

void StepIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesScale(*event))
        updateGeometry();
}

QFont StepIndicator::fontOf(int step) const
{
    QFont answer = fontFor(TextRole::Explanation);
    if (step == m_current)
        answer.setWeight(QFont::DemiBold);
    return answer;
}

int StepIndicator::stepWidth(int step, Naming naming) const
{
    if (naming == Naming::CurrentOnly && step != m_current)
        return discSide();
    const QFontMetrics metrics(fontOf(step));
    return discSide() + gap + metrics.horizontalAdvance(m_names.at(step));
}

int StepIndicator::wholeWidth(Naming naming) const
{
    int sum = (static_cast<int>(m_names.size()) - 1) * (shortestLine + 2 * gap);
    for (int step = 0; step < m_names.size(); ++step)
        sum += stepWidth(step, naming);
    return sum;
}

void StepIndicator::paintDisc(QPainter &painter, const QRectF &disc, int step) const
{
    const Tokens tokens = tokensOf(palette());
    if (step < m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawEllipse(disc);
        const QRectF tick = disc.adjusted(4, 4, -4, -4);
        icon(IconName::Check, IconTone::Accent).paint(&painter, tick.toRect());
        return;
    }
    const bool isCurrent = step == m_current;
    painter.setPen(isCurrent ? QPen(Qt::NoPen) : QPen(tokens.control, 1));
    painter.setBrush(isCurrent ? QBrush(tokens.accent) : QBrush(tokens.surface));
    painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(isCurrent ? tokens.onAccent : tokens.muted);
    painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
}

} // namespace beian::ui
