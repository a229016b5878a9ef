#pragma once

#include "core/ledger/records.h"
#include "core/ledger/sqlite/connection.h"

namespace beian::ledger::sqlite {

/// Within the transaction that is open on the connection, so that events and rows are of one moment.
[[nodiscard]] Result<HistoryAudit> auditHistory(Connection &connection);

} // namespace beian::ledger::sqlite
