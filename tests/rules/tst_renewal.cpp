#include "core/rules/renewal.h"
#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

class TestRenewal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenewalCountsFromTheShownLastDay_data();
    void aRenewalCountsFromTheShownLastDay();
    void statedMonthsGrowWithIt();
    void whatDoesNotEndIsNotRenewed();
    void theFewestMonthsForDaysAndTerm_data();
    void theFewestMonthsForDaysAndTerm();
    void monthsToBuyCoverTermAndDays();
};

void TestRenewal::aRenewalCountsFromTheShownLastDay_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("until");
    QTest::newRow("midnight belongs to the day it ends")
        << u"2026-05-01T16:00:00Z"_s << 1 << u"2026-06-01"_s;
    QTest::newRow("23:59:59 is the same day") << u"2026-05-01T15:59:59Z"_s << 1 << u"2026-06-01"_s;
    QTest::newRow("a second past midnight") << u"2026-05-01T16:00:01Z"_s << 1 << u"2026-06-02"_s;
    QTest::newRow("31 March clamps") << u"2026-03-31T16:00:00Z"_s << 1 << u"2026-04-30"_s;
    QTest::newRow("31 March and two months") << u"2026-03-31T16:00:00Z"_s << 2 << u"2026-05-31"_s;
    QTest::newRow("over already: from today") << u"2026-02-01T16:00:00Z"_s << 1 << u"2026-04-01"_s;
    QTest::newRow("no months change nothing") << u"2026-05-01T16:00:00Z"_s << 0 << u"2026-05-01"_s;
}

void TestRenewal::aRenewalCountsFromTheShownLastDay()
{
    QFETCH(QString, expires);
    QFETCH(int, months);
    QFETCH(QString, until);
    model::Instance server = goodServer();
    server.expires = model::Expiry::at(instant(expires));
    const model::Instance after = rules::renewed(server, months, guideRulebook(), testNow());
    const support::LocalDays days = guideRulebook().days();
    QCOMPARE(days.shownLastDay(after.expires.instant()).toString(Qt::ISODate), until);
}

void TestRenewal::statedMonthsGrowWithIt()
{
    model::Instance server = goodServer();
    server.boughtMonths = 1;
    QCOMPARE(rules::renewed(server, 2, guideRulebook(), testNow()).boughtMonths, 3);
    server.boughtMonths.reset();
    QVERIFY(!rules::renewed(server, 2, guideRulebook(), testNow()).boughtMonths);
}

void TestRenewal::whatDoesNotEndIsNotRenewed()
{
    model::Instance server = goodServer();
    server.expires = model::Expiry::never();
    QCOMPARE(rules::renewed(server, 2, guideRulebook(), testNow()), server);
    QCOMPARE(rules::renewalForExpiry(server, guideRulebook(), testNow()),
        (rules::Renewal{.months = 0, .until = {}}));
    server.expires = {};
    QVERIFY(!rules::renewalForExpiry(server, guideRulebook(), testNow()));
}

void TestRenewal::theFewestMonthsForDaysAndTerm_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<int>("bought");
    QTest::addColumn<int>("byGuide");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("byOfficial");
    // From 1 March 10:00, 90 days end on 30 May 10:00.
    QTest::newRow("enough of both") << u"2026-05-30T16:00:00Z"_s << 3 << 0 << u"2026-05-30"_s << 0;
    QTest::newRow("a day short") << u"2026-05-29T16:00:00Z"_s << 3 << 1 << u"2026-06-29"_s << 0;
    QTest::newRow("20 days left") << u"2026-03-21T16:00:00Z"_s << 3 << 3 << u"2026-06-21"_s << 0;
    QTest::newRow("enough days, short of term")
        << u"2026-12-26T16:00:00Z"_s << 1 << 2 << u"2027-02-26"_s << 2;
    QTest::newRow("short of days more than of term")
        << u"2026-03-21T16:00:00Z"_s << 2 << 3 << u"2026-06-21"_s << 1;
    QTest::newRow("over already") << u"2026-02-20T16:00:00Z"_s << 3 << 3 << u"2026-06-01"_s << 1;
}

void TestRenewal::theFewestMonthsForDaysAndTerm()
{
    QFETCH(QString, expires);
    QFETCH(int, bought);
    QFETCH(int, byGuide);
    QFETCH(QString, until);
    QFETCH(int, byOfficial);
    model::Instance server = goodServer();
    server.expires = model::Expiry::at(instant(expires));
    server.boughtMonths = bought;
    const auto guide = rules::renewalForExpiry(server, guideRulebook(), testNow());
    QVERIFY(guide);
    QCOMPARE(guide->months, byGuide);
    QCOMPARE(guide->until.toString(Qt::ISODate), until);
    const auto official = rules::renewalForExpiry(server, officialRulebook(), testNow());
    QVERIFY(official);
    QCOMPARE(official->months, byOfficial);
}

void TestRenewal::monthsToBuyCoverTermAndDays()
{
    QCOMPARE(rules::monthsToBuy(guideRulebook(), testNow()), 3);
    QCOMPARE(rules::monthsToBuy(guideRulebook(), instant(u"2026-02-01T02:00:00Z"_s)), 4);
    QCOMPARE(rules::monthsToBuy(officialRulebook(), instant(u"2026-02-01T02:00:00Z"_s)), 3);
}

QTEST_APPLESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
