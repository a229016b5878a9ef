#include "core/ledger/sqlite/damaged_file.h"

#include "core/ledger/backup_files.h"
#include "core/ledger/sqlite/draft_file.h"
#include "core/ledger/sqlite/error_mapping.h"
#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/raw_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <unistd.h>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype chunk = 1 << 20;

const QString logSuffix = u"-wal"_s;
const QString journalSuffix = u"-journal"_s;
const QString indexSuffix = u"-shm"_s;

Result<void> copyBytes(const QString &from, const QString &to)
{
    const auto source = RawFile::open(from);
    if (!source)
        return tl::unexpected(source.error());
    auto draft = DraftFile::beside(to);
    if (!draft)
        return tl::unexpected(draft.error());
    QFile target(draft->path());
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::unexpected(systemError(to, errno, LedgerErrorCode::CannotOpen));
    for (qint64 at = 0;; at += chunk) {
        const auto bytes = source->read(at, chunk);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (target.write(*bytes) != bytes->size())
            return tl::unexpected(systemError(to, errno, LedgerErrorCode::Failed));
        if (bytes->size() < chunk)
            break;
    }
    target.close();
    return draft->takeFreeName(to);
}

Result<void> keep(const QString &ledger, const QString &copy)
{
    if (auto made = makeBackupFolder(ledger); !made)
        return made;
    const QString file = resolvedPath(ledger);
    // The log first: a copy of the file alone would look whole.
    for (const QString &companion : {logSuffix, journalSuffix}) {
        if (QFileInfo(file + companion).size() == 0)
            continue;
        if (auto copied = copyBytes(file + companion, copy + companion); !copied)
            return copied;
    }
    return copyBytes(file, copy);
}

} // namespace

Result<QString> keepDamaged(const QString &ledger, const QDateTime &now)
{
    const QString copy = damagedCopyPath(ledger, now);
    if (auto kept = keep(ledger, copy); !kept)
        return tl::unexpected(
            LedgerError{LedgerErrorCode::NotBackedUp, ledger, kept.error().detail});
    return copy;
}

Result<void> removeCompanions(const QString &ledger)
{
    const QString file = resolvedPath(ledger);
    for (const QString &companion : {logSuffix, journalSuffix, indexSuffix}) {
        if (::unlink(QFile::encodeName(file + companion).constData()) != 0 && errno != ENOENT)
            return tl::unexpected(systemError(ledger, errno, LedgerErrorCode::CannotOpen));
    }
    return makeDurable(QFileInfo(file).absolutePath());
}

bool hasCompanions(const QString &ledger)
{
    const QString file = resolvedPath(ledger);
    return QFileInfo(file + logSuffix).size() > 0 || QFileInfo(file + journalSuffix).size() > 0;
}

} // namespace beian::ledger::sqlite
