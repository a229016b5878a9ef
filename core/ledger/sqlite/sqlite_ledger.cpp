#include "core/ledger/sqlite/sqlite_ledger.h"

#include "core/ledger/backup_files.h"
#include "core/ledger/sqlite/backup.h"
#include "core/ledger/sqlite/connection_pool.h"
#include "core/ledger/sqlite/foreign_pages.h"
#include "core/ledger/sqlite/history_audit.h"
#include "core/ledger/sqlite/integrity.h"
#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/migration.h"
#include "core/ledger/sqlite/sqlite_writer.h"
#include "core/ledger/sqlite/statement.h"
#include "core/ledger/sqlite/whole_ledger.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace beian::ledger {

namespace {

using namespace Qt::StringLiterals;
using sqlite::Access;
using sqlite::Connection;
using sqlite::ConnectionPool;
using sqlite::FileState;
using sqlite::Target;
using sqlite::Transaction;

class SqliteLedger final : public Ledger
{
public:
    SqliteLedger(const sqlite::FileIdentity &file, std::shared_ptr<ConnectionPool> pool,
        std::shared_ptr<Connection> watcher)
        : m_file(file)
        , m_pool(std::move(pool))
        , m_watcher(std::move(watcher))
    {
    }

    QString path() const override { return m_pool->target().path; }
    bool isReadOnly() const override { return m_pool->target().access != Access::ReadWrite; }
    Result<std::unique_ptr<Reader>> read() override;
    Result<std::unique_ptr<Writer>> write() override;
    Result<qint64> dataVersion() override;
    void stopBy(const std::stop_token &stop) override { m_pool->stopBy(stop); }
    Result<void> backupTo(const QString &target) override;
    Result<FileCheck> checkFile() override;
    Result<HistoryAudit> auditHistory() override;
    Result<void> visitRows(const RowVisitor &visit) override;
    Result<std::unique_ptr<WholeLedgerWriter>> fill() override;

private:
    [[nodiscard]] Result<Transaction> begin(Transaction::Kind kind);
    /// A file that was deleted or replaced would still take what is written through an open
    /// connection, and lose it.
    [[nodiscard]] Result<void> isInPlace() const;

    sqlite::FileIdentity m_file;
    std::shared_ptr<ConnectionPool> m_pool;
    /// Never writes: SQLite's data_version tells only of other connections' commits.
    std::shared_ptr<Connection> m_watcher;
    std::weak_ptr<Connection> m_writing;
};

Result<void> SqliteLedger::isInPlace() const
{
    const auto found = sqlite::identityOf(path());
    if (!found)
        return tl::unexpected(found.error());
    if (*found != m_file)
        return tl::unexpected(LedgerError{LedgerErrorCode::Replaced, path(), {}});
    return {};
}

Result<Transaction> SqliteLedger::begin(Transaction::Kind kind)
{
    if (const auto inPlace = isInPlace(); !inPlace)
        return tl::unexpected(inPlace.error());
    auto connection = m_pool->take();
    if (!connection)
        return tl::unexpected(connection.error());
    if (kind == Transaction::Kind::Write)
        m_writing = *connection;
    return Transaction::begin(std::move(*connection), kind);
}

Result<std::unique_ptr<Reader>> SqliteLedger::read()
{
    auto transaction = begin(Transaction::Kind::View);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return std::make_unique<sqlite::SqliteReader>(std::move(*transaction));
}

Result<std::unique_ptr<Writer>> SqliteLedger::write()
{
    if (isReadOnly())
        return tl::unexpected(LedgerError{LedgerErrorCode::ReadOnly, path(), {}});
    // The caller waits for a Writer that it holds itself: no time-out would help.
    if (!m_writing.expired())
        return tl::unexpected(LedgerError{LedgerErrorCode::Busy, path(), u"own writer"_s});
    auto transaction = begin(Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return std::make_unique<sqlite::SqliteWriter>(std::move(*transaction));
}

Result<qint64> SqliteLedger::dataVersion()
{
    if (const auto inPlace = isInPlace(); !inPlace)
        return tl::unexpected(inPlace.error());
    // SQLite does not look for changes of a file that it was told cannot change.
    if (m_pool->target().access == Access::Immutable)
        return QFileInfo(path()).lastModified().toMSecsSinceEpoch();
    return m_watcher->integer(u"PRAGMA data_version"_s);
}

Result<void> SqliteLedger::backupTo(const QString &target)
{
    auto connection = m_pool->take();
    if (!connection)
        return tl::unexpected(connection.error());
    return sqlite::backUp(**connection, target);
}

Result<FileCheck> SqliteLedger::checkFile()
{
    auto connection = m_pool->take();
    if (!connection)
        return tl::unexpected(connection.error());
    return sqlite::checkFile(**connection);
}

Result<HistoryAudit> SqliteLedger::auditHistory()
{
    auto view = begin(Transaction::Kind::View);
    if (!view)
        return tl::unexpected(view.error());
    return sqlite::auditHistory(view->connection());
}

Result<void> SqliteLedger::visitRows(const RowVisitor &visit)
{
    auto view = begin(Transaction::Kind::View);
    if (!view)
        return tl::unexpected(view.error());
    return sqlite::visitWholeLedger(view->connection(), visit);
}

Result<std::unique_ptr<WholeLedgerWriter>> SqliteLedger::fill()
{
    auto connection = m_pool->take();
    if (!connection)
        return tl::unexpected(connection.error());
    return sqlite::fillLedger(std::move(*connection));
}

/// A ledger that lost all its bytes looks like a file that is still to become one; its backups tell.
bool hasLostEverything(const QString &path, FileState state)
{
    return state == FileState::Fresh && QFileInfo(path).size() == 0 && !backupsOf(path).empty();
}

Access accessTo(const QString &path)
{
    if (sqlite::writabilityOf(path) == sqlite::Writability::Writable)
        return Access::ReadWrite;
    return sqlite::hasLog(path) ? Access::ReadOnly : Access::Immutable;
}

/// The answer is read to its end: only there SQLite says that the switch could not be committed. A
/// file system that cannot share the log's index keeps the old mode without an error, and with it the
/// last commits could be lost with the power.
Result<void> startLog(Connection &connection)
{
    const auto mode = sqlite::Statement(connection, u"PRAGMA journal_mode = WAL"_s)
                          .first([](sqlite::Columns &columns) { return columns.text(); });
    if (!mode)
        return tl::unexpected(mode.error());
    if (mode->value_or(QString()) == "wal"_L1)
        return {};
    return tl::unexpected(connection.failure(
        LedgerErrorCode::Failed, u"journal mode "_s + mode->value_or(u"unknown"_s)));
}

/// By a connection of its own: the one that migrates holds the lock, so the copy is of exactly what
/// is about to change.
Result<void> backUpBeforeStep(const Target &target, qint64 version)
{
    auto connection = Connection::open(target);
    if (!connection)
        return tl::unexpected(connection.error());
    auto done = sqlite::backUpFirst(
        **connection, migrationBackupPath(target.path, version + 1));
    if (done)
        removeOldBackups(target.path);
    return done;
}

/// Writes every page of a ledger of before the seals anew, with room for one. Where that cannot be
/// done now, for want of space or because others are at work, the next opening tries again.
void sealPages(Connection &connection)
{
    if (!sqlite::layoutOfFile(connection.path()).isSealed())
        static_cast<void>(connection.execute(u"VACUUM"_s));
}

Result<void> migrate(Connection &connection, qint64 version, BeforeMigration beforeMigration)
{
    sqlite::Migration migration;
    if (version > 0 && version < migration.newest) {
        // Without the log nobody could read, and copy, what the migration has locked.
        if (auto logging = startLog(connection); !logging)
            return logging;
        if (beforeMigration == BeforeMigration::BackUp) {
            migration.beforeStep = [&connection](qint64 from) {
                return backUpBeforeStep(connection.target(), from);
            };
        }
    }
    return sqlite::migrate(connection, migration);
}

/// Refuses what is no ledger of this program's, and brings an older one up to date.
Result<void> prepare(Connection &connection, Access access, BeforeMigration beforeMigration)
{
    const auto state = sqlite::schemaState(connection);
    if (!state)
        return tl::unexpected(state.error());
    if (auto known = sqlite::admit(connection, *state); !known)
        return known;
    if (access != Access::ReadWrite) {
        if (state->version == sqlite::schemaVersion)
            return {};
        return tl::unexpected(connection.failure(
            LedgerErrorCode::ReadOnly, u"schema version %1"_s.arg(state->version)));
    }
    // The first schema is made without a log, so that the file itself says from its first commit on
    // whose it is; the log comes afterwards and stays.
    if (auto migrated = migrate(connection, state->version, beforeMigration); !migrated)
        return migrated;
    if (auto logging = startLog(connection); !logging)
        return logging;
    sealPages(connection);
    return {};
}

LedgerError emptyFile(const QString &path)
{
    return {LedgerErrorCode::Corrupt, path, u"the file is empty"_s};
}

/// `found` is what stood there before; where it was Missing, an empty file stands there by now.
Result<std::unique_ptr<Ledger>> openFile(const QString &absolute, FileState found,
    std::chrono::milliseconds waitAtMost, BeforeMigration beforeMigration)
{
    if (hasLostEverything(absolute, found))
        return tl::unexpected(emptyFile(absolute));
    Target target{absolute, accessTo(absolute), waitAtMost};
    const auto seals = sqlite::admitForeignPages(target);
    if (!seals)
        return tl::unexpected(seals.error());
    target.seals = *seals;
    auto pool = std::make_shared<ConnectionPool>(target);
    auto first = pool->take();
    if (!first)
        return tl::unexpected(first.error());
    if (auto prepared = prepare(**first, target.access, beforeMigration); !prepared) {
        // A file that held nothing yet is not left behind as an empty one.
        if (found == FileState::Missing && QFileInfo(absolute).size() == 0)
            QFile::remove(absolute);
        return tl::unexpected(prepared.error());
    }
    const auto file = sqlite::identityOf(absolute);
    if (!file)
        return tl::unexpected(file.error());
    return std::make_unique<SqliteLedger>(*file, std::move(pool), std::move(*first));
}

} // namespace

int ledgerSchemaVersion()
{
    return sqlite::schemaVersion;
}

Result<std::unique_ptr<Ledger>> reopenSqliteLedger(
    const QString &path, std::chrono::milliseconds waitAtMost)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto found = sqlite::inspectFile(absolute);
    if (!found)
        return tl::unexpected(found.error());
    if (*found == FileState::Missing)
        return tl::unexpected(LedgerError{LedgerErrorCode::Gone, absolute, {}});
    if (QFileInfo(absolute).size() == 0)
        return tl::unexpected(emptyFile(absolute));
    return openFile(absolute, *found, waitAtMost, BeforeMigration::BackUp);
}

Result<std::unique_ptr<Ledger>> openSqliteLedger(
    const QString &path, std::chrono::milliseconds waitAtMost, BeforeMigration beforeMigration)
{
    if (path.isEmpty())
        return tl::unexpected(LedgerError{LedgerErrorCode::CannotOpen, {}, {}});
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto found = sqlite::inspectFile(absolute);
    if (!found)
        return tl::unexpected(found.error());
    if (*found == FileState::Missing) {
        if (auto created = sqlite::createFile(absolute); !created)
            return tl::unexpected(created.error());
    }
    return openFile(absolute, *found, waitAtMost, beforeMigration);
}

} // namespace beian::ledger
