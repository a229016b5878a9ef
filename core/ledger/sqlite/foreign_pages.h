#pragma once

#include "core/ledger/sqlite/connection.h"

namespace beian::ledger::sqlite {

/// How the ledger's pages are to be read from now on. Usually costs one look at the first page.
///
/// Where this program was killed before its last commit went from the log into the file, and another
/// one, such as the sqlite3 shell, was the next to open the ledger, it moved that log, and its pages
/// have no seals. Whether they are what was written is then found out the long way: the whole file
/// and history are checked, and with a sound result, sealed again where the file may be written.
/// Corrupt where they are not sound.
[[nodiscard]] Result<Seals> admitForeignPages(const Target &target);

} // namespace beian::ledger::sqlite
