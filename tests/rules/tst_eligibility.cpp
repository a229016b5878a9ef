// Each of the ten rules at its boundaries.

#include "core/rules/eligibility.h"
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

namespace
{

/// "pass", "fail renew", "unknown ask-owner", "none": a verdict and its remedy in one word or two.
QString outcome(const Assessment &assessment, RuleId rule)
{
    const Finding *finding = assessment.finding(rule);
    if (!finding)
        return u"none"_s;
    QString text = support::codeOf(finding->verdict);
    if (finding->remedy)
        text += u' ' + support::codeOf(finding->remedy->action);
    return text;
}

QString outcome(const Facts &facts, RuleId rule, const rulebook::Rulebook &book = guideRulebook(),
    const QDateTime &now = testNow())
{
    return outcome(rules::assess(facts, book, now), rule);
}

Finding findingOf(const Facts &facts, RuleId rule, const rulebook::Rulebook &book = guideRulebook(),
    const QDateTime &now = testNow())
{
    const Assessment assessment = rules::assess(facts, book, now);
    const Finding *finding = assessment.finding(rule);
    return finding ? *finding : Finding{};
}

} // namespace

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
    void publicAddressDecides_data();
    void publicAddressDecides();
    void webHostingNeedsNoAddress();
    void anAddressIsFreeOnlyWhenSomeoneSaysSo();
    void anAddressThatIsHeldFails();
    void quotaDecides_data();
    void quotaDecides();
    void aProductThatCarriesNoNumberHasNoQuota();
    void stateDecides_data();
    void stateDecides();
    void expiredLockedAndReleasedAreNotUsable();
    void pastTheReleaseDayRenewingIsNotPromised();
    void accountDecides_data();
    void accountDecides();
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

void TestEligibility::publicAddressDecides_data()
{
    QTest::addColumn<int>("addresses");        // -1: not stated
    QTest::addColumn<int>("bandwidth");        // -1: not stated
    QTest::addColumn<int>("elasticBandwidth"); // -1: not stated
    QTest::addColumn<QString>("byGuide");
    QTest::addColumn<QString>("byOfficial");
    const QString ask = u"unknown ask-owner"_s;
    const QString bind = u"fail bind-elastic-address"_s;
    QTest::newRow("not stated") << -1 << 5 << -1 << ask << ask;
    QTest::newRow("none") << 0 << 5 << -1 << bind << bind;
    QTest::newRow("one") << 1 << 1 << -1 << u"pass"_s << u"pass"_s;
    QTest::newRow("bandwidth 0") << 1 << 0 << -1 << u"pass"_s << u"fail buy-bandwidth"_s;
    QTest::newRow("bandwidth not stated") << 1 << -1 << -1 << u"pass"_s << ask;
    QTest::newRow("bandwidth of the elastic address") << 1 << 0 << 5 << u"pass"_s << u"pass"_s;
}

void TestEligibility::publicAddressDecides()
{
    QFETCH(int, addresses);
    QFETCH(int, bandwidth);
    QFETCH(int, elasticBandwidth);
    const auto stated = [](int value) { return value < 0 ? std::nullopt : std::optional(value); };
    Facts facts = goodFacts();
    facts.instance.addresses.reset();
    if (addresses >= 0)
        facts.instance.addresses.emplace(
            size_t(addresses), address(u"47.96.1.2"_s, stated(elasticBandwidth)));
    facts.instance.bandwidthMbps = stated(bandwidth);
    QTEST(outcome(facts, RuleId::AddressPublic, guideRulebook()), "byGuide");
    QTEST(outcome(facts, RuleId::AddressPublic, officialRulebook()), "byOfficial");
}

void TestEligibility::webHostingNeedsNoAddress()
{
    Facts facts = goodFacts();
    facts.instance.key.product = u"webhosting"_s;
    facts.instance.addresses.reset();
    const Assessment assessment = rules::assess(facts, guideRulebook(), testNow());
    QCOMPARE(outcome(assessment, RuleId::AddressPublic), u"none"_s);
    QCOMPARE(outcome(assessment, RuleId::AddressFree), u"none"_s);
    QVERIFY(assessment.verdict() == rules::Eligibility::Eligible);
}

void TestEligibility::anAddressIsFreeOnlyWhenSomeoneSaysSo()
{
    Facts facts = goodFacts();
    facts.answers.clear();
    QCOMPARE(outcome(facts, RuleId::AddressFree), u"unknown ask-owner"_s);
    QCOMPARE(findingOf(facts, RuleId::AddressFree).measured, u"47.96.1.2"_s);
    facts.instance.addresses->clear(); // nothing to ask about
    QCOMPARE(outcome(facts, RuleId::AddressFree), u"pass"_s);
}

void TestEligibility::anAddressThatIsHeldFails()
{
    Facts facts = goodFacts();
    facts.addressHeldBy = u"example.com"_s;
    QCOMPARE(outcome(facts, RuleId::AddressFree), u"fail free-address"_s);
    QCOMPARE(findingOf(facts, RuleId::AddressFree).remedy->detail, u"example.com"_s);
}

void TestEligibility::quotaDecides_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("elsewhere"); // -1: not stated
    QTest::addColumn<QString>("byGuide");
    QTest::addColumn<QString>("byOfficial");
    QTest::addColumn<bool>("estimated");
    const QString other = u"fail use-another-instance"_s;
    const QString paid = u"fail buy-paid-number"_s;
    QTest::newRow("none") << u"console"_s << 0 << 0 << u"pass"_s << u"pass"_s << false;
    QTest::newRow("4 of 5") << u"console"_s << 4 << 0 << u"pass"_s << u"pass"_s << false;
    QTest::newRow("5 of 5") << u"console"_s << 5 << 0 << other << paid << false;
    QTest::newRow("2 elsewhere, 3 here") << u"console"_s << 3 << 2 << other << paid << false;
    QTest::newRow("elsewhere not asked")
        << u"console"_s << 4 << -1 << u"pass"_s << u"pass"_s << true;
    QTest::newRow("local, elsewhere does not count")
        << u"local"_s << 4 << 5 << u"pass"_s << u"pass"_s << false;
    QTest::newRow("local numbers are not for sale")
        << u"local"_s << 5 << -1 << other << other << false;
}

void TestEligibility::quotaDecides()
{
    QFETCH(QString, issuer);
    QFETCH(int, used);
    QFETCH(int, elsewhere);
    Facts facts = goodFacts();
    facts.issuer = *support::fromCode<model::Issuer>(issuer);
    facts.numbersUsed = used;
    facts.instance.numbersElsewhere = elsewhere < 0 ? std::nullopt : std::optional(elsewhere);
    QTEST(outcome(facts, RuleId::QuotaLeft, guideRulebook()), "byGuide");
    QTEST(outcome(facts, RuleId::QuotaLeft, officialRulebook()), "byOfficial");
    QTEST(findingOf(facts, RuleId::QuotaLeft).estimated, "estimated");
}

void TestEligibility::aProductThatCarriesNoNumberHasNoQuota()
{
    Facts facts = goodFacts();
    facts.instance.key.product = u"clb"_s;
    QCOMPARE(outcome(facts, RuleId::QuotaLeft, officialRulebook()), u"none"_s);
    QVERIFY(!rules::quotaLimit(facts.instance, officialRulebook()));
}

void TestEligibility::stateDecides_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("byGuide");
    QTest::addColumn<QString>("byOfficial");
    for (const char *changing : {"pending", "starting", "changing", "stopping"})
        QTest::newRow(changing) << QString::fromLatin1(changing) << u"fail wait"_s
                                << u"fail wait"_s;
    QTest::newRow("running") << u"running"_s << u"pass"_s << u"pass"_s;
    QTest::newRow("stopped") << u"stopped"_s << u"pass"_s << u"fail start"_s;
    QTest::newRow("disabled") << u"disabled"_s << u"fail pay-and-unlock"_s
                              << u"fail pay-and-unlock"_s;
    QTest::newRow("releasing") << u"releasing"_s << u"fail buy-again"_s << u"fail buy-again"_s;
    QTest::newRow("released") << u"released"_s << u"fail buy-again"_s << u"fail buy-again"_s;
    QTest::newRow("not stated") << QString() << u"unknown ask-owner"_s << u"unknown ask-owner"_s;
}

void TestEligibility::stateDecides()
{
    QFETCH(QString, status);
    Facts facts = goodFacts();
    facts.instance.status = support::fromCode<model::InstanceStatus>(status);
    QTEST(outcome(facts, RuleId::StateUsable, guideRulebook()), "byGuide");
    QTEST(outcome(facts, RuleId::StateUsable, officialRulebook()), "byOfficial");
    QCOMPARE(findingOf(facts, RuleId::StateUsable).measured, status);
    QCOMPARE(findingOf(facts, RuleId::StateUsable).required, u"running|stopped"_s);
}

void TestEligibility::expiredLockedAndReleasedAreNotUsable()
{
    Facts facts = goodFacts();
    facts.instance.locks = QStringList{u"financial"_s};
    QCOMPARE(outcome(facts, RuleId::StateUsable), u"fail pay-and-unlock"_s);
    QCOMPARE(findingOf(facts, RuleId::StateUsable).measured, u"locked:financial"_s);

    facts.instance.expires = model::Expiry::at(testNow()); // over at this very moment
    QCOMPARE(outcome(facts, RuleId::StateUsable, officialRulebook()), u"fail renew"_s);
    const Finding expired = findingOf(facts, RuleId::StateUsable, officialRulebook());
    QCOMPARE(expired.measured, u"expired"_s);
    QVERIFY(*expired.remedy->months >= 1);

    facts.instance.goneSince = testNow().addDays(-1);
    QCOMPARE(findingOf(facts, RuleId::StateUsable).measured, u"released"_s);
    QCOMPARE(outcome(facts, RuleId::StateUsable), u"fail buy-again"_s);
}

void TestEligibility::pastTheReleaseDayRenewingIsNotPromised()
{
    Facts facts = goodFacts();
    facts.instance.expires = model::Expiry::at(testNow().addDays(-15));
    QCOMPARE(outcome(facts, RuleId::StateUsable), u"fail confirm-release"_s);
    facts.instance.expires = model::Expiry::at(testNow().addDays(-15).addSecs(60));
    QCOMPARE(outcome(facts, RuleId::StateUsable), u"fail renew"_s);
}

void TestEligibility::accountDecides_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none chosen") << QString() << u"pass"_s;
    QTest::newRow("its own") << u"shop"_s << u"pass"_s;
    QTest::newRow("its own in other letters") << u" SHOP"_s << u"pass"_s;
    QTest::newRow("another") << u"agency"_s << u"fail switch-account"_s;
}

void TestEligibility::accountDecides()
{
    QFETCH(QString, chosen);
    Facts facts = goodFacts();
    facts.chosenAccount = chosen;
    QTEST(outcome(facts, RuleId::AccountOwned), "expected");
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
