#include "core/rules/server_size.h"
#include "core/rules/standing.h"
#include "tests/support/filings.h"
#include "tests/support/rulebooks.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::Stage;
using rules::Standing;
using rules::StandingFacts;

namespace
{

std::optional<Standing> standing(const StandingFacts &facts,
    const rulebook::Rulebook &book = guideRulebook(), const QDateTime &now = testNow())
{
    return rules::standingOf(facts, book, {}, now);
}

/// "at-risk expired renew": level, cause and remedy of the worst concern.
QString worst(const StandingFacts &facts, const rulebook::Rulebook &book = guideRulebook(),
    const QDateTime &now = testNow())
{
    const std::optional<Standing> result = standing(facts, book, now);
    return result ? told(result->worst) : u"ended"_s;
}

} // namespace

class TestStanding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilingOfWhichNothingIsWrongIsSafe();
    void anEndedFilingHasNoStanding();
    void oneConcernEach_data();
    void oneConcernEach();
    void warningsBeginAtTheFirstStep_data();
    void warningsBeginAtTheFirstStep();
    void afterExpiryTheReleaseDayIsTheDeadline();
    void pastTheReleaseDayWithoutNewsItIsProbablyReleased();
    void newsAfterTheReleaseDayIsBelieved();
    void ofALostServerNothingElseIsSaid();
    void theWorstComesFirst();
    void officialRulesMindOnlyLostBandwidth();
    void webHostingLacksNoAddress();
    void theSmsCheckHasADay();
    void theAuthorityHasWorkingDays();
    void aServerMustOutlastTheReview();
    void aStaleInventoryVouchesForNothing();
    void theDomainsLastDayStillCounts();
    void asOfIsWhenTheServerWasSeen();
    void sizesAreComparedWithinAFamily_data();
    void sizesAreComparedWithinAFamily();
};

void TestStanding::aFilingOfWhichNothingIsWrongIsSafe()
{
    QCOMPARE(worst(approvedFiling()), u"safe none"_s);
    QVERIFY(standing(approvedFiling())->others.empty());
}

void TestStanding::anEndedFilingHasNoStanding()
{
    for (const auto &entry : support::enumNames<Stage>) {
        StandingFacts facts = approvedFiling();
        facts.filing.stage = entry.value;
        QCOMPARE(standing(facts).has_value(), !model::isEnded(entry.value));
    }
}

void TestStanding::oneConcernEach_data()
{
    QTest::addColumn<StandingFacts>("facts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected, auto change) {
        StandingFacts facts = approvedFiling();
        change(facts);
        QTest::newRow(name) << facts << expected;
    };
    row("released", u"lost released move-filing"_s,
        [](auto &facts) { facts.instance.status = model::InstanceStatus::Released; });
    row("gone", u"lost gone move-filing"_s,
        [](auto &facts) { facts.instance.goneSince = testNow(); });
    row("pay-as-you-go", u"at-risk pay-as-you-go convert-to-subscription"_s,
        [](auto &facts) { facts.instance.billing = model::Billing::PayAsYouGo; });
    row("spot", u"at-risk pay-as-you-go move-filing"_s,
        [](auto &facts) { facts.instance.billing = model::Billing::Spot; });
    row("locked", u"at-risk locked pay-and-unlock"_s,
        [](auto &facts) { facts.instance.locks = QStringList{u"security"_s}; });
    row("disabled", u"at-risk locked pay-and-unlock"_s,
        [](auto &facts) { facts.instance.status = model::InstanceStatus::Disabled; });
    row("smaller bandwidth", u"at-risk downgraded restore-size"_s,
        [](auto &facts) { facts.instance.bandwidthMbps = 4; });
    row("larger bandwidth", u"safe none"_s, [](auto &facts) { facts.instance.bandwidthMbps = 6; });
    row("smaller type", u"at-risk downgraded restore-size"_s,
        [](auto &facts) { facts.instance.instanceType = u"ecs.g6.medium"_s; });
    row("type of another family", u"safe none"_s,
        [](auto &facts) { facts.instance.instanceType = u"ecs.c7.medium"_s; });
    row("address changed", u"at-risk address-changed restore-address"_s,
        [](auto &facts) { facts.instance.addresses = std::vector{address(u"47.96.9.9"_s)}; });
    row("address added", u"safe none"_s,
        [](auto &facts) { facts.instance.addresses->push_back(address(u"47.96.9.9"_s)); });
    row("address gone", u"at-risk address-gone restore-address"_s,
        [](auto &facts) { facts.instance.addresses->clear(); });
    row("address not stated", u"safe none"_s,
        [](auto &facts) { facts.instance.addresses.reset(); });
    row("notice", u"at-risk notice-open rectify"_s,
        [](auto &facts) { facts.filing.notice = model::Notice{}; });
    row("transferred", u"at-risk transferred move-filing"_s,
        [](auto &facts) { facts.numberInvalid = true; });
    row("never expires", u"safe none"_s,
        [](auto &facts) { facts.instance.expires = model::Expiry::never(); });
    row("expiry not stated", u"safe none"_s, [](auto &facts) { facts.instance.expires = {}; });
}

void TestStanding::oneConcernEach()
{
    QFETCH(StandingFacts, facts);
    QTEST(worst(facts), "expected");
}

void TestStanding::warningsBeginAtTheFirstStep_data()
{
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<bool>("autoRenews");
    QTest::addColumn<QString>("expected");
    constexpr qint64 day = 24LL * 60 * 60;
    const QString watch = u"watch expires-soon renew"_s;
    QTest::newRow("91 days") << 91 * day << false << u"safe none"_s;
    QTest::newRow("91 days less a second") << 91 * day - 1 << false << watch;
    QTest::newRow("90 days") << 90 * day << false << watch;
    QTest::newRow("a second") << qint64(1) << false << watch;
    QTest::newRow("over") << qint64(0) << false << u"at-risk expired renew"_s;
    QTest::newRow("renews itself, 15 days") << 15 * day << true << u"safe none"_s;
    QTest::newRow("renews itself, 8 days") << 8 * day << true << u"safe none"_s;
    QTest::newRow("renews itself, 7 days") << 7 * day << true << watch;
    QTest::newRow("renews itself, over") << qint64(0) << true << u"at-risk expired renew"_s;
}

void TestStanding::warningsBeginAtTheFirstStep()
{
    QFETCH(qint64, secondsLeft);
    QFETCH(bool, autoRenews);
    StandingFacts facts = approvedFiling();
    facts.instance.autoRenews = autoRenews;
    const QDateTime now = facts.instance.expires.instant().addSecs(-secondsLeft);
    facts.instance.seenAt = now;
    QTEST(worst(facts, guideRulebook(), now), "expected");
    const rules::Concern concern = standing(facts, guideRulebook(), now)->worst;
    if (concern.remedy)
        QVERIFY(*concern.remedy->months >= 1);
}

void TestStanding::afterExpiryTheReleaseDayIsTheDeadline()
{
    StandingFacts facts = approvedFiling();
    facts.instance.expires = model::Expiry::at(testNow().addDays(-1));
    QCOMPARE(worst(facts), u"at-risk expired renew"_s);
    QCOMPARE(standing(facts)->worst.deadline, testNow().addDays(14));
}

void TestStanding::pastTheReleaseDayWithoutNewsItIsProbablyReleased()
{
    StandingFacts facts = approvedFiling();
    facts.instance.expires = model::Expiry::at(testNow().addDays(-15));
    facts.instance.seenAt = testNow().addSecs(-60);
    QCOMPARE(worst(facts), u"at-risk probably-released confirm-release"_s);
}

void TestStanding::newsAfterTheReleaseDayIsBelieved()
{
    StandingFacts facts = approvedFiling();
    facts.instance.expires = model::Expiry::at(testNow().addDays(-20));
    facts.instance.seenAt = testNow().addDays(-1); // still there, four days later than it should be
    QCOMPARE(worst(facts), u"at-risk expired renew"_s);
    QVERIFY(!standing(facts)->worst.deadline.isValid());
}

void TestStanding::ofALostServerNothingElseIsSaid()
{
    StandingFacts facts = approvedFiling();
    facts.instance.goneSince = testNow();
    facts.instance.expires = model::Expiry::at(testNow().addDays(-1));
    facts.instance.billing = model::Billing::PayAsYouGo;
    facts.filing.notice = model::Notice{}; // not of the server
    const Standing result = *standing(facts);
    QCOMPARE(told(result.worst), u"lost gone move-filing"_s);
    QCOMPARE(result.others.size(), size_t(1));
    QCOMPARE(told(result.others.front()), u"at-risk notice-open rectify"_s);
}

void TestStanding::theWorstComesFirst()
{
    StandingFacts facts = approvedFiling();
    facts.instance.expires = model::Expiry::at(testNow().addDays(5)); // watch, of the server
    facts.filing.domainExpires = QDate(2026, 2, 1);                   // at risk, of the filing
    facts.filing.notice = model::Notice{.deadline = testNow().addDays(3), .text = u"补充材料"_s};
    const Standing result = *standing(facts);
    QCOMPARE(told(result.worst), u"at-risk notice-open rectify"_s);
    QCOMPARE(result.worst.deadline, testNow().addDays(3));
    QCOMPARE(result.others.size(), size_t(2));
    QCOMPARE(told(result.others[0]), u"at-risk domain-expired renew-domain"_s);
    QCOMPARE(told(result.others[1]), u"watch expires-soon renew"_s);
}

void TestStanding::officialRulesMindOnlyLostBandwidth()
{
    StandingFacts facts = approvedFiling();
    facts.instance.bandwidthMbps = 1;
    facts.instance.instanceType = u"ecs.g6.medium"_s;
    QCOMPARE(worst(facts, officialRulebook()), u"safe none"_s);
    facts.instance.bandwidthMbps = 0;
    QCOMPARE(worst(facts, officialRulebook()), u"at-risk downgraded restore-size"_s);
    facts.filing.approvedWith.reset(); // what it had is not known, that it needs some is
    QCOMPARE(worst(facts, officialRulebook()), u"at-risk downgraded buy-bandwidth"_s);
    QCOMPARE(worst(facts, guideRulebook()), u"safe none"_s);
}

void TestStanding::webHostingLacksNoAddress()
{
    StandingFacts facts = approvedFiling();
    facts.instance.key.product = u"webhosting"_s;
    facts.instance.addresses->clear();
    facts.filing.approvedWith->addresses.clear();
    QCOMPARE(worst(facts), u"safe none"_s);
}

void TestStanding::theSmsCheckHasADay()
{
    StandingFacts facts = filingIn(Stage::SmsCheck, testNow());
    const QDateTime deadline = testNow().addDays(1);
    QCOMPARE(rules::stageDeadline(facts.filing, guideRulebook(), {})->at, deadline);
    QCOMPARE(worst(facts), u"watch review-deadline-near answer-sms"_s);
    QCOMPARE(standing(facts)->worst.deadline, deadline);
    QCOMPARE(worst(facts, guideRulebook(), deadline.addSecs(-1)),
        u"watch review-deadline-near answer-sms"_s);
    QCOMPARE(worst(facts, guideRulebook(), deadline), u"at-risk review-overdue answer-sms"_s);
}

void TestStanding::theAuthorityHasWorkingDays()
{
    StandingFacts facts = filingIn(Stage::AuthorityReview, instant(u"2026-06-01T02:00:00Z"_s));
    facts.instance.seenAt = instant(u"2026-06-25T02:00:00Z"_s);
    // 20 working days after Monday 1 June are Monday 29 June, weekends alone being free.
    const QDateTime deadline = instant(u"2026-06-29T16:00:00Z"_s);
    QCOMPARE(rules::stageDeadline(facts.filing, guideRulebook(), {})->at, deadline);
    QVERIFY(!rules::stageDeadline(facts.filing, guideRulebook(), {})->certain);
    QCOMPARE(worst(facts, guideRulebook(), deadline.addDays(-3).addSecs(-1)), u"safe none"_s);
    QCOMPARE(worst(facts, guideRulebook(), deadline.addDays(-3)),
        u"watch review-deadline-near ask-progress"_s);
    QCOMPARE(worst(facts, guideRulebook(), deadline), u"watch review-overdue ask-progress"_s);
}

void TestStanding::aServerMustOutlastTheReview()
{
    StandingFacts facts = filingIn(Stage::ProviderReview, testNow());
    const QDateTime approval =
        rules::expectedApproval(facts.filing, guideRulebook(), {}, testNow());
    QVERIFY(approval > testNow().addDays(20));
    facts.instance.expires = model::Expiry::at(approval.addSecs(-60));
    const Standing result = *standing(facts);
    QCOMPARE(told(result.worst), u"at-risk ends-before-review renew"_s);
    QCOMPARE(result.worst.remedy->months, 1);
    QCOMPARE(result.worst.deadline, approval.addSecs(-60));
    facts.instance.expires = model::Expiry::at(approval);
    QCOMPARE(worst(facts), u"watch expires-soon renew"_s);
    facts.filing.stage = Stage::Draft; // nothing is under review yet
    facts.instance.expires = model::Expiry::at(approval.addSecs(-60));
    QCOMPARE(worst(facts), u"watch expires-soon renew"_s);
}

void TestStanding::aStaleInventoryVouchesForNothing()
{
    StandingFacts facts = approvedFiling();
    facts.instance.seenAt = testNow().addDays(-30);
    QCOMPARE(worst(facts), u"safe none"_s);
    facts.instance.seenAt = testNow().addDays(-30).addSecs(-1);
    QCOMPARE(worst(facts), u"watch inventory-stale import-again"_s);
}

void TestStanding::theDomainsLastDayStillCounts()
{
    StandingFacts facts = approvedFiling(); // today is 1 March in Beijing
    facts.filing.domainExpires = QDate(2026, 4, 1);
    QCOMPARE(worst(facts), u"safe none"_s);
    facts.filing.domainExpires = QDate(2026, 3, 31);
    QCOMPARE(worst(facts), u"watch domain-expires-soon renew-domain"_s);
    facts.filing.domainExpires = QDate(2026, 3, 1);
    QCOMPARE(worst(facts), u"watch domain-expires-soon renew-domain"_s);
    facts.filing.domainExpires = QDate(2026, 2, 28);
    QCOMPARE(worst(facts), u"at-risk domain-expired renew-domain"_s);
}

void TestStanding::asOfIsWhenTheServerWasSeen()
{
    StandingFacts facts = approvedFiling();
    facts.instance.seenAt = testNow().addDays(-3);
    QCOMPARE(standing(facts)->asOf, testNow().addDays(-3));
}

void TestStanding::sizesAreComparedWithinAFamily_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("smaller");
    QTest::newRow("large of xlarge") << u"ecs.g6.large"_s << u"ecs.g6.xlarge"_s << true;
    QTest::newRow("xlarge of large") << u"ecs.g6.xlarge"_s << u"ecs.g6.large"_s << false;
    QTest::newRow("2xlarge of 16xlarge") << u"ecs.g6.2xlarge"_s << u"ecs.g6.16xlarge"_s << true;
    QTest::newRow("the same") << u"ecs.g6.large"_s << u"ecs.g6.large"_s << false;
    QTest::newRow("another family") << u"ecs.t6.nano"_s << u"ecs.g6.large"_s << false;
    QTest::newRow("no size") << u"ecs.g6.odd"_s << u"ecs.g6.large"_s << false;
    QTest::newRow("not stated now") << QString() << u"ecs.g6.large"_s << false;
    QTest::newRow("not stated before") << u"ecs.g6.large"_s << QString() << false;
}

void TestStanding::sizesAreComparedWithinAFamily()
{
    QFETCH(QString, now);
    QFETCH(QString, before);
    QTEST(rules::isSmallerType(now, before), "smaller");
}

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
