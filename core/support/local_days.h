#pragma once

#include <QDate>
#include <QDateTime>

#include <chrono>

namespace beian::support {

/// Days and months as a subscription counts them: local wall time in a zone without daylight saving,
/// given by its offset from UTC (Beijing: +08:00). Instants in and out are UTC.
class LocalDays final
{
public:
    explicit LocalDays(std::chrono::seconds offset) : m_offset(offset) {}

    /// The calendar day of `instant` in the zone.
    [[nodiscard]] QDate dayOf(const QDateTime &instant) const;

    /// The last day of a subscription as the console shows it: the day of the second before
    /// `expires`, so that midnight (16:00Z) belongs to the day that it ends.
    [[nodiscard]] QDate shownLastDay(const QDateTime &expires) const;

    /// The instant at which `day` is over: 00:00 of the following day.
    [[nodiscard]] QDateTime endOf(QDate day) const;

    /// 00:00 of `day`.
    [[nodiscard]] QDateTime startOf(QDate day) const;

    /// `instant` moved by calendar months in local wall time; a month too short clamps to its end.
    [[nodiscard]] QDateTime plusMonths(const QDateTime &instant, int months) const;

    /// The last day of a subscription after renewing by `months`: counted from the later of the
    /// shown last day and today.
    [[nodiscard]] QDate renewedUntil(
        const QDateTime &expires, const QDateTime &now, int months) const;

private:
    std::chrono::seconds m_offset;
};

/// Whole days from `now` until `expires`: floor of the difference in units of 24 hours, negative
/// once it has passed.
[[nodiscard]] qint64 wholeDaysBetween(const QDateTime &now, const QDateTime &expires);

} // namespace beian::support
