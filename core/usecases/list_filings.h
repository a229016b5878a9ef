#pragma once

#include "core/rules/standing.h"
#include "core/rules/what_if.h"
#include "core/usecases/desk.h"

#include <optional>
#include <vector>

namespace beian::usecases {

struct FilingRow {
    model::Filing filing;
    model::Instance instance;
    std::optional<rules::Standing> standing; ///< none where the filing has ended
};

/// Filings with their standing as of `now`, in the ledger's order.
[[nodiscard]] Outcome<std::vector<FilingRow>> listFilings(
    const Desk &desk, const ledger::Filter &filter, const QDateTime &now);

/// The same inside a view that is already open.
[[nodiscard]] Outcome<std::vector<FilingRow>> listFilings(const Desk &desk,
    const ledger::Reader &reader, const ledger::Filter &filter, const QDateTime &now);

struct RiskRequest {
    ledger::Filter filter;
    std::optional<int> withinDays; ///< only those whose deadline is nearer, or at once
    std::optional<rules::WhatIf> whatIf;
    std::optional<model::InstanceKey> instance; ///< of the what-if
};

/// The endangered filings, worst first, then by deadline. With a what-if: those of that instance
/// that would fall, as they would then stand.
[[nodiscard]] Outcome<std::vector<FilingRow>> watchRisks(
    const Desk &desk, const RiskRequest &request, const QDateTime &now);

/// A number as lists show it.
struct NumberRow {
    model::ServiceNumber number;
    model::Instance instance;
    QString domain; ///< of its filing that was not discarded, else empty
    bool doNotUse =
        false; ///< unbound, on a server that is expired, released, locked, pay-as-you-go
};

[[nodiscard]] Outcome<std::vector<NumberRow>> listNumbers(
    const Desk &desk, const ledger::Filter &filter, const QDateTime &now);
[[nodiscard]] Outcome<std::vector<NumberRow>> listNumbers(const Desk &desk,
    const ledger::Reader &reader, const ledger::Filter &filter, const QDateTime &now);

} // namespace beian::usecases
