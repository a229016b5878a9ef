#include "core/ledger/sqlite/error_mapping.h"

#include <cerrno>
#include <system_error>

#include <sqlite3.h>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

/// The kernel's words for "no room": the disk, the quota, a limit on the file's size.
bool meansFull(int systemCode)
{
    return systemCode == ENOSPC || systemCode == EDQUOT || systemCode == EFBIG;
}

/// What no statement of this program meets in a ledger that is whole; SQLite has no code of its own
/// for it.
bool meansMisfit(const QString &text)
{
    return text.startsWith("malformed JSON"_L1) || text.startsWith("no such table"_L1)
        || text.startsWith("no such column"_L1) || text.startsWith("unsupported file format"_L1);
}

/// "UNIQUE constraint failed: number.text" → "number.text"; what a trigger raised stays.
QString constraintName(const QString &text)
{
    static const QString marker = u"constraint failed: "_s;
    const qsizetype at = text.indexOf(marker);
    return at < 0 ? text : text.sliced(at + marker.size());
}

LedgerErrorCode codeFor(const Failure &failure)
{
    // Primary codes stand in the low byte; an `int` from a library, hence the `default`.
    switch (failure.code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return LedgerErrorCode::Busy;
    case SQLITE_READONLY:
        return LedgerErrorCode::ReadOnly;
    case SQLITE_FULL:
        return LedgerErrorCode::Full;
    case SQLITE_IOERR:
        if (failure.code == SQLITE_IOERR_DATA) // a broken seal: sealed_files.h
            return LedgerErrorCode::Corrupt;
        // A sync that failed may have stored the change all the same; Full says that nothing was.
        if (failure.code == SQLITE_IOERR_FSYNC || failure.code == SQLITE_IOERR_DIR_FSYNC)
            return LedgerErrorCode::Failed;
        // The file system went read-only under the open file.
        if (failure.systemCode == EROFS)
            return LedgerErrorCode::ReadOnly;
        return meansFull(failure.systemCode) ? LedgerErrorCode::Full : LedgerErrorCode::Failed;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // its first bytes were looked at before: it was a ledger
    case SQLITE_FORMAT:
    // A length in a damaged page makes SQLite ask for gigabytes. Where memory is really short the
    // system ends the program instead of refusing it any.
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return LedgerErrorCode::Corrupt;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return meansFull(failure.systemCode) ? LedgerErrorCode::Full
                                             : LedgerErrorCode::CannotOpen;
    case SQLITE_INTERRUPT:
        return LedgerErrorCode::Stopped;
    case SQLITE_CONSTRAINT:
        return LedgerErrorCode::Conflict;
    case SQLITE_ERROR:
        return meansMisfit(failure.text) ? LedgerErrorCode::Corrupt : LedgerErrorCode::Failed;
    default:
        return LedgerErrorCode::Failed;
    }
}

} // namespace

LedgerError ledgerError(const QString &path, const Failure &failure)
{
    const LedgerErrorCode code = codeFor(failure);
    QString detail = failure.text;
    if (code == LedgerErrorCode::Conflict)
        detail = constraintName(failure.text);
    else if (failure.code == SQLITE_IOERR_DATA)
        detail = u"a page is not as it was written"_s;
    return {code, path, detail};
}

LedgerError systemError(const QString &path, int systemCode, LedgerErrorCode fallback)
{
    LedgerErrorCode code = fallback;
    if (meansFull(systemCode))
        code = LedgerErrorCode::Full;
    else if (systemCode == EROFS)
        code = LedgerErrorCode::ReadOnly;
    return {code, path,
        QString::fromStdString(std::generic_category().message(systemCode))};
}

} // namespace beian::ledger::sqlite
