#pragma once

#include "core/ledger/ledger.h"

#include <chrono>
#include <memory>

namespace beian::ledger {

/// How long a write waits for another program's to end.
inline constexpr std::chrono::milliseconds busyTimeout = std::chrono::seconds(5);

/// The form of the ledgers that this program writes.
[[nodiscard]] int ledgerSchemaVersion();
/// What is done before the schema of a ledger that is there is brought up to date.
enum class BeforeMigration {
    BackUp, ///< an automatic backup, without which it is not (NotBackedUp)
    GoOn,   ///< nothing: the file is a copy
};

/// Opens the ledger file, making it (mode 0600, its folder 0700) where there is none, and brings
/// its schema up to date. A file that is not a ledger, is newer or damaged is left untouched. Where
/// the file or its folder may not be written, it opens read-only if its schema is current. An empty
/// path (there is no home folder) is CannotOpen, with an empty path.
///
/// Ledger, Readers and Writers belong to the thread that made them. Reading while a Writer lives
/// works and sees what was committed last; a second Writer meanwhile is Busy at once.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openSqliteLedger(
    const QString &path, std::chrono::milliseconds waitAtMost = busyTimeout,
    BeforeMigration beforeMigration = BeforeMigration::BackUp);

/// The same once more for a ledger that was open before: Gone where its file is there no more,
/// Corrupt where it is empty. A new one made in its place would look like a ledger that lost everything,
/// and somebody may just be copying the file back.
[[nodiscard]] Result<std::unique_ptr<Ledger>> reopenSqliteLedger(
    const QString &path, std::chrono::milliseconds waitAtMost = busyTimeout);

} // namespace beian::ledger
