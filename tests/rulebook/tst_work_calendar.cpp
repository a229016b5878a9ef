#include "core/rulebook/built_in.h"

#include <QTest>

namespace beian::rulebook {

using namespace Qt::StringLiterals;

class WorkCalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreWorkingOrFree_data();
    void daysAreWorkingOrFree();
    void workingDaysAreCountedOverHolidays_data();
    void workingDaysAreCountedOverHolidays();
    void anUnknownYearIsCountedByWeekendsAndSaysSo();
    void whatIsNoCalendarAddsNothing_data();
    void whatIsNoCalendarAddsNothing();
    void aYearIsAddedOnce();
    void aNewYearHolidayMayBeginInDecember();
};

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

const QByteArray newYear = R"json({"year": 2027, "source": "s",
    "holidays": [{"name": "n", "from": "2026-12-31", "to": "2027-01-02"}],
    "workdays": ["2026-12-27"]})json";

} // namespace

void WorkCalendarTest::daysAreWorkingOrFree_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("working");
    QTest::newRow("a Wednesday") << u"2026-03-11"_s << true;
    QTest::newRow("a Saturday") << u"2026-03-14"_s << false;
    QTest::newRow("a Sunday") << u"2026-03-15"_s << false;
    QTest::newRow("National Day") << u"2026-10-01"_s << false;
    QTest::newRow("last day of its week") << u"2026-10-07"_s << false;
    QTest::newRow("the day after") << u"2026-10-08"_s << true;
    QTest::newRow("the Saturday worked for it") << u"2026-10-10"_s << true;
    QTest::newRow("the Sunday after") << u"2026-10-11"_s << false;
    QTest::newRow("the Sunday worked before it") << u"2026-09-20"_s << true;
    QTest::newRow("New Year's Sunday") << u"2026-01-04"_s << true;
    QTest::newRow("Spring Festival 2025") << u"2025-02-04"_s << false;
    QTest::newRow("the Saturday worked after it") << u"2025-02-08"_s << true;
}

void WorkCalendarTest::daysAreWorkingOrFree()
{
    QFETCH(QString, date);
    QFETCH(bool, working);
    QCOMPARE(builtInCalendar().isWorkingDay(day(date)), working);
}

void WorkCalendarTest::workingDaysAreCountedOverHolidays_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"2026-10-03"_s << 0 << u"2026-10-03"_s;
    QTest::newRow("the next day") << u"2026-03-10"_s << 1 << u"2026-03-11"_s;
    QTest::newRow("over a weekend") << u"2026-03-13"_s << 1 << u"2026-03-16"_s;
    QTest::newRow("over National Day") << u"2026-09-30"_s << 1 << u"2026-10-08"_s;
    QTest::newRow("the worked Saturday counts") << u"2026-09-30"_s << 3 << u"2026-10-10"_s;
    QTest::newRow("and the Sunday after it does not") << u"2026-09-30"_s << 4 << u"2026-10-12"_s;
    // 15 to 18, 20 to 24, 28 to 30 September; 8 to 10 and 12 to 16 October.
    QTest::newRow("twenty") << u"2026-09-14"_s << 20 << u"2026-10-16"_s;
    QTest::newRow("over Spring Festival") << u"2026-02-13"_s << 2 << u"2026-02-24"_s;
    QTest::newRow("from one year into the next") << u"2025-12-31"_s << 1 << u"2026-01-04"_s;
}

void WorkCalendarTest::workingDaysAreCountedOverHolidays()
{
    QFETCH(QString, start);
    QFETCH(int, count);
    QFETCH(QString, expected);
    const WorkingDay result = builtInCalendar().plusWorkingDays(day(start), count);
    QCOMPARE(result.day, day(expected));
    QVERIFY(result.certain);
}

void WorkCalendarTest::anUnknownYearIsCountedByWeekendsAndSaysSo()
{
    WorkCalendar calendar = builtInCalendar();
    const WorkingDay march = calendar.plusWorkingDays(day(u"2030-03-01"_s), 5);
    QCOMPARE(march.day, day(u"2030-03-08"_s));
    QVERIFY(!march.certain);
    QVERIFY(calendar.plusWorkingDays(day(u"2026-12-23"_s), 1).certain);
    QVERIFY(!calendar.plusWorkingDays(day(u"2026-12-24"_s), 1).certain);
    QVERIFY(calendar.addYear(newYear));
    QVERIFY(calendar.plusWorkingDays(day(u"2026-12-24"_s), 1).certain);
    QVERIFY(!calendar.plusWorkingDays(QDate(), 3).certain);
}

void WorkCalendarTest::whatIsNoCalendarAddsNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("not JSON", "{\"year\"", "\"year\"");
    row("year as text", "2027,", "\"2027\",");
    row("no source", "\"source\": \"s\",", "");
    row("unknown key", "\"source\": \"s\"", "\"source\": \"s\", \"x\": 1");
    row("key twice", "\"source\": \"s\"", "\"source\": \"s\", \"source\": \"s\"");
    row("no such day", "2027-01-02", "2027-02-30");
    row("day not ISO", "2027-01-02", "2027/01/02");
    row("holiday without end", ", \"to\": \"2027-01-02\"", "");
    row("holiday that ends before it begins", "2027-01-02", "2026-12-30");
    row("holiday of a whole year", "2027-01-02", "2027-12-30");
    row("holiday of another year", "2026-12-31", "2026-12-24");
    row("no holiday", R"({"name": "n", "from": "2026-12-31", "to": "2027-01-02"})", "");
    row("worked day in the week", "2026-12-27", "2026-12-28");
    row("worked day in a holiday", "2026-12-27", "2027-01-02");
    row("worked day as number", "\"2026-12-27\"", "20261227");
}

void WorkCalendarTest::whatIsNoCalendarAddsNothing()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = newYear;
    QVERIFY(json.contains(from));
    json.replace(from, to);
    WorkCalendar calendar;
    QVERIFY(!calendar.addYear(json));
    QVERIFY(calendar.isWorkingDay(day(u"2027-01-01"_s)));
    QVERIFY(!calendar.isWorkingDay(day(u"2026-12-27"_s)));
}

void WorkCalendarTest::aYearIsAddedOnce()
{
    WorkCalendar calendar;
    QVERIFY(calendar.addYear(newYear));
    QVERIFY(!calendar.addYear(newYear));
}

void WorkCalendarTest::aNewYearHolidayMayBeginInDecember()
{
    WorkCalendar calendar;
    QVERIFY(calendar.addYear(newYear));
    QVERIFY(!calendar.isWorkingDay(day(u"2026-12-31"_s)));
    QVERIFY(calendar.isWorkingDay(day(u"2026-12-27"_s)));
}

} // namespace beian::rulebook

QTEST_APPLESS_MAIN(beian::rulebook::WorkCalendarTest)
#include "tst_work_calendar.moc"
