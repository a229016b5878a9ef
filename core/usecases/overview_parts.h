#pragma once

#include "core/usecases/overview.h"

namespace beian::usecases {

/// A server that carries filings or numbers of the console.
struct ServerLoad {
    model::Instance instance;
    int sites = 0;
};

/// All that an overview is made from, of one moment.
struct OverviewFacts {
    std::vector<Prechecked> instances; ///< without those that are gone and carry nothing
    std::vector<FilingRow> filings;    ///< of the console, that have not ended
    std::vector<ledger::DutyDone> done;
    /// What rides on a server, by its key; places in `filings`.
    std::map<model::InstanceKey, std::vector<std::size_t>> riders;
    ledger::QuotaUses uses; ///< of every server that has any numbers
};

/// What deadlines are made from, of one moment.
struct DeadlineFacts {
    std::vector<ServerLoad> servers; ///< that carry filings or numbers
    const std::vector<FilingRow> &filings;
    const std::vector<ledger::DutyDone> &done;
};

/// The deadlines of servers, filings and duties, soonest first.
[[nodiscard]] std::vector<Deadline> deadlinesOf(
    const Desk &desk, const DeadlineFacts &facts, const QDateTime &now);

/// How near an end is by the rulebook's warning steps: Safe before the first of them, AtRisk once it
/// has passed.
[[nodiscard]] rules::Level levelBefore(
    const QDateTime &end, const rulebook::Rulebook &rulebook, const QDateTime &now);

} // namespace beian::usecases
