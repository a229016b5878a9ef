#pragma once

#include "core/ledger/ledger_error.h"
#include "core/support/enum_names.h"

#include <QDateTime>
#include <QString>

#include <vector>

// The copies that the programs make by themselves, in the folder "backups" beside the ledger. Their
// names say it all: of which ledger, when and why. For ledger.db:
//
//     ledger-2026-11-24-daily.db                          the first use of that day (UTC)
//     ledger-before-schema-2.db                           before it was brought up to schema 2
//     ledger-2026-11-24T062301Z-before-restore.db         what a restore replaced
//     ledger-2026-11-24T062301Z-damaged.db (and -wal)     the same, where it could only be kept as
//                                                         bytes: no backup, and never removed
//
// A name that is taken is followed by ".2", ".3", … before its ".db".
namespace beian::ledger {

enum class BackupReason { Daily, Migration, Restore };

/// One automatic backup.
struct BackupFile {
    QString path;
    BackupReason reason = BackupReason::Daily;
    /// From its name: a daily one's day begins then. That of a migration is the file's own time.
    QDateTime at;
    qint64 size = 0;

    bool operator==(const BackupFile &) const = default;
};

/// So many automatic ones of a ledger are kept.
inline constexpr std::size_t keptBackups = 10;

/// Beside the file that a symbolic link leads to, as SQLite's own files are.
[[nodiscard]] QString backupFolderOf(const QString &ledger);
[[nodiscard]] QString dailyBackupPath(const QString &ledger, const QDateTime &now);
// The first free name of that kind.
[[nodiscard]] QString migrationBackupPath(const QString &ledger, qint64 toVersion);
[[nodiscard]] QString restoreBackupPath(const QString &ledger, const QDateTime &now);
[[nodiscard]] QString damagedCopyPath(const QString &ledger, const QDateTime &now);

/// Makes the folder of that ledger's backups, mode 0700, if there is none.
[[nodiscard]] Result<void> makeBackupFolder(const QString &ledger);

/// The automatic backups of that ledger, newest first; empty where there is none. None is opened.
[[nodiscard]] std::vector<BackupFile> backupsOf(const QString &ledger);

/// Removes the automatic backups of that ledger but the newest ten, and never `spared`. To be
/// called after a new one was verified. What cannot be removed stays.
void removeOldBackups(const QString &ledger, const QString &spared = {});

/// Whether both paths lead to one file.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace beian::ledger

namespace beian::support {

template <>
inline constexpr auto enumNames<ledger::BackupReason> =
    std::to_array<EnumName<ledger::BackupReason>>({
        {ledger::BackupReason::Daily, "daily"},
        {ledger::BackupReason::Migration, "before-schema"},
        {ledger::BackupReason::Restore, "before-restore"},
    });

} // namespace beian::support
