#pragma once

#include <QByteArray>
#include <QDate>
#include <QSet>

namespace beian::rulebook {

/// A day counted in working days, and whether the State Council's calendar for every year on the
/// way was known; without it only weekends are free. The last week of December also needs the next
/// year's, whose New Year holiday may reach into it.
struct WorkingDay {
    QDate day;
    bool certain = true;
};

/// Working days in mainland China: weekends are free, unless a holiday was moved onto or off them.
class WorkCalendar final
{
public:
    /// Adds one year from `resources/calendar/cn-YYYY.json`. False, and nothing added, where the
    /// text is not such a calendar or the year is there already.
    [[nodiscard]] bool addYear(const QByteArray &json);

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// The `count`-th working day after `start`; `count` ≥ 0.
    [[nodiscard]] WorkingDay plusWorkingDays(QDate start, int count) const;

private:
    QSet<int> m_years;
    QSet<QDate> m_holidays;
    QSet<QDate> m_workdays;
};

} // namespace beian::rulebook
