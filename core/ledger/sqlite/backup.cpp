#include "core/ledger/sqlite/backup.h"

#include "core/ledger/backup_files.h"
#include "core/ledger/sqlite/draft_file.h"
#include "core/ledger/sqlite/error_mapping.h"
#include "core/ledger/sqlite/integrity.h"
#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/migration.h"
#include "core/ledger/sqlite/statement.h"

#include <QFileInfo>

#include <cerrno>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

/// The copy must be of the schema that it was copied from. For SQLite no CHECK is there in a database
/// that may not be written.
Result<void> verify(const QString &path, qint64 version, const std::stop_token &stop)
{
    auto copy = Connection::open({path, Access::ReadWrite, {}, Seals::Required, stop});
    if (!copy)
        return tl::unexpected(copy.error());
    const auto state = schemaState(**copy);
    if (!state)
        return tl::unexpected(state.error());
    if (state->application != applicationId || state->version != version) {
        return tl::unexpected((*copy)->failure(
            LedgerErrorCode::Corrupt, u"schema version %1"_s.arg(state->version)));
    }
    return admitSound(**copy);
}

/// SQLite gives a file other pages only while it has no log. It writes them in pieces of the old
/// length, which get no seals; written once more they do.
Result<void> repage(const QString &path, int pageBytes)
{
    auto copy = Connection::open({path, Access::ReadWrite, {}, Seals::MayBeMissing});
    if (!copy)
        return tl::unexpected(copy.error());
    for (const QString &step : {u"PRAGMA journal_mode = DELETE"_s,
             u"PRAGMA page_size = %1"_s.arg(pageBytes), u"VACUUM"_s, u"VACUUM"_s}) {
        if (auto done = (*copy)->execute(step); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> copyInto(Connection &connection, const QString &path, int pageBytes)
{
    const auto bytes = connection.integer(u"PRAGMA page_size"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    {
        const QString address = sealedAddress(path) + u"&sealed=%1"_s.arg(*bytes);
        Statement statement(connection, u"VACUUM INTO :address"_s);
        statement.bind(u":address"_s, address);
        if (auto copied = statement.runAlone(); !copied)
            return copied;
    }
    return pageBytes == 0 || *bytes == pageBytes ? Result<void>() : repage(path, pageBytes);
}

Result<void> admitSound(Connection &connection)
{
    const auto found = checkFile(connection);
    if (!found)
        return tl::unexpected(found.error());
    const QStringList problems = found->pageProblems + found->referenceProblems;
    if (problems.isEmpty())
        return {};
    constexpr qsizetype longest = 200; // SQLite names a hundred pages in one finding
    const QString told = problems.first().simplified();
    return tl::unexpected(connection.failure(LedgerErrorCode::Corrupt,
        told.size() > longest ? told.first(longest) + u'…' : told));
}

Result<void> backUp(Connection &connection, const QString &target)
{
    const QFileInfo name(target);
    if (name.exists() || name.isSymLink())
        return tl::unexpected(systemError(target, EEXIST, LedgerErrorCode::CannotOpen));
    const auto version = connection.integer(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    auto draft = DraftFile::beside(name.absoluteFilePath());
    if (!draft)
        return tl::unexpected(draft.error());
    auto done = copyInto(connection, draft->path());
    if (done)
        done = verify(draft->path(), *version, connection.target().stop);
    if (done)
        done = draft->takeFreeName(name.absoluteFilePath());
    return done;
}

Result<void> backUpFirst(Connection &connection, const QString &target)
{
    auto done = makeBackupFolder(connection.path());
    if (done)
        done = backUp(connection, target);
    if (done)
        return done;
    const LedgerError &error = done.error();
    const bool keepsCode =
        error.code == LedgerErrorCode::Busy || error.code == LedgerErrorCode::Corrupt;
    return tl::unexpected(connection.failure(
        keepsCode ? error.code : LedgerErrorCode::NotBackedUp, error.detail));
}

} // namespace beian::ledger::sqlite
