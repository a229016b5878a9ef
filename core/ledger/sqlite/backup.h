#pragma once

#include "core/ledger/sqlite/connection.h"

namespace beian::ledger::sqlite {

/// Copies what was committed last into a file of its own at `target`, and verifies the copy. Others
/// go on reading and writing meanwhile. A copy of an older schema is of that schema.
[[nodiscard]] Result<void> backUp(Connection &connection, const QString &target);

/// The same as an automatic backup, in its folder, which is made if there is none. Whatever stands
/// in its way is NotBackedUp, but Busy, and Corrupt where the ledger gives no sound copy.
[[nodiscard]] Result<void> backUpFirst(Connection &connection, const QString &target);

/// Writes a compact copy into the empty file at `path`. `pageBytes` 0: pages as they are.
[[nodiscard]] Result<void> copyInto(
    Connection &connection, const QString &path, int pageBytes = 0);

/// Corrupt, with the findings as detail, where the file is not sound.
[[nodiscard]] Result<void> admitSound(Connection &connection);

} // namespace beian::ledger::sqlite
