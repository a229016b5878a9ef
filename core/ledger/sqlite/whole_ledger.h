#pragma once

#include "core/ledger/sqlite/connection.h"
#include "core/ledger/whole_ledger.h"

#include <memory>

namespace beian::ledger::sqlite {

/// Every row of every table, NULLs left out and bytes as hexadecimal text, tables in a fixed order and
/// rows by key. Within the transaction that is open on the connection.
[[nodiscard]] Result<void> visitWholeLedger(Connection &connection, const RowVisitor &visit);

/// Takes the write lock. What guards the steps of a filing's life is set aside until `finish`, since
/// they are not taken again; every other rule of the database holds. Failed where the ledger holds
/// anything already.
[[nodiscard]] Result<std::unique_ptr<WholeLedgerWriter>> fillLedger(
    std::shared_ptr<Connection> connection);

} // namespace beian::ledger::sqlite
