#pragma once

#include "tests/torture/desk_on_file.h"

namespace beian::tests {

/// Fills an empty ledger by the use cases, as years of work would: three accounts, some hundred
/// instances, numbers of both issuers, voided, granted and invalid ones, filings in every stage,
/// moves, answers, ticks and duties.
void fillLedger(const DeskOnFile &desk);

/// A day's work more, on a ledger that was filled.
void workOn(const DeskOnFile &desk);

} // namespace beian::tests
