#include "core/ledger/backup_files.h"

#include "core/ledger/sqlite/ledger_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

#include <sys/stat.h>

namespace beian::ledger {

namespace {

using namespace Qt::StringLiterals;

const QString suffix = u".db"_s;
const QString instantForm = u"yyyy-MM-dd'T'HHmmss'Z'"_s;

QString instantIn(const QDateTime &now)
{
    return now.toUTC().toString(instantForm);
}

/// "ledger" of "ledger.db"; the whole name of a file that is called otherwise.
QString stemOf(const QString &ledger)
{
    const QString name = QFileInfo(sqlite::resolvedPath(ledger)).fileName();
    return name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
}

QString pathIn(const QString &ledger, const QString &what)
{
    return backupFolderOf(ledger) + u'/' + stemOf(ledger) + u'-' + what;
}

bool isTaken(const QString &path)
{
    const QFileInfo found(path);
    return found.exists() || found.isSymLink();
}

QString freePathIn(const QString &ledger, const QString &what)
{
    const QString path = pathIn(ledger, what);
    if (!isTaken(path + suffix))
        return path + suffix;
    for (int serial = 2;; ++serial) {
        const QString next = path + u'.' + QString::number(serial) + suffix;
        if (!isTaken(next))
            return next;
    }
}

/// What a name says; nothing for one that no program of ours gave.
std::optional<BackupFile> readName(const QFileInfo &file, const QString &stem)
{
    static const QRegularExpression form(
        uR"(^-(?:(?<day>\d{4}-\d\d-\d\d)-daily|(?<schema>before-schema-\d+)|)"
        uR"((?<instant>\d{4}-\d\d-\d\dT\d{6}Z)-before-restore)(?:\.\d+)?\.db$)"_s);
    if (!file.fileName().startsWith(stem))
        return std::nullopt;
    const auto match = form.match(file.fileName().mid(stem.size()));
    if (!match.hasMatch())
        return std::nullopt;
    BackupFile backup{file.filePath(), BackupReason::Migration, file.lastModified().toUTC(),
        file.size()};
    if (match.hasCaptured(u"day"_s)) {
        backup.reason = BackupReason::Daily;
        backup.at = QDate::fromString(match.captured(u"day"_s), Qt::ISODate).startOfDay(Qt::UTC);
    } else if (match.hasCaptured(u"instant"_s)) {
        backup.reason = BackupReason::Restore;
        backup.at = QDateTime::fromString(match.captured(u"instant"_s), instantForm);
        backup.at.setTimeSpec(Qt::UTC);
    }
    return backup.at.isValid() ? std::optional(backup) : std::nullopt;
}

bool isNewer(const BackupFile &one, const BackupFile &other)
{
    return one.at != other.at ? one.at > other.at : one.path > other.path;
}

} // namespace

QString backupFolderOf(const QString &ledger)
{
    return QFileInfo(sqlite::resolvedPath(ledger)).absolutePath() + u"/backups"_s;
}

QString dailyBackupPath(const QString &ledger, const QDateTime &now)
{
    return pathIn(ledger, now.toUTC().date().toString(Qt::ISODate) + u"-daily"_s) + suffix;
}

QString migrationBackupPath(const QString &ledger, qint64 toVersion)
{
    return freePathIn(ledger, u"before-schema-"_s + QString::number(toVersion));
}

QString restoreBackupPath(const QString &ledger, const QDateTime &now)
{
    return freePathIn(ledger, instantIn(now) + u"-before-restore"_s);
}

QString damagedCopyPath(const QString &ledger, const QDateTime &now)
{
    return freePathIn(ledger, instantIn(now) + u"-damaged"_s);
}

Result<void> makeBackupFolder(const QString &ledger)
{
    return sqlite::createFolder(backupFolderOf(ledger));
}

std::vector<BackupFile> backupsOf(const QString &ledger)
{
    std::vector<BackupFile> backups;
    const QString stem = stemOf(ledger);
    const QFileInfoList files =
        QDir(backupFolderOf(ledger)).entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (const auto backup = readName(file, stem))
            backups.push_back(*backup);
    }
    std::sort(backups.begin(), backups.end(), isNewer);
    return backups;
}

void removeOldBackups(const QString &ledger, const QString &spared)
{
    const std::vector<BackupFile> backups = backupsOf(ledger);
    for (std::size_t i = keptBackups; i < backups.size(); ++i) {
        if (!isSameFile(backups[i].path, spared))
            QFile::remove(backups[i].path);
    }
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
        && ::stat(QFile::encodeName(other).constData(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

} // namespace beian::ledger
