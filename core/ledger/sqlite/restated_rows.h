#pragma once

#include "core/ledger/sqlite/connection.h"

namespace beian::ledger::sqlite {

/// After a migration: appends events that carry every row in its new form, so that the history
/// derives it from there on. Nothing in a ledger that holds nothing. They bear the time of the
/// newest event, as of which they are true.
[[nodiscard]] Result<void> restateRows(Connection &connection, qint64 from, qint64 to);

} // namespace beian::ledger::sqlite
