#include "core/ledger/sqlite/connection.h"

#include "core/ledger/sqlite/error_mapping.h"
#include "core/ledger/sqlite/page_seal.h"
#include "core/ledger/sqlite/sealed_files.h"
#include "core/ledger/sqlite/sql_functions.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <array>

#include <sqlite3.h>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

const QString driverName = u"QSQLITE"_s;

/// SQLite's address of the file. It must exist: made by us with its mode, never by SQLite.
QString addressOf(const Target &target)
{
    const QString file = sealedAddress(target.path) + (target.seals == Seals::MayBeMissing ? u"&unsealed=1"_s : QString());
    switch (target.access) {
    case Access::ReadWrite:
        return file + u"&mode=rw"_s;
    case Access::ReadOnly:
        return file + u"&mode=ro"_s;
    case Access::Immutable:
        return file + u"&mode=ro&immutable=1"_s;
    }
    Q_UNREACHABLE();
}

QString optionsOf(const Target &target)
{
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(target.busyTimeout.count());
    if (target.access != Access::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    return options;
}

} // namespace

QString sealedAddress(const QString &path)
{
    return u"file:"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/"))) + u"?vfs="_s
        + QString::fromLatin1(sealedFiles());
}

Connection::Connection(const Target &target)
    : m_target(target)
    , m_name(QUuid::createUuid().toString())
{
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_prepared)
        sqlite3_finalize(statement);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const Target &target)
{
    if (!QSqlDatabase::isDriverAvailable(driverName))
        return tl::unexpected(LedgerError{LedgerErrorCode::DriverMissing, target.path, driverName});
    std::unique_ptr<Connection> connection(new Connection(target));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(driverName, connection->m_name);
    database.setDatabaseName(addressOf(target));
    database.setConnectOptions(optionsOf(target));
    if (!database.open())
        return tl::unexpected(connection->failure(database.lastError()));
    if (auto configured = connection->configure(); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

Result<void> Connection::configure()
{
    // The file may come from anywhere: nothing in its schema is trusted, its cells are checked.
    static const std::array<QString, 9> settings = {
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA synchronous = FULL"_s,
        // In pages: each commit goes on into the file, where its pages have their seals. A log that
        // is lost or damaged then holds nothing that the file does not.
        u"PRAGMA wal_autocheckpoint = 1"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA recursive_triggers = ON"_s,
        // As many as there can be. A damaged file refers to pages beyond any size, and SQLite says of
        // one beyond this number that the disk is full.
        u"PRAGMA max_page_count = 4294967294"_s,
        u"PRAGMA temp_store = MEMORY"_s,
        // In KiB: an import of 100,000 servers need not write its pages twice.
        u"PRAGMA cache_size = -65536"_s,
    };
    for (const QString &setting : settings) {
        if (auto done = execute(setting); !done)
            return done;
    }
    if (!addSqlFunctions(handle()))
        return tl::unexpected(failure(LedgerErrorCode::Failed, u"functions"_s));
    // Of each page of what this connection makes: a new file, or one that is written anew by VACUUM.
    int reserved = sealBytes;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    stopBy(m_target.stop);
    return {};
}

void Connection::stopBy(const std::stop_token &stop)
{
    // So many steps of SQLite's own machine: less than a millisecond.
    constexpr int stepsBetweenLooks = 10'000;
    m_target.stop = stop;
    if (!stop.stop_possible())
        return sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
    const auto isStopped = [](void *token) {
        return static_cast<const std::stop_token *>(token)->stop_requested() ? 1 : 0;
    };
    sqlite3_progress_handler(handle(), stepsBetweenLooks, isStopped, &m_target.stop);
}

sqlite3 *Connection::handle() const
{
    const QVariant driverHandle = m_database.driver()->handle();
    if (qstrcmp(driverHandle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(driverHandle.constData());
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(failure(query.lastError()));
    return {};
}

Result<qint64> Connection::integer(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(failure(query.lastError()));
    if (query.next())
        return query.value(0).toLongLong();
    if (query.lastError().isValid())
        return tl::unexpected(failure(query.lastError()));
    return 0;
}

bool Connection::isInTransaction() const
{
    sqlite3 *database = handle();
    return database && sqlite3_get_autocommit(database) == 0;
}

Result<sqlite3_stmt *> Connection::prepared(QByteArrayView sql)
{
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end())
        return found->second;
    sqlite3_stmt *statement = nullptr;
    const int outcome = sqlite3_prepare_v3(handle(), sql.data(), int(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (outcome != SQLITE_OK)
        return tl::unexpected(failure());
    m_prepared.emplace(sql.toByteArray(), statement);
    return statement;
}

LedgerError Connection::failure() const
{
    sqlite3 *database = handle();
    // Where a commit failed SQLite asks the system for its reason only when it words the error itself,
    // which it does for those who read UTF-16.
    static_cast<void>(sqlite3_errmsg16(database));
    return ledgerError(m_target.path,
        {sqlite3_extended_errcode(database), sqlite3_system_errno(database),
            QString::fromUtf8(sqlite3_errmsg(database))});
}

LedgerError Connection::failure(const QSqlError &error) const
{
    sqlite3 *database = handle();
    const int systemCode = database ? sqlite3_system_errno(database) : 0;
    return ledgerError(m_target.path,
        {error.nativeErrorCode().toInt(), systemCode, error.databaseText()});
}

LedgerError Connection::failure(LedgerErrorCode code, const QString &detail) const
{
    return {code, m_target.path, detail};
}

LedgerError Connection::rolledBack() const
{
    return failure(LedgerErrorCode::Failed, u"the transaction was rolled back"_s);
}

} // namespace beian::ledger::sqlite
