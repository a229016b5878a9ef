// Each of the ten rules at its boundaries.

#include "tests/rules/finding_words.h"
#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using rulebook::RuleId;
using rules::Assessment;
using rules::Facts;
using rules::Finding;

class TestEligibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerOfWhichNothingIsWrongIsEligible();
    void theAssessmentSaysByWhichRulesAndWhen();
    void productDecides_data();
    void productDecides();
    void anUnknownProductIsJudgedByEveryRule();
    void regionDecides_data();
    void regionDecides();
    void billingDecides_data();
    void billingDecides();
    void conversionBuysEnoughForTheDaysToo();
    void termIsCountedInCalendarMonths_data();
    void termIsCountedInCalendarMonths();
    void termOfStatedMonths_data();
    void termOfStatedMonths();
    void termIsUnknownOnceSeenPayAsYouGo();
    void termIsUnknownWithoutCreationOrExpiry();
    void termIsRenewedByTheMissingMonths();
    void daysLeftAreCountedToTheSecond_data();
    void daysLeftAreCountedToTheSecond();
    void aServerThatNeverEndsHasDaysLeft();
    void daysLeftAreUnknownWithoutExpiry();
    void anAnswerDecidesWhatIsUnknown_data();
    void anAnswerDecidesWhatIsUnknown();
    void anAnswerDoesNotMoveWhatIsKnown();
    void verdictIsTheWorstFinding();
};

void TestEligibility::aServerOfWhichNothingIsWrongIsEligible()
{
    for (const rulebook::Rulebook &book : {guideRulebook(), officialRulebook()}) {
        const Assessment assessment = rules::assess(goodFacts(), book, testNow());
        QCOMPARE(assessment.findings.size(), book.rules.size());
        QVERIFY(assessment.verdict() == rules::Eligibility::Eligible);
        QVERIFY(assessment.questions().empty());
    }
}

void TestEligibility::theAssessmentSaysByWhichRulesAndWhen()
{
    const Assessment assessment = rules::assess(goodFacts(), guideRulebook(), testNow());
    QCOMPARE(assessment.rulebookId, u"guide-2026-01"_s);
    QCOMPARE(assessment.rulebookDate, QDate(2026, 1, 6));
    QCOMPARE(assessment.at, testNow());
}

void TestEligibility::productDecides_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("byGuide");
    QTest::addColumn<QString>("byOfficial");
    QTest::newRow("ecs") << u"ecs"_s << u"pass"_s << u"pass"_s;
    QTest::newRow("swas") << u"swas"_s << u"pass"_s << u"pass"_s;
    QTest::newRow("nat") << u"nat"_s << u"pass"_s << u"fail take-listed-product"_s;
    QTest::newRow("webhosting") << u"webhosting"_s << u"pass"_s << u"fail take-listed-product"_s;
    QTest::newRow("load balancer") << u"clb"_s << u"pass"_s << u"fail use-backend-server"_s;
    QTest::newRow("elastic address")
        << u"eip"_s << u"fail take-listed-product"_s << u"fail take-listed-product"_s;
    QTest::newRow("not known") << u"oss"_s << u"unknown ask-owner"_s << u"unknown ask-owner"_s;
    QTest::newRow("empty") << QString() << u"unknown ask-owner"_s << u"unknown ask-owner"_s;
}

void TestEligibility::productDecides()
{
    QFETCH(QString, product);
    Facts facts = goodFacts();
    facts.instance.key.product = product;
    QTEST(outcome(facts, RuleId::ProductSupported, guideRulebook()), "byGuide");
    QTEST(outcome(facts, RuleId::ProductSupported, officialRulebook()), "byOfficial");
    QCOMPARE(
        findingOf(facts, RuleId::ProductSupported, officialRulebook()).required, u"ecs|swas"_s);
}

void TestEligibility::anUnknownProductIsJudgedByEveryRule()
{
    Facts facts = goodFacts();
    facts.instance.key.product = u"oss"_s;
    const Assessment assessment = rules::assess(facts, guideRulebook(), testNow());
    QCOMPARE(assessment.findings.size(), size_t(10));
    QCOMPARE(outcome(assessment, RuleId::QuotaLeft), u"unknown ask-owner"_s);
    QVERIFY(assessment.verdict() == rules::Eligibility::Unknown);
}

void TestEligibility::regionDecides_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    QTest::newRow("mainland") << u"cn-hangzhou"_s << u"pass"_s;
    QTest::newRow("finance") << u"cn-hangzhou-finance"_s << u"pass"_s;
    QTest::newRow("finance with a number") << u"cn-shanghai-finance-1"_s << u"pass"_s;
    QTest::newRow("Hong Kong") << u"cn-hongkong"_s << u"fail buy-in-mainland"_s;
    QTest::newRow("Singapore") << u"ap-southeast-1"_s << u"fail buy-in-mainland"_s;
    QTest::newRow("not listed, cn- all the same") << u"cn-lhasa"_s << u"unknown ask-owner"_s;
    QTest::newRow("empty") << QString() << u"unknown ask-owner"_s;
}

void TestEligibility::regionDecides()
{
    QFETCH(QString, region);
    Facts facts = goodFacts();
    facts.instance.key.region = region;
    QTEST(outcome(facts, RuleId::RegionMainland), "expected");
    QCOMPARE(findingOf(facts, RuleId::RegionMainland).measured, region);
}

void TestEligibility::billingDecides_data()
{
    QTest::addColumn<QString>("billing");
    QTest::addColumn<bool>("releaseScheduled");
    QTest::addColumn<QString>("expected");
    QTest::newRow("subscription") << u"subscription"_s << false << u"pass"_s;
    QTest::newRow("pay-as-you-go")
        << u"pay-as-you-go"_s << false << u"fail convert-to-subscription"_s;
    QTest::newRow("with a scheduled release")
        << u"pay-as-you-go"_s << true << u"fail cancel-release-and-convert"_s;
    QTest::newRow("spot") << u"spot"_s << false << u"fail replace-by-subscription"_s;
    QTest::newRow("trial") << u"trial"_s << false << u"fail replace-by-subscription"_s;
    QTest::newRow("not stated") << QString() << false << u"unknown ask-owner"_s;
}

void TestEligibility::billingDecides()
{
    QFETCH(QString, billing);
    QFETCH(bool, releaseScheduled);
    Facts facts = goodFacts();
    facts.instance.billing = support::fromCode<model::Billing>(billing);
    if (releaseScheduled)
        facts.instance.scheduledRelease = testNow().addDays(10);
    QTEST(outcome(facts, RuleId::BillingSubscription), "expected");
    QCOMPARE(findingOf(facts, RuleId::BillingSubscription).measured, billing);
}

void TestEligibility::conversionBuysEnoughForTheDaysToo()
{
    Facts facts = goodFacts();
    facts.instance.billing = model::Billing::PayAsYouGo;
    const QDateTime february = instant(u"2026-02-01T02:00:00Z"_s); // + 3 months: 89 days
    QCOMPARE(findingOf(facts, RuleId::BillingSubscription).remedy->months, 3);
    QCOMPARE(
        findingOf(facts, RuleId::BillingSubscription, guideRulebook(), february).remedy->months, 4);
    QCOMPARE(
        findingOf(facts, RuleId::BillingSubscription, officialRulebook(), february).remedy->months,
        3);
}

void TestEligibility::termIsCountedInCalendarMonths_data()
{
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("measured");
    QTest::newRow("three months to the second")
        << u"2026-01-10T10:00:00+08:00"_s << u"2026-04-10T10:00:00+08:00"_s << u"pass"_s << u"3"_s;
    QTest::newRow("a second less")
        << u"2026-01-10T10:00:00+08:00"_s << u"2026-04-10T09:59:59+08:00"_s << u"fail"_s << u"2"_s;
    QTest::newRow("made on the 31st, April clamps")
        << u"2026-01-31T09:00:00+08:00"_s << u"2026-04-30T16:00:00Z"_s << u"pass"_s << u"3"_s;
    QTest::newRow("made on the 31st, a day less")
        << u"2026-01-31T09:00:00+08:00"_s << u"2026-04-29T16:00:00Z"_s << u"fail"_s << u"2"_s;
    QTest::newRow("made on 30 November, February clamps")
        << u"2025-11-30T09:00:00+08:00"_s << u"2026-02-28T16:00:00Z"_s << u"pass"_s << u"3"_s;
    QTest::newRow("the day in UTC is another than in Beijing")
        << u"2026-01-09T17:00:00Z"_s << u"2026-04-09T17:00:00Z"_s << u"pass"_s << u"3"_s;
    QTest::newRow("23:59:59 is the midnight that follows")
        << u"2026-01-10T00:00:00+08:00"_s << u"2026-04-09T23:59:59+08:00"_s << u"pass"_s << u"3"_s;
    QTest::newRow("ends before it was made")
        << u"2026-04-10T10:00:00+08:00"_s << u"2026-01-10T10:00:00+08:00"_s << u"fail"_s << u"0"_s;
}

void TestEligibility::termIsCountedInCalendarMonths()
{
    QFETCH(QString, created);
    QFETCH(QString, expires);
    Facts facts = goodFacts();
    facts.instance.created = instant(created);
    facts.instance.expires = model::Expiry::at(instant(expires));
    const Finding finding = findingOf(facts, RuleId::BillingTerm);
    QTEST(QString(support::codeOf(finding.verdict)), "verdict");
    QTEST(finding.measured, "measured");
    QVERIFY(finding.estimated);
}

void TestEligibility::termOfStatedMonths_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("expected");
    QTest::newRow("0") << 0 << u"fail renew"_s;
    QTest::newRow("2") << 2 << u"fail renew"_s;
    QTest::newRow("3") << 3 << u"pass"_s;
    QTest::newRow("12") << 12 << u"pass"_s;
}

void TestEligibility::termOfStatedMonths()
{
    QFETCH(int, months);
    Facts facts = goodFacts();
    facts.instance.boughtMonths = months;
    QTEST(outcome(facts, RuleId::BillingTerm), "expected");
    QVERIFY(!findingOf(facts, RuleId::BillingTerm).estimated);
}

void TestEligibility::termIsUnknownOnceSeenPayAsYouGo()
{
    Facts facts = goodFacts();
    facts.instance.seenPayAsYouGo = true;
    QCOMPARE(outcome(facts, RuleId::BillingTerm), u"unknown state-months"_s);
    facts.instance.boughtMonths = 3;
    QCOMPARE(outcome(facts, RuleId::BillingTerm), u"pass"_s);
}

void TestEligibility::termIsUnknownWithoutCreationOrExpiry()
{
    Facts facts = goodFacts();
    facts.instance.created = {};
    QCOMPARE(outcome(facts, RuleId::BillingTerm), u"unknown state-months"_s);
    facts = goodFacts();
    facts.instance.expires = {};
    QCOMPARE(outcome(facts, RuleId::BillingTerm), u"unknown state-months"_s);
    facts.instance.expires = model::Expiry::never();
    QCOMPARE(outcome(facts, RuleId::BillingTerm), u"pass"_s);
}

void TestEligibility::termIsRenewedByTheMissingMonths()
{
    Facts facts = goodFacts();
    facts.instance.boughtMonths = 1;
    const Finding finding = findingOf(facts, RuleId::BillingTerm);
    QCOMPARE(finding.remedy->months, 2);
    QCOMPARE(finding.remedy->until, QDate(2027, 2, 26));
}

void TestEligibility::daysLeftAreCountedToTheSecond_data()
{
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<QString>("byGuide");
    QTest::addColumn<QString>("measured");
    constexpr qint64 day = 24LL * 60 * 60;
    QTest::newRow("89 days") << 89 * day << u"fail"_s << u"89"_s;
    QTest::newRow("90 days less a second") << 90 * day - 1 << u"fail"_s << u"89"_s;
    QTest::newRow("90 days") << 90 * day << u"pass"_s << u"90"_s;
    QTest::newRow("90 days and a second") << 90 * day + 1 << u"pass"_s << u"90"_s;
    QTest::newRow("91 days") << 91 * day << u"pass"_s << u"91"_s;
    QTest::newRow("now") << qint64(0) << u"fail"_s << u"0"_s;
    QTest::newRow("a second ago") << qint64(-1) << u"fail"_s << u"-1"_s;
}

void TestEligibility::daysLeftAreCountedToTheSecond()
{
    QFETCH(qint64, secondsLeft);
    Facts facts = goodFacts();
    const QDateTime end = facts.instance.expires.instant(); // 16:00Z, midnight in Beijing
    const Finding finding =
        findingOf(facts, RuleId::ExpiryRemaining, guideRulebook(), end.addSecs(-secondsLeft));
    QTEST(QString(support::codeOf(finding.verdict)), "byGuide");
    QTEST(finding.measured, "measured");
    QCOMPARE(finding.required, u"90"_s);

    facts.instance.expires = model::Expiry::at(end.addSecs(-1)); // the console's 23:59:59
    const Finding byConsole =
        findingOf(facts, RuleId::ExpiryRemaining, guideRulebook(), end.addSecs(-secondsLeft));
    QCOMPARE(byConsole, finding);
}

void TestEligibility::aServerThatNeverEndsHasDaysLeft()
{
    Facts facts = goodFacts();
    facts.instance.expires = model::Expiry::never();
    QCOMPARE(outcome(facts, RuleId::ExpiryRemaining), u"pass"_s);
    QCOMPARE(findingOf(facts, RuleId::ExpiryRemaining).measured, u"never"_s);
}

void TestEligibility::daysLeftAreUnknownWithoutExpiry()
{
    Facts facts = goodFacts();
    facts.instance.expires = {};
    QCOMPARE(outcome(facts, RuleId::ExpiryRemaining), u"unknown ask-owner"_s);
}

void TestEligibility::anAnswerDecidesWhatIsUnknown_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("refused");
    QTest::newRow("product") << u"product.supported"_s << u"fail take-listed-product"_s;
    QTest::newRow("region") << u"region.mainland"_s << u"fail buy-in-mainland"_s;
    QTest::newRow("billing") << u"billing.subscription"_s << u"fail convert-to-subscription"_s;
    QTest::newRow("term") << u"billing.term"_s << u"fail renew"_s;
    QTest::newRow("expiry") << u"expiry.remaining"_s << u"fail renew"_s;
    QTest::newRow("address") << u"address.public"_s << u"fail bind-elastic-address"_s;
    QTest::newRow("free") << u"address.free"_s << u"fail free-address"_s;
    QTest::newRow("quota") << u"quota.left"_s << u"fail use-another-instance"_s;
    QTest::newRow("state") << u"state.usable"_s << u"fail start"_s;
}

void TestEligibility::anAnswerDecidesWhatIsUnknown()
{
    QFETCH(QString, rule);
    const RuleId id = *support::fromCode<RuleId>(rule);
    Facts facts; // nothing is stated at all
    facts.instance.key.account = u"shop"_s;
    QVERIFY(findingOf(facts, id).verdict == rules::Verdict::Unknown);

    facts.answers = {{id, rules::Answer::No}};
    QTEST(outcome(facts, id), "refused");
    QVERIFY(findingOf(facts, id).answered);

    facts.answers = {{id, rules::Answer::Yes}};
    QCOMPARE(outcome(facts, id), u"pass"_s);
    QVERIFY(findingOf(facts, id).answered);
}

void TestEligibility::anAnswerDoesNotMoveWhatIsKnown()
{
    Facts facts = goodFacts();
    facts.addressHeldBy = u"example.com"_s;
    facts.answers[RuleId::RegionMainland] = rules::Answer::No;
    const Assessment assessment = rules::assess(facts, guideRulebook(), testNow());
    QCOMPARE(outcome(assessment, RuleId::AddressFree), u"fail free-address"_s);
    QCOMPARE(outcome(assessment, RuleId::RegionMainland), u"pass"_s);
    QVERIFY(!assessment.finding(RuleId::AddressFree)->answered);
}

void TestEligibility::verdictIsTheWorstFinding()
{
    Facts facts = goodFacts();
    facts.answers.clear();
    QVERIFY(
        rules::assess(facts, guideRulebook(), testNow()).verdict() == rules::Eligibility::Unknown);
    facts.instance.key.region = u"cn-hongkong"_s;
    QVERIFY(rules::assess(facts, guideRulebook(), testNow()).verdict() ==
            rules::Eligibility::Ineligible);
}

QTEST_APPLESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
