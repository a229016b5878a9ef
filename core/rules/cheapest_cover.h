#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <vector>

namespace beian::rules
{

/// Something that carries so many numbers at such a price.
struct Offer {
    int numbers = 0; ///< > 0
    qint64 cost = 0; ///< ≥ 0, in any unit that all offers share
};

/// What to take: places of `once`, ascending, and how often each of `again`.
struct Cover {
    std::vector<std::size_t> once;
    std::vector<int> again;
    qint64 cost = 0;

    bool operator==(const Cover &) const = default;
};

/// The most that a plan asks for: the search is quadratic in it.
inline constexpr int mostPlannedNumbers = 10'000;

/// The cheapest choice that carries at least `wanted` numbers (0 … mostPlannedNumbers), and of
/// equally cheap ones the one of fewest parts. Each of `once` is there a single time, each of
/// `again`, of which there is at least one, as often as wanted; so there always is a choice.
[[nodiscard]] Cover cheapestCover(
    int wanted, const std::vector<Offer> &once, const std::vector<Offer> &again);

} // namespace beian::rules
