#include "core/rules/way_out.h"

#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using rulebook::RuleId;
using rules::Facts;
using rules::RemedyAction;

/// What a server needs, all in all, to carry numbers.
class TestWayOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatQualifiesNeedsNothing();
    void whereOnlyAnAnswerIsMissingItIsTheQuestion();
    void oneRenewalServesTermAndDaysBoth();
    void theRenewalIsEnoughToTheDay();
    void convertingAnswersForTermAndDays();
    void aScheduledReleaseIsCancelledWithIt();
    void aNewAddressIsAskedAboutAnew();
    void anExpiredServerThatIsStoppedIsRenewedAndStarted();
    void noWayLeadsOutWhereTheServerCannotBeMended_data();
    void noWayLeadsOutWhereTheServerCannotBeMended();
};

namespace
{

std::vector<RemedyAction> actionsOf(const rules::WayOut &way)
{
    std::vector<RemedyAction> actions;
    for (const rules::Remedy &remedy : way.remedies)
        actions.push_back(remedy.action);
    return actions;
}

std::optional<rules::WayOut> guideWay(const Facts &facts)
{
    return rules::wayOut(facts, guideRulebook(), testNow());
}

} // namespace

void TestWayOut::aServerThatQualifiesNeedsNothing()
{
    QCOMPARE(guideWay(goodFacts()), rules::WayOut());
}

void TestWayOut::whereOnlyAnAnswerIsMissingItIsTheQuestion()
{
    Facts facts = goodFacts();
    facts.answers.clear();
    const auto way = guideWay(facts);
    QVERIFY(way);
    QVERIFY(way->remedies.empty());
    QCOMPARE(way->questions, std::vector{RuleId::AddressFree});
}

void TestWayOut::oneRenewalServesTermAndDaysBoth()
{
    Facts facts = goodFacts();
    facts.instance.boughtMonths = 1; // two are missing for the term
    facts.instance.expires = model::Expiry::at(instant(u"2026-03-10T16:00:00Z"_s)); // three for 90 days
    const auto way = guideWay(facts);
    QVERIFY(way);
    QCOMPARE(actionsOf(*way), std::vector{RemedyAction::Renew});
    QCOMPARE(way->months, 3);
    QCOMPARE(way->remedies.front().until, QDate(2026, 6, 10));
    QVERIFY(way->questions.empty());
}

void TestWayOut::theRenewalIsEnoughToTheDay()
{
    Facts facts = goodFacts();
    facts.instance.expires = model::Expiry::at(testNow().addDays(90));
    QCOMPARE(guideWay(facts)->months, 0);
    facts.instance.expires = model::Expiry::at(testNow().addDays(90).addSecs(-1));
    QCOMPARE(guideWay(facts)->months, 1);
}

void TestWayOut::convertingAnswersForTermAndDays()
{
    Facts facts = goodFacts();
    facts.instance.billing = model::Billing::PayAsYouGo;
    facts.instance.seenPayAsYouGo = true;
    facts.instance.expires = model::Expiry::never();
    const auto way = guideWay(facts);
    QVERIFY(way);
    QCOMPARE(actionsOf(*way), std::vector{RemedyAction::ConvertToSubscription});
    QCOMPARE(way->months, 3);
    QVERIFY(way->questions.empty());
}

void TestWayOut::aScheduledReleaseIsCancelledWithIt()
{
    Facts facts = goodFacts();
    facts.instance.billing = model::Billing::PayAsYouGo;
    facts.instance.scheduledRelease = testNow().addDays(3);
    QCOMPARE(
        actionsOf(*guideWay(facts)), std::vector{RemedyAction::CancelReleaseAndConvert});
}

void TestWayOut::aNewAddressIsAskedAboutAnew()
{
    Facts facts = goodFacts();
    facts.instance.addresses = std::vector<model::Address>();
    facts.instance.bandwidthMbps.reset();
    const auto way = guideWay(facts);
    QVERIFY(way);
    QCOMPARE(actionsOf(*way), std::vector{RemedyAction::BindElasticAddress});
    QCOMPARE(way->questions, std::vector{RuleId::AddressFree});
}

void TestWayOut::anExpiredServerThatIsStoppedIsRenewedAndStarted()
{
    Facts facts = goodFacts();
    facts.instance.expires = model::Expiry::at(testNow().addDays(-2));
    facts.instance.status = model::InstanceStatus::Stopped;
    const auto way = rules::wayOut(facts, officialRulebook(), testNow());
    QVERIFY(way);
    QCOMPARE(actionsOf(*way), (std::vector{RemedyAction::Renew, RemedyAction::Start}));
    QCOMPARE(way->months, 1);
}

void TestWayOut::noWayLeadsOutWhereTheServerCannotBeMended_data()
{
    QTest::addColumn<int>("change");
    const std::array names{"another product", "outside the mainland", "a spot instance", "locked",
        "released", "the quota is used up", "an expiry that nobody knows"};
    for (int row = 0; row < int(names.size()); ++row)
        QTest::newRow(names.at(std::size_t(row))) << row;
}

void TestWayOut::noWayLeadsOutWhereTheServerCannotBeMended()
{
    QFETCH(const int, change);
    Facts facts = goodFacts();
    model::Instance &server = facts.instance;
    switch (change) {
    case 0: server.key.product = u"eip"_s; break;
    case 1: server.key.region = u"cn-hongkong"_s; break;
    case 2: server.billing = model::Billing::Spot; break;
    case 3: server.locks = QStringList{u"financial"_s}; break;
    case 4: server.goneSince = testNow(); break;
    case 5: facts.numbersUsed = 5; break;
    case 6:
        server.expires = {};
        facts.answers[RuleId::ExpiryRemaining] = rules::Answer::No;
        break;
    }
    QVERIFY(!guideWay(facts));
}

QTEST_APPLESS_MAIN(TestWayOut)
#include "tst_way_out.moc"
