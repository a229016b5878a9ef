#pragma once

#include "core/rules/eligibility.h"
#include "core/rules/finding.h"

#include <optional>
#include <vector>

namespace beian::rules
{

/// What makes a server that does not qualify one that does.
struct WayOut {
    std::vector<Remedy> remedies;           ///< what costs something first
    std::vector<rulebook::RuleId> questions; ///< left to be answered after that
    int months = 0;                         ///< of subscription bought by the remedies

    bool operator==(const WayOut &) const = default;
};

/// The remedies that leave no finding failed, found by carrying them out on a copy and judging that
/// again. Nothing where no remedy on this server leads there (region, product, released, quota,
/// another's account), or nobody can say what it would take (debts, an expiry not stated). A server
/// that qualifies, or lacks only answers, needs no remedies.
[[nodiscard]] std::optional<WayOut> wayOut(
    const Facts &facts, const rulebook::Rulebook &rulebook, const QDateTime &now);

} // namespace beian::rules
