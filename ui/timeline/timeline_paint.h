#pragma once

#include "core/rulebook/rulebook.h"
#include "core/usecases/overview.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_rows.h"

#include <QPalette>

class QPainter;

namespace beian::ui
{

/// What a timeline shows.
struct TimelineContent {
    QDateTime now;
    std::vector<usecases::ServerBar> bars;
    rulebook::Rulebook rulebook; ///< that the standings were judged by
};

/// "剩 58 天", "永久", "未注明", "已过期": how long the server still lasts.
[[nodiscard]] QString remainingText(const usecases::ServerBar &bar, const QDateTime &now);

/// All about a bar in one sentence, for tooltips and screen readers.
[[nodiscard]] QString barSentence(const usecases::ServerBar &bar, const TimelineContent &content);

/// Every bar until its end on `width` pixels; what ends in more than three years runs out of it.
[[nodiscard]] TimeScale fittedScale(const TimelineContent &content, double width);

/// How a bar is to be seen.
enum class BarLook { Plain, Selected, Focused };

/// Paints a timeline, or the part of it that is seen: for the screen and for a file alike.
class TimelinePaint final
{
public:
    TimelinePaint(const TimelineContent &content, const TimeScale &scale,
        const TimelineRows &rows, const QPalette &palette);

    /// The months, today, and the line of the least days that a number needs, over `height`.
    void paintLines(QPainter &painter, int height) const;
    void paintBar(QPainter &painter, int index, BarLook look) const;

private:
    void paintHead(QPainter &painter) const;
    void paintName(QPainter &painter, int index) const;
    void paintBand(QPainter &painter, int index, const QColor &background) const;
    void paintRiders(QPainter &painter, int index, const QColor &background) const;
    [[nodiscard]] int noteDays() const;

    const TimelineContent &m_content;
    const TimeScale &m_scale;
    const TimelineRows &m_rows;
    QPalette m_palette;
};

} // namespace beian::ui
