#include "core/rules/cheapest_cover.h"

#include <algorithm>
#include <limits>
#include <map>

namespace beian::rules
{

namespace
{

/// Cost first, then how many parts it takes.
struct Weight {
    qint64 cost = 0;
    int parts = 0;

    auto operator<=>(const Weight &) const = default;
    Weight operator+(const Weight &other) const
    {
        return {cost + other.cost, parts + other.parts};
    }
};

constexpr Weight unreachable{std::numeric_limits<qint64>::max(), 0};

/// Single offers that carry equally many, cheapest first: of them, only a beginning is ever taken.
struct Kind {
    int numbers = 0;
    std::vector<std::size_t> places;
    std::vector<int> takenFor; ///< by numbers still wanted: how many of the kind are taken
};

std::vector<Kind> kindsOf(int wanted, const std::vector<Offer> &once)
{
    std::map<int, Kind> byNumbers;
    for (std::size_t place = 0; place < once.size(); ++place) {
        Q_ASSERT(once[place].numbers > 0 && once[place].cost >= 0);
        Kind &kind = byNumbers[std::min(once[place].numbers, wanted)];
        kind.places.push_back(place);
    }
    std::vector<Kind> kinds;
    for (auto &[numbers, kind] : byNumbers) {
        kind.numbers = numbers;
        std::stable_sort(kind.places.begin(), kind.places.end(),
            [&once](std::size_t a, std::size_t b) { return once[a].cost < once[b].cost; });
        const auto enough = std::size_t((wanted + numbers - 1) / numbers);
        kind.places.resize(std::min(kind.places.size(), enough));
        kinds.push_back(std::move(kind));
    }
    return kinds;
}

/// By numbers wanted: the least weight of offers that may be repeated, and the one taken first.
std::vector<Weight> repeated(
    int wanted, const std::vector<Offer> &again, std::vector<std::size_t> &taken)
{
    std::vector<Weight> least(std::size_t(wanted) + 1, unreachable);
    taken.assign(std::size_t(wanted) + 1, 0);
    least[0] = {};
    for (int count = 1; count <= wanted; ++count) {
        for (std::size_t place = 0; place < again.size(); ++place) {
            const int rest = std::max(0, count - again[place].numbers);
            const Weight weight = least[std::size_t(rest)] + Weight{again[place].cost, 1};
            if (weight < least[std::size_t(count)]) {
                least[std::size_t(count)] = weight;
                taken[std::size_t(count)] = place;
            }
        }
    }
    return least;
}

/// Lets the kind stand in wherever that is cheaper.
void offerKind(Kind &kind, const std::vector<Offer> &once, std::vector<Weight> &least)
{
    const std::vector<Weight> without = least;
    kind.takenFor.assign(least.size(), 0);
    for (std::size_t wanted = 1; wanted < least.size(); ++wanted) {
        Weight spent;
        for (std::size_t taken = 1; taken <= kind.places.size(); ++taken) {
            spent = spent + Weight{once[kind.places[taken - 1]].cost, 1};
            const std::size_t carried = taken * std::size_t(kind.numbers);
            const Weight weight = without[carried < wanted ? wanted - carried : 0] + spent;
            if (weight < least[wanted]) {
                least[wanted] = weight;
                kind.takenFor[wanted] = int(taken);
            }
            if (carried >= wanted)
                break;
        }
    }
}

} // namespace

Cover cheapestCover(int wanted, const std::vector<Offer> &once, const std::vector<Offer> &again)
{
    Q_ASSERT(wanted >= 0 && wanted <= mostPlannedNumbers && !again.empty());
    if (wanted == 0)
        return {.once = {}, .again = std::vector(again.size(), 0), .cost = 0};
    std::vector<std::size_t> firstOf;
    std::vector<Weight> least = repeated(wanted, again, firstOf);
    std::vector<Kind> kinds = kindsOf(wanted, once);
    for (Kind &kind : kinds)
        offerKind(kind, once, least);

    Cover cover;
    cover.cost = least[std::size_t(wanted)].cost;
    cover.again.assign(again.size(), 0);
    int rest = wanted;
    for (auto kind = kinds.rbegin(); kind != kinds.rend(); ++kind) {
        const int taken = kind->takenFor[std::size_t(rest)];
        cover.once.insert(cover.once.end(), kind->places.begin(), kind->places.begin() + taken);
        rest = std::max(0, rest - taken * kind->numbers);
    }
    while (rest > 0) {
        const std::size_t place = firstOf[std::size_t(rest)];
        ++cover.again[place];
        rest = std::max(0, rest - again[place].numbers);
    }
    std::sort(cover.once.begin(), cover.once.end());
    return cover;
}

} // namespace beian::rules
