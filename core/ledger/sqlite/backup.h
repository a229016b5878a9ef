#pragma once

#include "core/ledger/sqlite/connection.h"

namespace beian::ledger::sqlite {

/// Writes a complete copy beside `target`, verifies it, makes it durable and only then gives it the
/// name. CannotOpen where the name is taken.
[[nodiscard]] Result<void> backUp(Connection &connection, const QString &target);

} // namespace beian::ledger::sqlite
