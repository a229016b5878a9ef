#include "core/rules/cheapest_cover.h"

#include <QTest>

#include <algorithm>
#include <limits>

#include <rapidcheck.h>

using namespace beian;
using rules::Cover;
using rules::Offer;

/// The cheapest way to so many numbers.
class TestCheapestCover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWantedCostsNothing();
    void theCheapestTogetherNeedNotBeTheCheapestEach();
    void ofEquallyCheapOnesTheFewestAreTaken();
    void whatIsThereOnceIsTakenOnce();
    void noChoiceIsCheaper();
    void theMostThatCanBeAskedForIsAnswered();
};

namespace
{

/// By trying every subset, and filling up with what may be repeated.
qint64 cheapestByTrying(int wanted, const std::vector<Offer> &once, const Offer &again)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (unsigned subset = 0; subset < (1U << once.size()); ++subset) {
        int numbers = 0;
        qint64 cost = 0;
        for (std::size_t place = 0; place < once.size(); ++place) {
            if (subset & (1U << place)) {
                numbers += once[place].numbers;
                cost += once[place].cost;
            }
        }
        const int missing = std::max(0, wanted - numbers);
        const int times = (missing + again.numbers - 1) / again.numbers;
        best = std::min(best, cost + times * again.cost);
    }
    return best;
}

rc::Gen<Offer> offer()
{
    return rc::gen::build<Offer>(
        rc::gen::set(&Offer::numbers, rc::gen::inRange(1, 7)),
        rc::gen::set(&Offer::cost, rc::gen::inRange<qint64>(0, 40)));
}

} // namespace

void TestCheapestCover::nothingWantedCostsNothing()
{
    const Cover cover = rules::cheapestCover(0, {{3, 0}}, {{5, 10}});
    QCOMPARE(cover, (Cover{.once = {}, .again = {0}, .cost = 0}));
}

void TestCheapestCover::theCheapestTogetherNeedNotBeTheCheapestEach()
{
    // A number for 2 looks cheapest, but six of them need the five for 9 and one for 2.
    const Cover cover = rules::cheapestCover(6, {{1, 2}, {1, 2}, {1, 2}, {5, 9}}, {{5, 100}});
    QCOMPARE(cover.once, (std::vector<std::size_t>{0, 3}));
    QCOMPARE(cover.cost, 11);
}

void TestCheapestCover::ofEquallyCheapOnesTheFewestAreTaken()
{
    const Cover cover = rules::cheapestCover(4, {{2, 3}, {2, 3}, {4, 6}}, {{5, 100}});
    QCOMPARE(cover.once, std::vector<std::size_t>{2});
}

void TestCheapestCover::whatIsThereOnceIsTakenOnce()
{
    const Cover cover = rules::cheapestCover(9, {{3, 1}}, {{5, 10}});
    QCOMPARE(cover, (Cover{.once = {}, .again = {2}, .cost = 20}));
    QCOMPARE(rules::cheapestCover(8, {{3, 1}}, {{5, 10}}),
        (Cover{.once = {0}, .again = {1}, .cost = 11}));
}

void TestCheapestCover::noChoiceIsCheaper()
{
    QVERIFY(rc::check("as cheap as the best of all choices, and enough", [] {
        const auto once = *rc::gen::resize(8, rc::gen::container<std::vector<Offer>>(offer()));
        RC_PRE(once.size() <= 10);
        const Offer again = *offer();
        const int wanted = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 40));
        const Cover cover = rules::cheapestCover(wanted, once, {again});
        RC_ASSERT(cover.cost == cheapestByTrying(wanted, once, again));

        int numbers = cover.again.front() * again.numbers;
        qint64 cost = cover.again.front() * again.cost;
        for (const std::size_t place : cover.once) {
            numbers += once[place].numbers;
            cost += once[place].cost;
        }
        RC_ASSERT(numbers >= wanted);
        RC_ASSERT(cost == cover.cost);
        RC_ASSERT(std::adjacent_find(cover.once.begin(), cover.once.end()) == cover.once.end());
    }));
}

void TestCheapestCover::theMostThatCanBeAskedForIsAnswered()
{
    std::vector<Offer> once;
    for (int i = 0; i < 4'000; ++i)
        once.push_back({i % 5 + 1, i % 97});
    const Cover cover = rules::cheapestCover(rules::mostPlannedNumbers, once, {{5, 50}});
    int numbers = cover.again.front() * 5;
    for (const std::size_t place : cover.once)
        numbers += once[place].numbers;
    QVERIFY(numbers >= rules::mostPlannedNumbers);
}

QTEST_APPLESS_MAIN(TestCheapestCover)
#include "tst_cheapest_cover.moc"
