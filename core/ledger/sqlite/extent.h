#pragma once

#include "core/ledger/records.h"
#include "core/ledger/sqlite/connection.h"

namespace beian::ledger::sqlite {

[[nodiscard]] Result<Extent> readExtent(Connection &connection);

} // namespace beian::ledger::sqlite
