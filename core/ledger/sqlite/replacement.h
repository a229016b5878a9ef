#pragma once

#include "core/ledger/sqlite/connection.h"

#include <functional>

namespace beian::ledger::sqlite {

/// Makes the ledger `live` hold what `source` holds, page for page, in one transaction of `live`:
/// whoever has it open goes on, sees the old content until the commit and the new one from then on,
/// and a process that is killed midway changed nothing. `saveFirst` runs when nobody else can write
/// any more; what it refuses is not replaced. `live` has a log, no statement of it may be running,
/// and both have pages of one size.
[[nodiscard]] Result<void> replaceContent(
    Connection &live, Connection &source, const std::function<Result<void>()> &saveFirst);

} // namespace beian::ledger::sqlite
