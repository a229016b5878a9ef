#include "core/usecases/plan_table.h"

#include "core/text/plans.h"
#include "tests/support/told.h"
#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using rules::RemedyAction;
using usecases::NumberPlan;
using usecases::PlanRequest;
using usecases::Prices;

/// So many more sites, and the cheapest way there.
class TestPlanNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qualifyingServersCarryWhatTheyHaveLeft();
    void unboundNumbersAreUsedFirst();
    void unboundNumbersOnAServerNotToUseDoNotCount();
    void numbersOfTheIssuersAreNeverMixed();
    void theLongestLastingServersAreUsedFirst();
    void theLastDayOnWhichItQualifiesIsTold();
    void whatOnlyNeedsAnAnswerCostsNothing();
    void renewingIsChosenWhereItTakesFewerMonths();
    void buyingIsChosenWhereItIsCheaper();
    void aTypeOfItsOwnPriceIsCountedByIt();
    void paidNumbersAreBoughtWhereTheyAreCheapest();
    void anAddressWithoutAPriceIsSaidNotToBeCounted();
    void whatCannotBeMendedIsBeyond();
    void oneAccountAloneIsPlannedFor();
    void pricesAreKept();
    void aTypesPriceThatAnotherOneKeptStays();
    void amountsAreReadToTheFen_data();
    void amountsAreReadToTheFen();
};

namespace {

NumberPlan planOf(TestDesk &test, int sites, const Prices &prices = {},
    model::Issuer issuer = model::Issuer::Console)
{
    PlanRequest request;
    request.sites = sites;
    request.issuer = issuer;
    request.prices = prices;
    const auto plan = usecases::planNumbers(test.desk(), request, testNow());
    Q_ASSERT(plan);
    return *plan;
}

/// Sixty days left: one month short of qualifying by the guide.
model::Instance shortServer(const QString &id, const QString &ip)
{
    model::Instance server = serverNamed(id, ip);
    server.expires = model::Expiry::at(testNow().addDays(60));
    return server;
}

int numbersOf(const NumberPlan &plan)
{
    int numbers = 0;
    for (const usecases::PlanUse &use : plan.uses)
        numbers += use.unbound + use.newOnes;
    for (const usecases::PlanStep &step : plan.steps)
        numbers += step.numbers;
    return numbers;
}

} // namespace

void TestPlanNumbers::qualifyingServersCarryWhatTheyHaveLeft()
{
    TestDesk test;
    addServer(test, goodServer());
    const NumberPlan plan = planOf(test, 3);
    QCOMPARE(plan.ready, 5);
    QCOMPARE(plan.missing(), 0);
    QVERIFY(plan.steps.empty());
    QCOMPARE(plan.uses.size(), std::size_t{1});
    QCOMPARE(plan.uses.front().newOnes, 3);
    QCOMPARE(planOf(test, 5).missing(), 0);
    QCOMPARE(planOf(test, 6).missing(), 1);
}

void TestPlanNumbers::unboundNumbersAreUsedFirst()
{
    TestDesk test;
    addServer(test, goodServer());
    recordOn(test, goodServer().key, siteNumber);
    const NumberPlan plan = planOf(test, 2);
    QCOMPARE(plan.ready, 5);
    QCOMPARE(plan.uses.front().unbound, 1);
    QCOMPARE(plan.uses.front().newOnes, 1);
    QVERIFY(bindSite(test));
    QCOMPARE(planOf(test, 2).ready, 4);
}

void TestPlanNumbers::unboundNumbersOnAServerNotToUseDoNotCount()
{
    TestDesk test;
    addServer(test, goodServer());
    recordOn(test, goodServer().key, siteNumber);
    model::Instance converted = goodServer();
    converted.billing = model::Billing::PayAsYouGo;
    auto writer = test.desk().ledger.write();
    QVERIFY(writer);
    QVERIFY((*writer)->putInstances({&converted, 1}));
    QVERIFY(commitTold(**writer));
    writer->reset();
    QCOMPARE(planOf(test, 1).ready, 0);
}

void TestPlanNumbers::numbersOfTheIssuersAreNeverMixed()
{
    TestDesk test;
    addServer(test, goodServer());
    issueOne(test, 7);
    QCOMPARE(planOf(test, 1).uses.front().unbound, 0);
    const NumberPlan rehearsal = planOf(test, 1, {}, model::Issuer::Local);
    QCOMPARE(rehearsal.uses.front().unbound, 1);
    QCOMPARE(rehearsal.ready, 5);
}

void TestPlanNumbers::theLongestLastingServersAreUsedFirst()
{
    TestDesk test;
    addServer(test, goodServer());
    model::Instance longer = otherServer();
    longer.expires = model::Expiry::at(goodServer().expires.instant().addDays(1));
    addServer(test, longer);
    const NumberPlan plan = planOf(test, 6);
    QCOMPARE(plan.uses.front().server.key, longer.key);
    QCOMPARE(plan.uses.front().newOnes, 5);
    QCOMPARE(plan.uses.back().newOnes, 1);
}

void TestPlanNumbers::theLastDayOnWhichItQualifiesIsTold()
{
    TestDesk test;
    addServer(test, goodServer());
    const QDate until = planOf(test, 1).uses.front().until;
    QCOMPARE(until, QDate(2026, 9, 27)); // 90 days before 2026-12-27 00:00 in Beijing
    const auto eligibleAt = [&test](const QDateTime &now) {
        PlanRequest request;
        request.sites = 1;
        return usecases::planNumbers(test.desk(), request, now)->ready == 5;
    };
    const QDateTime over = test.desk().rulebook.days().endOf(until);
    QVERIFY(eligibleAt(over));
    QVERIFY(!eligibleAt(over.addSecs(1)));
}

void TestPlanNumbers::whatOnlyNeedsAnAnswerCostsNothing()
{
    TestDesk test;
    const auto added = usecases::addInstance(
        test.desk(), goodServer(), usecases::ForeignRows::Refuse, occasion());
    QVERIFY(added);
    const NumberPlan plan = planOf(test, 5);
    QCOMPARE(plan.ready, 0);
    QCOMPARE(plan.steps.size(), std::size_t{1});
    QCOMPARE(plan.steps.front().way.questions, std::vector{rulebook::RuleId::AddressFree});
    QCOMPARE(plan.months, 0);
    QCOMPARE(numbersOf(plan), 5);
}

void TestPlanNumbers::renewingIsChosenWhereItTakesFewerMonths()
{
    TestDesk test;
    addServer(test, shortServer(u"i-bp10c"_s, u"47.96.1.9"_s));
    const NumberPlan plan = planOf(test, 7);
    QCOMPARE(plan.steps.size(), std::size_t{2});
    QCOMPARE(plan.steps.front().way.remedies.front().action, RemedyAction::Renew);
    QCOMPARE(plan.steps.front().numbers, 5);
    QVERIFY(!plan.steps.back().server);
    QCOMPARE(plan.steps.back().numbers, 2);
    QCOMPARE(plan.months, 1 + 3);
    QVERIFY(!plan.cost);
    QCOMPARE(numbersOf(plan), 7);
}

void TestPlanNumbers::buyingIsChosenWhereItIsCheaper()
{
    TestDesk test;
    addServer(test, shortServer(u"i-bp10c"_s, u"47.96.1.9"_s));
    Prices prices;
    prices.renew = 400'00;
    prices.buy = 99'00;
    const NumberPlan plan = planOf(test, 5, prices);
    QCOMPARE(plan.steps.size(), std::size_t{1});
    QVERIFY(!plan.steps.front().server);
    QCOMPARE(plan.cost, std::optional<usecases::Fen>(3 * 99'00));
    prices.renew = 296'99;
    QVERIFY(planOf(test, 5, prices).steps.front().server);
}

void TestPlanNumbers::aTypeOfItsOwnPriceIsCountedByIt()
{
    TestDesk test;
    addServer(test, shortServer(u"i-bp10c"_s, u"47.96.1.9"_s));
    Prices prices;
    prices.renew = 400'00;
    prices.buy = 99'00;
    prices.renewByType[goodServer().instanceType] = 50'00;
    QCOMPARE(planOf(test, 5, prices).cost, std::optional<usecases::Fen>(50'00));
}

void TestPlanNumbers::paidNumbersAreBoughtWhereTheyAreCheapest()
{
    Prices prices;
    prices.renew = 400'00;
    prices.buy = 99'00;
    prices.paidNumber = 20'00;
    TestDesk test;
    const bool exist = test.desk().rulebook.paidNumbers;
    const NumberPlan plan = planOf(test, 2, prices);
    QCOMPARE(plan.steps.front().paid, exist);
    QCOMPARE(plan.cost, std::optional<usecases::Fen>(exist ? 40'00 : 297'00));
}

void TestPlanNumbers::anAddressWithoutAPriceIsSaidNotToBeCounted()
{
    TestDesk test;
    model::Instance bare = goodServer();
    bare.addresses = std::vector<model::Address>();
    bare.bandwidthMbps.reset();
    const auto added =
        usecases::addInstance(test.desk(), bare, usecases::ForeignRows::Refuse, occasion());
    QVERIFY(added);
    const NumberPlan plan = planOf(test, 5);
    QVERIFY(plan.isPartlyUnpriced());
    QVERIFY(usecases::planCostSentence(plan) != text::nothingToBuy());

    Prices prices;
    prices.renew = 60'00;
    prices.buy = 99'00;
    QVERIFY(planOf(test, 5, prices).isPartlyUnpriced());
    prices.address = 20'00;
    const NumberPlan priced = planOf(test, 5, prices);
    QVERIFY(!priced.isPartlyUnpriced());
    QCOMPARE(priced.cost, std::optional<usecases::Fen>(20'00));
}

void TestPlanNumbers::whatCannotBeMendedIsBeyond()
{
    TestDesk test;
    model::Instance abroad = goodServer();
    abroad.key.region = u"cn-hongkong"_s;
    addServer(test, abroad);
    const NumberPlan plan = planOf(test, 1);
    QCOMPARE(plan.beyond, 1);
    QCOMPARE(plan.ready, 0);
    QVERIFY(!plan.steps.front().server);
}

void TestPlanNumbers::oneAccountAloneIsPlannedFor()
{
    TestDesk test;
    addServer(test, goodServer());
    PlanRequest request;
    request.sites = 1;
    request.accounts = {u"agency"_s};
    const auto plan = usecases::planNumbers(test.desk(), request, testNow());
    QVERIFY(plan);
    QCOMPARE(plan->ready, 0);
}

void TestPlanNumbers::pricesAreKept()
{
    TestDesk test;
    QCOMPARE(*usecases::keptPrices(test.desk()), Prices());
    Prices prices;
    for (const auto &[word, yuan] : {std::pair{u"renew"_s, u"60"_s}, {u"buy"_s, u"99.5"_s},
             {u"address"_s, u"20"_s}, {u"paid-number"_s, u"100"_s}, {u"ecs.g6.large"_s, u"320"_s}})
        QVERIFY(usecases::setPrice(prices, word, yuan));
    QVERIFY(!usecases::setPrice(prices, u"rent"_s, u"60"_s));
    QVERIFY(usecases::keepPrices(test.desk(), prices));
    QCOMPARE(*usecases::keptPrices(test.desk()), prices);
}

void TestPlanNumbers::aTypesPriceThatAnotherOneKeptStays()
{
    TestDesk test;
    Prices ofTypes;
    ofTypes.renewByType = {{u"ecs.g6.large"_s, 320'00}, {u"ecs.c7.large"_s, 90'00}};
    QVERIFY(usecases::keepPrices(test.desk(), ofTypes));
    Prices stated; // by somebody who had read them before that
    stated.renew = 60'00;
    stated.renewByType = {{u"ecs.c7.large"_s, 95'00}};
    QVERIFY(usecases::keepPrices(test.desk(), stated));
    stated.renewByType[u"ecs.g6.large"_s] = 320'00;
    QCOMPARE(*usecases::keptPrices(test.desk()), stated);
}

void TestPlanNumbers::amountsAreReadToTheFen_data()
{
    QTest::addColumn<QString>("yuan");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("whole") << u"60"_s << qint64(60'00);
    QTest::newRow("one place") << u"60.5"_s << qint64(60'50);
    QTest::newRow("two places") << u"0.05"_s << qint64(5);
    QTest::newRow("three places") << u"0.005"_s << qint64(-1);
    QTest::newRow("negative") << u"-1"_s << qint64(-1);
    QTest::newRow("a word") << u"free"_s << qint64(-1);
    QTest::newRow("too large") << u"10000000000"_s << qint64(-1);
}

void TestPlanNumbers::amountsAreReadToTheFen()
{
    QFETCH(const QString, yuan);
    QFETCH(const qint64, fen);
    QCOMPARE(usecases::fenFrom(yuan).value_or(-1), fen);
}

QTEST_GUILESS_MAIN(TestPlanNumbers)
#include "tst_plan_numbers.moc"
