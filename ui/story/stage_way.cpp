#include "ui/story/stage_way.h"

#include "core/text/words.h"
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

constexpr int gap = 12;

int rowHeight()
{
    return scaled(28);
}

int discSide()
{
    return scaled(12);
}

} // namespace

StageWay::StageWay(const std::vector<usecases::StageStep> &way, model::Stage current,
    const rulebook::Rulebook &rulebook, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList told;
    Place place = Place::Behind;
    for (const usecases::StageStep &step : way) {
        if (step.stage == current)
            place = Place::Here;
        const Row row{text::stageWord(step.stage), text::dayText(step.at, rulebook), place};
        told.append(row.day.isEmpty() ? row.word : row.word + u' ' + row.day);
        m_rows.push_back(row);
        if (place == Place::Here)
            place = Place::Before;
    }
    //: %1: the stage that the filing is in
    setAccessibleName(tr("Stage: %1").arg(text::stageWord(current)));
    setAccessibleDescription(text::joined(told));
}

QSize StageWay::sizeHint() const
{
    int widest = 0;
    for (const Row &row : m_rows) {
        const QFontMetrics metrics(fontOf(row));
        widest = std::max(widest,
            metrics.horizontalAdvance(row.word) + gap + metrics.horizontalAdvance(row.day));
    }
    return {discSide() + gap + widest, static_cast<int>(m_rows.size()) * rowHeight()};
}

QSize StageWay::minimumSizeHint() const
{
    return sizeHint();
}

QFont StageWay::fontOf(const Row &row)
{
    QFont answer = fontFor(TextRole::Explanation);
    if (row.place == Place::Here)
        answer.setWeight(QFont::DemiBold);
    return answer;
}

void StageWay::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    const int side = discSide();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    int top = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QRect disc = placed({0, top + (rowHeight() - side) / 2, side, side});
        if (i + 1 < m_rows.size()) {
            const bool isDone = m_rows[i + 1].place != Place::Before;
            painter.fillRect(QRect(disc.center().x(), disc.bottom() + 1, 1, rowHeight() - side),
                isDone ? tokens.accent : tokens.line);
        }
        const bool isReached = row.place != Place::Before;
        painter.setPen(QPen(isReached ? tokens.accent : tokens.control, isReached ? 2 : 1));
        painter.setBrush(row.place == Place::Behind ? tokens.accent : tokens.surface);
        painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1));
        painter.setFont(fontOf(row));
        painter.setPen(row.place == Place::Here ? tokens.text : tokens.muted);
        const QRect line = placed({side + gap, top, width() - side - gap, rowHeight()});
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading, row.word);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, row.day);
        top += rowHeight();
    }
}

void StageWay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesScale(*event))
        updateGeometry();
}

} // namespace beian::ui
