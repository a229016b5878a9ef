// What can be wrong with a server beside what was bought, at its boundaries.

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

/// The rules about addresses, the quota, the state and the account.
class TestServerCondition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestServerCondition::publicAddressDecides_data()
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

void TestServerCondition::publicAddressDecides()
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

void TestServerCondition::webHostingNeedsNoAddress()
{
    Facts facts = goodFacts();
    facts.instance.key.product = u"webhosting"_s;
    facts.instance.addresses.reset();
    const Assessment assessment = rules::assess(facts, guideRulebook(), testNow());
    QCOMPARE(outcome(assessment, RuleId::AddressPublic), u"none"_s);
    QCOMPARE(outcome(assessment, RuleId::AddressFree), u"none"_s);
    QVERIFY(assessment.verdict() == rules::Eligibility::Eligible);
}

void TestServerCondition::anAddressIsFreeOnlyWhenSomeoneSaysSo()
{
    Facts facts = goodFacts();
    facts.answers.clear();
    QCOMPARE(outcome(facts, RuleId::AddressFree), u"unknown ask-owner"_s);
    QCOMPARE(findingOf(facts, RuleId::AddressFree).measured, u"47.96.1.2"_s);
    facts.instance.addresses->clear(); // nothing to ask about
    QCOMPARE(outcome(facts, RuleId::AddressFree), u"pass"_s);
}

void TestServerCondition::anAddressThatIsHeldFails()
{
    Facts facts = goodFacts();
    facts.addressHeldBy = u"example.com"_s;
    QCOMPARE(outcome(facts, RuleId::AddressFree), u"fail free-address"_s);
    QCOMPARE(findingOf(facts, RuleId::AddressFree).remedy->detail, u"example.com"_s);
}

void TestServerCondition::quotaDecides_data()
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

void TestServerCondition::quotaDecides()
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

void TestServerCondition::aProductThatCarriesNoNumberHasNoQuota()
{
    Facts facts = goodFacts();
    facts.instance.key.product = u"clb"_s;
    QCOMPARE(outcome(facts, RuleId::QuotaLeft, officialRulebook()), u"none"_s);
    QVERIFY(!rules::quotaLimit(facts.instance, officialRulebook()));
}

void TestServerCondition::stateDecides_data()
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

void TestServerCondition::stateDecides()
{
    QFETCH(QString, status);
    Facts facts = goodFacts();
    facts.instance.status = support::fromCode<model::InstanceStatus>(status);
    QTEST(outcome(facts, RuleId::StateUsable, guideRulebook()), "byGuide");
    QTEST(outcome(facts, RuleId::StateUsable, officialRulebook()), "byOfficial");
    QCOMPARE(findingOf(facts, RuleId::StateUsable).measured, status);
    QCOMPARE(findingOf(facts, RuleId::StateUsable).required, u"running|stopped"_s);
}

void TestServerCondition::expiredLockedAndReleasedAreNotUsable()
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

void TestServerCondition::pastTheReleaseDayRenewingIsNotPromised()
{
    Facts facts = goodFacts();
    facts.instance.expires = model::Expiry::at(testNow().addDays(-15));
    QCOMPARE(outcome(facts, RuleId::StateUsable), u"fail confirm-release"_s);
    facts.instance.expires = model::Expiry::at(testNow().addDays(-15).addSecs(60));
    QCOMPARE(outcome(facts, RuleId::StateUsable), u"fail renew"_s);
}

void TestServerCondition::accountDecides_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none chosen") << QString() << u"pass"_s;
    QTest::newRow("its own") << u"shop"_s << u"pass"_s;
    QTest::newRow("its own in other letters") << u" SHOP"_s << u"pass"_s;
    QTest::newRow("another") << u"agency"_s << u"fail switch-account"_s;
}

void TestServerCondition::accountDecides()
{
    QFETCH(QString, chosen);
    Facts facts = goodFacts();
    facts.chosenAccount = chosen;
    QTEST(outcome(facts, RuleId::AccountOwned), "expected");
}

QTEST_APPLESS_MAIN(TestServerCondition)
#include "tst_server_condition.moc"
