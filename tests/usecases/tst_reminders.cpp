#include "core/usecases/reminders.h"

#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using usecases::Deadline;
using usecases::DeadlineKind;
using usecases::Reminder;
using usecases::ReminderState;

/// Who is told of a deadline, how often, and until when.
class TestReminders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThingIsToldOfFromItsFirstDayOn_data();
    void aThingIsToldOfFromItsFirstDayOn();
    void aKindWithoutDaysIsNeverToldOf();
    void everyKindHasItsUsualDays();
    void aServerThatRenewsItselfIsToldOfLate();
    void aThingIsToldOfOnceADay();
    void whatIsSnoozedIsToldOfAgainOnItsDay();
    void whatIsDoneIsToldOfNoMore();
    void whatIsResumedIsToldOfAgain();
    void aDeadlineThatWasPutOffIsAnotherThing();
    void whatNoLongerIsIsForgotten();
    void twoDesksOfOneLedgerTellOfItOnce();
    void quietHoursMaySpanMidnight_data();
    void quietHoursMaySpanMidnight();
};

namespace {

/// 00:00 of the day after, in Beijing: the server's last day is the one before.
Deadline endOf(QDate day, DeadlineKind kind = DeadlineKind::ServerExpires)
{
    Deadline deadline;
    deadline.kind = kind;
    deadline.instance = goodServer().key;
    deadline.name = u"web"_s;
    deadline.at = guideRulebook().days().endOf(day);
    return deadline;
}

QDate today()
{
    return guideRulebook().days().dayOf(testNow());
}

std::vector<Reminder> among(const std::vector<Deadline> &deadlines,
    const usecases::ReminderMarks &marks = {},
    const usecases::ReminderDays &days = usecases::usualReminderDays(),
    const QDateTime &now = testNow())
{
    return usecases::remindersAmong(deadlines, days, marks, guideRulebook(), now);
}

/// The one reminder of a server that ends in a week, by what is kept in the ledger.
Reminder kept(TestDesk &test, const Deadline &deadline, const QDateTime &now = testNow())
{
    const auto marks = usecases::reminderMarks(test.desk());
    Q_ASSERT(marks);
    const auto reminders = among({deadline}, *marks, usecases::usualReminderDays(), now);
    Q_ASSERT(reminders.size() == 1);
    return reminders.front();
}

} // namespace

void TestReminders::aThingIsToldOfFromItsFirstDayOn_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("the day before its first") << 31 << false;
    QTest::newRow("its first day") << 30 << true;
    QTest::newRow("its last day") << 0 << true;
    QTest::newRow("past it") << -1 << true;
    QTest::newRow("long past it") << -400 << true;
}

void TestReminders::aThingIsToldOfFromItsFirstDayOn()
{
    QFETCH(const int, daysLeft);
    QFETCH(const bool, isTold);
    QCOMPARE(among({endOf(today().addDays(daysLeft))}).size(), std::size_t(isTold));
}

void TestReminders::aKindWithoutDaysIsNeverToldOf()
{
    usecases::ReminderDays days = usecases::usualReminderDays();
    days.erase(DeadlineKind::ServerExpires);
    const std::vector<Deadline> both{
        endOf(today()), endOf(today(), DeadlineKind::DomainExpires)};
    const auto reminders = among(both, {}, days);
    QCOMPARE(reminders.size(), std::size_t{1});
    QCOMPARE(reminders.front().deadline.kind, DeadlineKind::DomainExpires);
}

void TestReminders::everyKindHasItsUsualDays()
{
    for (const auto &entry : support::enumNames<DeadlineKind>)
        QVERIFY2(usecases::usualReminderDays().contains(entry.value), entry.name);
}

void TestReminders::aServerThatRenewsItselfIsToldOfLate()
{
    Deadline deadline = endOf(today().addDays(8));
    deadline.renewsItself = true;
    QVERIFY(among({deadline}).empty());
    deadline.at = endOf(today().addDays(7)).at; // of the steps 90/60/30/15/7/1 the last but one
    QCOMPARE(among({deadline}).size(), std::size_t{1});
}

void TestReminders::aThingIsToldOfOnceADay()
{
    TestDesk test;
    const Deadline deadline = endOf(today().addDays(7));
    QVERIFY(usecases::isToBeTold(kept(test, deadline), today()));
    const QString thing = usecases::thingOf(deadline);
    QVERIFY(usecases::noteTold(test.desk(), {thing}, {thing}, today()));
    QVERIFY(!usecases::isToBeTold(kept(test, deadline), today()));
    QVERIFY(usecases::isToBeTold(kept(test, deadline), today().addDays(1)));
    QVERIFY(usecases::isToBeTold(kept(test, deadline), today().addDays(-1)));
}

void TestReminders::whatIsSnoozedIsToldOfAgainOnItsDay()
{
    TestDesk test;
    const Deadline deadline = endOf(today().addDays(7));
    QVERIFY(usecases::snoozeReminders(test.desk(), {usecases::thingOf(deadline)}, today().addDays(3)));
    QCOMPARE(kept(test, deadline).state, ReminderState::Snoozed);
    QCOMPARE(kept(test, deadline, testNow().addDays(2)).state, ReminderState::Snoozed);
    QCOMPARE(kept(test, deadline, testNow().addDays(3)).state, ReminderState::Due);
}

void TestReminders::whatIsDoneIsToldOfNoMore()
{
    TestDesk test;
    const Deadline deadline = endOf(today().addDays(7));
    QVERIFY(usecases::finishReminders(test.desk(), {usecases::thingOf(deadline)}));
    QCOMPARE(kept(test, deadline).state, ReminderState::Done);
    QVERIFY(!usecases::isToBeTold(kept(test, deadline), today().addDays(5)));
}

void TestReminders::whatIsResumedIsToldOfAgain()
{
    TestDesk test;
    const Deadline deadline = endOf(today().addDays(7));
    const QString thing = usecases::thingOf(deadline);
    QVERIFY(usecases::finishReminders(test.desk(), {thing}));
    QVERIFY(usecases::snoozeReminders(test.desk(), {thing}, today().addDays(3)));
    QVERIFY(usecases::resumeReminders(test.desk(), {thing}));
    QCOMPARE(kept(test, deadline).state, ReminderState::Due);
    QVERIFY(usecases::reminderMarks(test.desk())->empty());
}

void TestReminders::aDeadlineThatWasPutOffIsAnotherThing()
{
    TestDesk test;
    QVERIFY(usecases::finishReminders(test.desk(), {usecases::thingOf(endOf(today().addDays(7)))}));
    QCOMPARE(kept(test, endOf(today().addDays(8))).state, ReminderState::Due);
}

void TestReminders::whatNoLongerIsIsForgotten()
{
    TestDesk test;
    const QString gone = usecases::thingOf(endOf(today()));
    const QString there = usecases::thingOf(endOf(today().addDays(1)));
    const QString snoozed = usecases::thingOf(endOf(today().addDays(2)));
    QVERIFY(usecases::finishReminders(test.desk(), {gone}));
    QVERIFY(usecases::snoozeReminders(test.desk(), {snoozed}, today().addDays(1)));
    QVERIFY(usecases::noteTold(test.desk(), {there}, {there, snoozed}, today()));
    const auto marks = usecases::reminderMarks(test.desk());
    QVERIFY(marks);
    QCOMPARE(marks->size(), std::size_t{2});
    QVERIFY(marks->contains(there) && marks->contains(snoozed));
}

void TestReminders::twoDesksOfOneLedgerTellOfItOnce()
{
    TestDesk test;
    startSite(test);
    const auto other = ledger::openSqliteLedger(test.path());
    QVERIFY(other);
    const QDateTime late = goodServer().expires.instant().addDays(-3);
    const QDate day = guideRulebook().days().dayOf(late);
    const auto deadlines = usecases::upcomingDeadlines(test.desk(), late);
    QVERIFY(deadlines);
    const auto marks = usecases::reminderMarks(test.desk());
    const auto first = among(*deadlines, *marks, usecases::usualReminderDays(), late);
    QCOMPARE(first.size(), std::size_t{1});
    QVERIFY(usecases::isToBeTold(first.front(), day));
    QVERIFY(usecases::noteTold(
        test.desk(), {first.front().thing}, {first.front().thing}, day));
    const auto theirs = usecases::reminderMarks(test.over(**other));
    QVERIFY(theirs);
    const auto second = among(*deadlines, *theirs, usecases::usualReminderDays(), late);
    QVERIFY(!usecases::isToBeTold(second.front(), day));
}

void TestReminders::quietHoursMaySpanMidnight_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("isQuiet");
    const QTime evening(22, 0);
    const QTime morning(8, 30);
    QTest::newRow("before") << evening << morning << QTime(21, 59) << false;
    QTest::newRow("its first minute") << evening << morning << evening << true;
    QTest::newRow("past midnight") << evening << morning << QTime(0, 0) << true;
    QTest::newRow("its last minute") << evening << morning << QTime(8, 29) << true;
    QTest::newRow("after") << evening << morning << morning << false;
    QTest::newRow("within a day") << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
    QTest::newRow("outside of it") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << false;
    QTest::newRow("none") << evening << evening << evening << false;
}

void TestReminders::quietHoursMaySpanMidnight()
{
    QFETCH(const QTime, from);
    QFETCH(const QTime, until);
    QFETCH(const QTime, time);
    QFETCH(const bool, isQuiet);
    QCOMPARE((usecases::QuietHours{from, until}.holdAt(time)), isQuiet);
}

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
