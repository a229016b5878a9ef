#include "core/rulebook/work_calendar.h"

#include "core/rulebook/strict_json.h"

#include <QJsonDocument>

namespace beian::rulebook {

namespace {

using namespace Qt::StringLiterals;

/// Exactly "2026-01-03"; Qt also takes other separators and a time behind the day.
QDate isoDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.toString(Qt::ISODate) == text ? day : QDate();
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// The week in which the next year's New Year holiday may already move days.
bool isLastWeekOfYear(QDate day)
{
    return day.month() == 12 && day.day() >= 25;
}

bool belongsTo(int year, QDate day)
{
    return day.year() == year || (day.year() == year - 1 && isLastWeekOfYear(day));
}

/// One year's arrangement, read on the side so that a damaged one leaves nothing behind.
struct Year {
    int number = 0;
    QSet<QDate> holidays;
    QSet<QDate> workdays;
};

bool addHoliday(Year &year, const QJsonValue &value, FirstError &errors)
{
    constexpr int longestDays = 31;
    StrictObject object(value, QString(), errors);
    (void)object.text(u"name");
    const QDate from = isoDay(object.text(u"from"));
    const QDate to = isoDay(object.text(u"to"));
    object.refuseUnknownKeys();
    if (!from.isValid() || !to.isValid() || from > to || from.daysTo(to) >= longestDays ||
        !belongsTo(year.number, from) || !belongsTo(year.number, to))
        return false;
    for (QDate day = from; day <= to; day = day.addDays(1))
        year.holidays.insert(day);
    return true;
}

/// A day that was made a working day is a weekend's, and no holiday.
bool addWorkday(Year &year, const QJsonValue &value)
{
    const QDate day = isoDay(value.toString());
    if (!day.isValid() || !belongsTo(year.number, day) || !isWeekend(day) ||
        year.holidays.contains(day))
        return false;
    year.workdays.insert(day);
    return true;
}

std::optional<Year> readYear(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || repeatedKey(json))
        return std::nullopt;
    FirstError errors;
    StrictObject root(document.object(), QString(), errors);
    Year year;
    year.number = root.number(u"year", 2000, 2999);
    (void)root.text(u"source");
    const QJsonArray holidays = root.list(u"holidays");
    const QJsonArray workdays = root.list(u"workdays");
    root.refuseUnknownKeys();
    bool good = !holidays.isEmpty();
    for (const QJsonValue &holiday : holidays)
        good = good && addHoliday(year, holiday, errors);
    for (const QJsonValue &workday : workdays)
        good = good && addWorkday(year, workday);
    if (!good || errors.error())
        return std::nullopt;
    return year;
}

} // namespace

bool WorkCalendar::addYear(const QByteArray &json)
{
    const std::optional<Year> year = readYear(json);
    if (!year || m_years.contains(year->number))
        return false;
    m_years.insert(year->number);
    m_holidays.unite(year->holidays);
    m_workdays.unite(year->workdays);
    return true;
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    if (m_holidays.contains(day))
        return false;
    return m_workdays.contains(day) || !isWeekend(day);
}

WorkingDay WorkCalendar::plusWorkingDays(QDate start, int count) const
{
    WorkingDay result{start, start.isValid()};
    while (start.isValid() && count > 0) {
        result.day = result.day.addDays(1);
        const int year = result.day.year();
        result.certain = result.certain && m_years.contains(year) &&
                         (!isLastWeekOfYear(result.day) || m_years.contains(year + 1));
        if (isWorkingDay(result.day))
            --count;
    }
    return result;
}

} // namespace beian::rulebook
