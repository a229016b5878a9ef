#include "core/support/local_days.h"

#include <algorithm>

namespace beian::support {

namespace {

int secondsOf(std::chrono::seconds offset)
{
    return static_cast<int>(offset.count());
}

} // namespace

QDate LocalDays::dayOf(const QDateTime &instant) const
{
    return instant.toOffsetFromUtc(secondsOf(m_offset)).date();
}

QDate LocalDays::shownLastDay(const QDateTime &expires) const
{
    return dayOf(expires.addSecs(-1));
}

QDateTime LocalDays::endOf(QDate day) const
{
    return startOf(day.addDays(1));
}

QDateTime LocalDays::startOf(QDate day) const
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, secondsOf(m_offset)).toUTC();
}

QDateTime LocalDays::plusMonths(const QDateTime &instant, int months) const
{
    const QDateTime local = instant.toOffsetFromUtc(secondsOf(m_offset));
    return QDateTime(
        local.date().addMonths(months), local.time(), Qt::OffsetFromUTC, secondsOf(m_offset))
        .toUTC();
}

QDate LocalDays::renewedUntil(const QDateTime &expires, const QDateTime &now, int months) const
{
    return std::max(shownLastDay(expires), dayOf(now)).addMonths(months);
}

qint64 wholeDaysBetween(const QDateTime &now, const QDateTime &expires)
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    const qint64 ms = now.msecsTo(expires);
    return ms >= 0 ? ms / dayMs : -((-ms + dayMs - 1) / dayMs);
}

} // namespace beian::support
