#include "core/support/local_days.h"

#include <QTest>

#include <rapidcheck.h>

namespace beian::support {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LocalDaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beijingMidnightBeginsTheDay_data();
    void beijingMidnightBeginsTheDay();
    void aDayRunsFromMidnightToMidnight();
    void theShownLastDayIsTheOneThatMidnightEnds_data();
    void theShownLastDayIsTheOneThatMidnightEnds();
    void monthsClampToTheEndOfAShortMonth_data();
    void monthsClampToTheEndOfAShortMonth();
    void renewingCountsFromTheLaterOfLastDayAndToday_data();
    void renewingCountsFromTheLaterOfLastDayAndToday();
    void wholeDaysAreFloored_data();
    void wholeDaysAreFloored();
    void wholeDaysNeverClaimMoreThanThereIs();
    void theResultIsInUtc();
};

namespace {

const LocalDays beijing(8h);

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

void LocalDaysTest::beijingMidnightBeginsTheDay_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a second before") << u"2026-03-31T15:59:59Z"_s << u"2026-03-31"_s;
    QTest::newRow("midnight") << u"2026-03-31T16:00:00Z"_s << u"2026-04-01"_s;
    QTest::newRow("next UTC midnight") << u"2026-04-01T00:00:00Z"_s << u"2026-04-01"_s;
    QTest::newRow("new year") << u"2026-12-31T16:00:00Z"_s << u"2027-01-01"_s;
}

void LocalDaysTest::beijingMidnightBeginsTheDay()
{
    QFETCH(QString, instant);
    QFETCH(QString, expected);
    QCOMPARE(beijing.dayOf(utc(instant)), day(expected));
}

void LocalDaysTest::aDayRunsFromMidnightToMidnight()
{
    QCOMPARE(beijing.startOf(day(u"2026-04-01"_s)), utc(u"2026-03-31T16:00:00Z"_s));
    QCOMPARE(beijing.endOf(day(u"2026-04-01"_s)), utc(u"2026-04-01T16:00:00Z"_s));
}

void LocalDaysTest::theShownLastDayIsTheOneThatMidnightEnds_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("expected");
    QTest::newRow("midnight") << u"2026-11-08T16:00:00Z"_s << u"2026-11-08"_s;
    QTest::newRow("23:59:59") << u"2026-11-08T15:59:59Z"_s << u"2026-11-08"_s;
    QTest::newRow("a second after") << u"2026-11-08T16:00:01Z"_s << u"2026-11-09"_s;
    QTest::newRow("noon") << u"2026-11-08T04:00:00Z"_s << u"2026-11-08"_s;
}

void LocalDaysTest::theShownLastDayIsTheOneThatMidnightEnds()
{
    QFETCH(QString, expires);
    QFETCH(QString, expected);
    QCOMPARE(beijing.shownLastDay(utc(expires)), day(expected));
}

void LocalDaysTest::monthsClampToTheEndOfAShortMonth_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("expected");
    QTest::newRow("31 January to 30 April")
        << u"2026-01-31T02:30:00Z"_s << 3 << u"2026-04-30T02:30:00Z"_s;
    QTest::newRow("31 January to February")
        << u"2026-01-31T02:30:00Z"_s << 1 << u"2026-02-28T02:30:00Z"_s;
    QTest::newRow("31 January to February of a leap year")
        << u"2028-01-31T02:30:00Z"_s << 1 << u"2028-02-29T02:30:00Z"_s;
    QTest::newRow("29 February to the next year")
        << u"2028-02-29T02:30:00Z"_s << 12 << u"2029-02-28T02:30:00Z"_s;
    QTest::newRow("over the end of the year")
        << u"2026-11-30T02:30:00Z"_s << 3 << u"2027-02-28T02:30:00Z"_s;
    // 16:00Z of 31 January is already 1 February in Beijing.
    QTest::newRow("the local month counts")
        << u"2026-01-31T16:00:00Z"_s << 3 << u"2026-04-30T16:00:00Z"_s;
    QTest::newRow("the local month end clamps")
        << u"2026-03-30T16:00:00Z"_s << 1 << u"2026-04-29T16:00:00Z"_s;
    QTest::newRow("no month") << u"2026-03-30T16:00:00Z"_s << 0 << u"2026-03-30T16:00:00Z"_s;
}

void LocalDaysTest::monthsClampToTheEndOfAShortMonth()
{
    QFETCH(QString, from);
    QFETCH(int, months);
    QFETCH(QString, expected);
    QCOMPARE(beijing.plusMonths(utc(from), months), utc(expected));
}

void LocalDaysTest::renewingCountsFromTheLaterOfLastDayAndToday_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before its end")
        << u"2026-05-31T16:00:00Z"_s << u"2026-05-01T04:00:00Z"_s << 4 << u"2026-09-30"_s;
    QTest::newRow("on its last day")
        << u"2026-05-31T16:00:00Z"_s << u"2026-05-31T04:00:00Z"_s << 1 << u"2026-06-30"_s;
    QTest::newRow("expired") << u"2026-05-31T16:00:00Z"_s << u"2026-06-10T04:00:00Z"_s << 1
                             << u"2026-07-10"_s;
    QTest::newRow("expired, today by the local day")
        << u"2026-05-31T16:00:00Z"_s << u"2026-06-10T17:00:00Z"_s << 1 << u"2026-07-11"_s;
}

void LocalDaysTest::renewingCountsFromTheLaterOfLastDayAndToday()
{
    QFETCH(QString, expires);
    QFETCH(QString, now);
    QFETCH(int, months);
    QFETCH(QString, expected);
    QCOMPARE(beijing.renewedUntil(utc(expires), utc(now), months), day(expected));
}

void LocalDaysTest::wholeDaysAreFloored_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<qint64>("expected");
    const QString now = u"2026-01-01T16:00:00Z"_s;
    QTest::newRow("exactly 90") << now << u"2026-04-01T16:00:00Z"_s << qint64(90);
    QTest::newRow("a second short") << now << u"2026-04-01T15:59:59Z"_s << qint64(89);
    QTest::newRow("a millisecond short")
        << u"2026-01-01T16:00:00.001Z"_s << u"2026-04-01T16:00:00Z"_s << qint64(89);
    QTest::newRow("the same instant") << now << now << qint64(0);
    QTest::newRow("a second past") << now << u"2026-01-01T15:59:59Z"_s << qint64(-1);
    QTest::newRow("a day past") << now << u"2025-12-31T16:00:00Z"_s << qint64(-1);
    QTest::newRow("a day and a second past") << now << u"2025-12-31T15:59:59Z"_s << qint64(-2);
    QTest::newRow("other zones name the same instant")
        << u"2026-01-02T00:00:00+08:00"_s << u"2026-04-01T16:00:00Z"_s << qint64(90);
}

void LocalDaysTest::wholeDaysAreFloored()
{
    QFETCH(QString, now);
    QFETCH(QString, expires);
    QFETCH(qint64, expected);
    QCOMPARE(wholeDaysBetween(utc(now), utc(expires)), expected);
}

void LocalDaysTest::wholeDaysNeverClaimMoreThanThereIs()
{
    const bool holds = rc::check("days × 24 h ≤ span < (days + 1) × 24 h", [] {
        constexpr qint64 dayMs = 86'400'000;
        const qint64 span = *rc::gen::inRange<qint64>(-4000 * dayMs, 4000 * dayMs);
        const QDateTime now = utc(u"2026-02-28T16:00:00Z"_s);
        const qint64 days = wholeDaysBetween(now, now.addMSecs(span));
        RC_ASSERT(days * dayMs <= span);
        RC_ASSERT((days + 1) * dayMs > span);
    });
    QVERIFY(holds);
}

void LocalDaysTest::theResultIsInUtc()
{
    const QDateTime local = utc(u"2026-01-31T10:30:00+08:00"_s);
    QCOMPARE(beijing.plusMonths(local, 1).timeSpec(), Qt::UTC);
    QCOMPARE(beijing.startOf(day(u"2026-01-31"_s)).timeSpec(), Qt::UTC);
}

} // namespace beian::support

QTEST_APPLESS_MAIN(beian::support::LocalDaysTest)
#include "tst_local_days.moc"
