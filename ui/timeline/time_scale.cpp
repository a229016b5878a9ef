#include "ui/timeline/time_scale.h"

#include <algorithm>
#include <array>

namespace beian::ui
{

namespace
{

constexpr double millisecondsADay = 24.0 * 3600 * 1000;
constexpr double largest = 24;               // pixels a day
constexpr double smallest = 1000.0 / 3650.0; // ten years on 1000 pixels
constexpr double daysBefore = 3;             // of a fitted line, before now
constexpr double shortestDays = 100;         // a fitted line shows the 90th day
constexpr std::array monthSteps{1, 2, 3, 6, 12, 24, 60};

/// The first month from `day` on whose number is a multiple of the step.
QDate firstMonth(QDate day, int step)
{
    QDate month(day.year(), day.month(), 1);
    if (month < day)
        month = month.addMonths(1);
    const int past = (month.year() * 12 + month.month() - 1) % step;
    return past == 0 ? month : month.addMonths(step - past);
}

} // namespace

TimeScale::TimeScale(const QDateTime &now, std::chrono::seconds zoneOffset)
    : m_now(now)
    , m_zoneOffset(zoneOffset)
{
}

double TimeScale::at(const QDateTime &instant) const
{
    const double days = static_cast<double>(m_now.msecsTo(instant)) / millisecondsADay;
    return m_nowAt + days * m_pixelsPerDay;
}

void TimeScale::fit(const QDateTime &last, double width)
{
    const double days
        = std::max(shortestDays, static_cast<double>(m_now.msecsTo(last)) / millisecondsADay);
    m_pixelsPerDay = std::clamp(width / (days * 1.04 + daysBefore), smallest, largest);
    m_nowAt = daysBefore * m_pixelsPerDay;
}

void TimeScale::zoom(double factor, double x)
{
    const double wanted = std::clamp(m_pixelsPerDay * factor, smallest, largest);
    m_nowAt = x + (m_nowAt - x) * wanted / m_pixelsPerDay;
    m_pixelsPerDay = wanted;
}

void TimeScale::pan(double pixels)
{
    m_nowAt += pixels;
}

std::vector<TimeScale::Tick> TimeScale::ticks(double width, double apart) const
{
    if (!m_now.isValid())
        return {}; // nothing to show yet, and every moment would stand at the same place
    const auto it = std::find_if(monthSteps.begin(), monthSteps.end(),
        [&](int months) { return months * 28 * m_pixelsPerDay >= apart; });
    const int step = it == monthSteps.end() ? monthSteps.back() : *it;
    const qint64 leftEnd
        = m_now.toMSecsSinceEpoch() - qint64(m_nowAt / m_pixelsPerDay * millisecondsADay);
    const auto midnight = [this](QDate day) {
        return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-m_zoneOffset.count());
    };
    const QDate first = QDateTime::fromMSecsSinceEpoch(leftEnd, Qt::UTC)
                            .addSecs(m_zoneOffset.count())
                            .date();
    std::vector<Tick> ticks;
    for (QDate day = firstMonth(first, step);; day = day.addMonths(step)) {
        const double x = at(midnight(day));
        if (x > width)
            return ticks;
        if (x >= 0)
            ticks.push_back({x, day});
    }
}

} // namespace beian::ui
