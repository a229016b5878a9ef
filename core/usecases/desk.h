#pragma once

#include "core/ledger/ledger.h"
#include "core/model/refusal.h"
#include "core/rulebook/rulebook.h"
#include "core/rulebook/work_calendar.h"
#include "core/rules/assessment.h"

#include <optional>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

namespace beian::usecases {

/// What every use case works with: the ledger, and the rules by which it judges.
struct Desk {
    ledger::Ledger &ledger;
    const rulebook::Rulebook &rulebook;                 ///< the one that decides
    const std::vector<rulebook::Rulebook> &rulebooks;   ///< all, to say where they disagree
    const rulebook::WorkCalendar &calendar;
};

/// Why a use case changed nothing: a rule refused it, or the ledger could not do it.
struct Failure {
    std::variant<model::Refusal, ledger::LedgerError> cause;
    std::optional<rules::Assessment> assessment; ///< with NotEligible and NeedsAnswer

    Failure(model::Refusal refusal) : cause(std::move(refusal)) {}
    Failure(model::Refusal refusal, rules::Assessment because)
        : cause(std::move(refusal))
        , assessment(std::move(because))
    {
    }
    Failure(ledger::LedgerError error) : cause(std::move(error)) {}

    [[nodiscard]] const model::Refusal *refusal() const
    {
        return std::get_if<model::Refusal>(&cause);
    }
    [[nodiscard]] const ledger::LedgerError *ledgerError() const
    {
        return std::get_if<ledger::LedgerError>(&cause);
    }
};

template <typename T>
using Outcome = tl::expected<T, Failure>;

} // namespace beian::usecases
