#pragma once

#include "core/model/account.h"
#include "core/model/event.h"
#include "core/model/filing.h"
#include "core/rulebook/rulebook.h"

#include <QStringList>

#include <vector>

namespace beian::usecases {

/// What is verified: values, however they were kept.
struct LedgerRows {
    std::vector<model::Account> accounts;
    std::vector<model::Instance> instances;
    std::vector<model::ServiceNumber> numbers;
    std::vector<model::Filing> filings;
    std::vector<model::Event> events;
};

/// Each text stands once, each number on a known instance, and no instance has more counted numbers
/// of one issuer than any rulebook allows it.
[[nodiscard]] QStringList numberProblems(
    const LedgerRows &rows, const std::vector<rulebook::Rulebook> &rulebooks);

/// One filing a number, one approved and one unfinished a domain and issuer, and each stage has
/// what it needs.
[[nodiscard]] QStringList filingProblems(const LedgerRows &rows);

/// Every number, every filing and the stage that it is in came about by an event.
[[nodiscard]] QStringList historyProblems(const LedgerRows &rows);

} // namespace beian::usecases
