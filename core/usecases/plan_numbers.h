#pragma once

#include "core/rules/cheapest_cover.h"
#include "core/rules/way_out.h"
#include "core/usecases/precheck.h"
#include "core/usecases/prices.h"

#include <QDate>

#include <algorithm>
#include <optional>
#include <vector>

namespace beian::usecases {

struct PlanRequest {
    int sites = 0; ///< 1 … rules::mostPlannedNumbers
    QDate by;      ///< the local day by which the numbers are needed; invalid: now
    QStringList accounts; ///< empty: all
    model::Issuer issuer = model::Issuer::Console;
    rules::Answers supposed; ///< for this plan only; stored ones count besides
    Prices prices;
};

/// A server that carries sites as it is.
struct PlanUse {
    model::Instance server;
    int unbound = 0;  ///< numbers that were made already and carry no site
    int newOnes = 0;  ///< that the plan makes on it
    int left = 0;     ///< that could be made on it
    /// The last whole local day on which it still qualifies for new ones; invalid: for ever.
    QDate until;
};

/// What closes a part of the gap.
struct PlanStep {
    std::optional<model::Instance> server; ///< none: new servers
    int servers = 1;
    int numbers = 0; ///< that the plan takes from it
    rules::WayOut way;
    std::optional<Fen> cost; ///< none where no prices are stated
    bool paid = false;       ///< numbers beyond the quota, bought one by one
    bool unpriced = false;   ///< it takes something whose price is not in the cost
};

struct NumberPlan {
    int wanted = 0;
    QDate by;
    int ready = 0; ///< sites that qualifying servers carry as they are, all of them counted
    std::vector<PlanUse> uses;   ///< as many as are needed, the longest lasting first
    std::vector<PlanStep> steps; ///< those that cost nothing first; none where `ready` is enough
    int months = 0;              ///< of subscription that the steps buy
    std::optional<Fen> cost;
    int beyond = 0; ///< servers of a kind that carries numbers, but that no plan can count on
    QDateTime at;

    /// Whether the cost is not the whole of it.
    [[nodiscard]] bool isPartlyUnpriced() const
    {
        return std::any_of(
            steps.begin(), steps.end(), [](const PlanStep &step) { return step.unpriced; });
    }
    [[nodiscard]] int missing() const { return std::max(0, wanted - ready); }
};

/// Whether the servers can carry so many more sites, and the cheapest way to close the gap: by the
/// prices where renewing and buying are stated, else by the months that have to be bought. A server
/// where only an answer is missing costs nothing, but is no part of what is ready. What another
/// issuer's numbers leave free is never counted. Nothing is stored.
[[nodiscard]] Outcome<NumberPlan> planNumbers(
    const Desk &desk, const PlanRequest &request, const QDateTime &now);

} // namespace beian::usecases
