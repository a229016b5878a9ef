#pragma once

#include "core/ledger/ledger_files.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace beian::usecases {

/// What became of today's backup.
struct DailyBackup {
    enum class Kind {
        NotNeeded, ///< nothing ever happened in the ledger, or it may not be written
        Found,     ///< made before, by this program or another
        Made,
    };

    Kind kind = Kind::NotNeeded;
    QString path; ///< empty for NotNeeded
};

/// Backs the ledger up at its first use of a day (UTC), and removes the oldest automatic backups
/// once that succeeded. Several programs may do so at once: one of them makes it.
[[nodiscard]] ledger::Result<DailyBackup> backUpDaily(
    ledger::Ledger &ledger, const QDateTime &now);

/// An automatic backup, and what it holds where that can be read.
struct ListedBackup {
    ledger::BackupFile file;
    std::optional<ledger::FileContents> contents;
};

/// The automatic backups of the ledger at that path, newest first.
[[nodiscard]] std::vector<ListedBackup> listBackups(
    const ledger::LedgerFiles &files, const QString &ledger);

/// The newest backup that can be read, for going back to.
[[nodiscard]] std::optional<ledger::BackupFile> newestBackup(
    const ledger::LedgerFiles &files, const QString &ledger);

/// Whether an error of opening a ledger means that the file itself is no ledger any more, so that a
/// backup is the way on. A file that lost its head looks like anybody's: its backups tell.
[[nodiscard]] bool isDamage(const ledger::LedgerError &error);

} // namespace beian::usecases
