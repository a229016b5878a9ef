#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/sqlite/connection.h"

namespace beian::ledger::sqlite {

/// What SQLite's own checks looked at in the whole file, and what they find wrong with it.
[[nodiscard]] Result<FileCheck> checkFile(Connection &connection);

} // namespace beian::ledger::sqlite
