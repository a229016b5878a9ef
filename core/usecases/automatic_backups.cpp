#include "core/usecases/automatic_backups.h"

#include <QFileInfo>

namespace beian::usecases {

using ledger::LedgerErrorCode;
using ledger::Result;

namespace {

Result<QDateTime> newestEvent(ledger::Ledger &ledger)
{
    const auto reader = ledger.read();
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->newestEventAt();
}

} // namespace

Result<DailyBackup> backUpDaily(ledger::Ledger &ledger, const QDateTime &now)
{
    if (ledger.isReadOnly())
        return DailyBackup{};
    const QString path = ledger::dailyBackupPath(ledger.path(), now);
    if (QFileInfo::exists(path))
        return DailyBackup{DailyBackup::Kind::Found, path};
    const auto newest = newestEvent(ledger);
    if (!newest)
        return tl::unexpected(newest.error());
    if (!newest->isValid())
        return DailyBackup{};
    if (auto made = ledger::makeBackupFolder(ledger.path()); !made)
        return tl::unexpected(made.error());
    if (auto done = ledger.backupTo(path); !done) {
        // Another program was faster: a name is taken only by what was verified.
        if (QFileInfo::exists(path))
            return DailyBackup{DailyBackup::Kind::Found, path};
        return tl::unexpected(done.error());
    }
    ledger::removeOldBackups(ledger.path());
    return DailyBackup{DailyBackup::Kind::Made, path};
}

std::vector<ListedBackup> listBackups(const ledger::LedgerFiles &files, const QString &ledger)
{
    std::vector<ListedBackup> listed;
    for (const ledger::BackupFile &file : ledger::backupsOf(ledger)) {
        const auto contents = files.contentsOf(file.path);
        listed.push_back({file, contents ? std::optional(*contents) : std::nullopt});
    }
    return listed;
}

std::optional<ledger::BackupFile> newestBackup(
    const ledger::LedgerFiles &files, const QString &ledger)
{
    for (const ledger::BackupFile &file : ledger::backupsOf(ledger)) {
        if (files.contentsOf(file.path))
            return file;
    }
    return std::nullopt;
}

bool isDamage(const ledger::LedgerError &error)
{
    return error.code == LedgerErrorCode::Corrupt
        || (error.code == LedgerErrorCode::NotALedger && !ledger::backupsOf(error.path).empty());
}

} // namespace beian::usecases
