#pragma once

#include "tests/fuzz/target.h"

namespace beian::fuzz {

/// Ledgers in pages of 512 bytes, so that the same content is a tenth of the bytes to change: one
/// that is empty, one with a row of every kind; and files that are no ledger of this program.
[[nodiscard]] Seeds ledgerSeeds();

} // namespace beian::fuzz
