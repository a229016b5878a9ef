#pragma once

#include "core/model/occasion.h"
#include "core/rules/issuance.h"
#include "core/usecases/desk.h"

namespace beian::usecases {

/// The last gate, inside a transaction that goes on: inserts a number and the event of its birth,
/// which keeps the findings of that moment. A full quota is QuotaReached, a text that stands
/// already is NumberTaken.
[[nodiscard]] Outcome<model::ServiceNumber> enterNumber(const Desk &desk, ledger::Writer &writer,
    const rules::Permit &permit, const rules::WellFormedNumber &number, const QString &note,
    const model::Occasion &occasion);

/// Draws until the text is new in the ledger and enters it.
[[nodiscard]] Outcome<model::ServiceNumber> drawAndEnter(const Desk &desk, ledger::Writer &writer,
    const rules::Permit &permit, const rules::RandomBelow &random, const model::Occasion &occasion);

} // namespace beian::usecases
