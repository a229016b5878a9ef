#pragma once

#include "core/ledger/ledger.h"

namespace beian::tests {

/// Everything that the ledger gives to whoever reads it.
struct LedgerValues {
    std::vector<model::Account> accounts;
    std::vector<model::Instance> instances;
    std::vector<model::ServiceNumber> numbers;
    std::vector<model::Filing> filings;
    std::vector<ledger::StoredAnswer> answers;
    std::vector<ledger::Tick> ticks;
    std::vector<ledger::DutyDone> duties;
    std::vector<model::Event> events;
    QString rulebook;

    [[nodiscard]] bool operator==(const LedgerValues &other) const;
};

[[nodiscard]] ledger::Result<LedgerValues> readEverything(ledger::Ledger &ledger);

} // namespace beian::tests
