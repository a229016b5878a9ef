#include "core/ledger/sqlite/migration.h"

#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/restated_rows.h"
#include "core/ledger/sqlite/statement.h"

#include <QCryptographicHash>
#include <QFile>

#include <array>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

/// SHA-256 of the tables, indexes and triggers of each version, in the form of `schemaState`. A
/// ledger of a version has these and no others: a table without its checks or a trigger that is
/// gone would let in what the rules forbid.
constexpr std::array schemaDigests = {
    "638172cd010550629c76f5c6007b6a6990e590c384983bbf9824770024b25c81",
    "4563818c164e770ff55fa5b515b1ba8de4962281810a1eef23e19cdaa0d588a7",
};
static_assert(schemaDigests.size() == schemaVersion);

/// No ledger gives so many ids. Near the end of the numbers SQLite has no next id to give, and calls
/// that a full disk.
constexpr qint64 mostIds = qint64(1) << 62;

/// The first id of these tables that no ledger gives.
Result<void> admitIds(Connection &connection)
{
    Statement strange(connection, uR"(
        SELECT id FROM (
            SELECT max(seq) AS id FROM sqlite_sequence
            UNION ALL SELECT max(id) FROM number
            UNION ALL SELECT min(id) FROM number
            UNION ALL SELECT max(id) FROM filing
            UNION ALL SELECT min(id) FROM filing
            UNION ALL SELECT max(id) FROM event
            UNION ALL SELECT min(id) FROM event
        )
        WHERE id NOT BETWEEN 0 AND :most
        LIMIT 1
    )"_s);
    const auto found = strange.bind(u":most"_s, mostIds).first([](Columns &columns) {
        return columns.integer();
    });
    if (!found)
        return tl::unexpected(found.error());
    if (*found) {
        return tl::unexpected(
            connection.failure(LedgerErrorCode::Corrupt, u"id %1"_s.arg(**found)));
    }
    return {};
}

Result<void> runScript(Connection &connection, const Migration &migration, qint64 version)
{
    const auto script = migration.script(connection, version);
    if (!script)
        return tl::unexpected(script.error());
    for (const QString &statement : statementsOf(*script)) {
        if (auto done = connection.execute(statement); !done)
            return done;
    }
    // Both live in the file's header and belong to the transaction.
    if (auto done = connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
        return done;
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

/// One step under the lock, where what was seen before it is asked again.
Result<void> stepUp(Connection &connection, const Migration &migration)
{
    const auto state = schemaState(connection);
    if (!state)
        return tl::unexpected(state.error());
    if (auto known = admit(connection, *state, migration.newest); !known)
        return known;
    if (state->version == migration.newest)
        return {};
    if (state->version > 0 && migration.beforeStep) {
        if (auto prepared = migration.beforeStep(state->version); !prepared)
            return prepared;
    }
    if (auto done = runScript(connection, migration, state->version + 1); !done)
        return done;
    return restateRows(connection, state->version, state->version + 1);
}

/// A new ledger is there in its newest form or not at all.
Result<void> stepUpNew(Connection &connection, const Migration &migration)
{
    for (qint64 step = 0; step < migration.newest; ++step) {
        if (auto done = stepUp(connection, migration); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QString> embeddedScript(Connection &connection, qint64 version)
{
    QFile file(u":/schema/%1.sql"_s.arg(version, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(connection.failure(LedgerErrorCode::Failed, file.fileName()));
    return QString::fromUtf8(file.readAll());
}

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed() == "-- next --"_L1) {
            statements.append(statement);
            statement.clear();
            continue;
        }
        statement += line + u'\n';
    }
    statements.append(statement);
    statements.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    return statements;
}

Result<SchemaState> schemaState(Connection &connection)
{
    // One statement, so one moment: another program may be making the schema right now.
    Statement statement(connection, uR"(
        SELECT
            (SELECT application_id FROM pragma_application_id),
            (SELECT user_version FROM pragma_user_version),
            (SELECT count(*) FROM sqlite_schema),
            (SELECT coalesce(group_concat(line, ''), '') FROM (
                SELECT type || char(10) || name || char(10) || tbl_name || char(10)
                    || coalesce(sql, '') || char(10) AS line
                FROM sqlite_schema
                WHERE substr(name, 1, 7) <> 'sqlite_'
                ORDER BY type, name
            ))
    )"_s);
    auto state = statement.first([](Columns &columns) {
        SchemaState found{columns.integer(), columns.integer(), columns.integer() == 0, {}};
        found.digest = QCryptographicHash::hash(columns.text().toUtf8(), QCryptographicHash::Sha256)
                           .toHex();
        return found;
    });
    if (!state)
        return tl::unexpected(state.error());
    return state->value_or(SchemaState{});
}

Result<void> admit(Connection &connection, const SchemaState &state, qint64 newest)
{
    const bool fresh = state.application == 0 && state.version == 0 && state.isEmpty;
    if (fresh)
        return {};
    if (state.application != applicationId)
        return tl::unexpected(connection.failure(LedgerErrorCode::NotALedger, {}));
    if (state.version > newest) {
        return tl::unexpected(
            connection.failure(LedgerErrorCode::Newer, QString::number(state.version)));
    }
    if (state.version < 1 || state.isEmpty) {
        return tl::unexpected(connection.failure(
            LedgerErrorCode::Corrupt, u"schema version %1"_s.arg(state.version)));
    }
    if (state.version > schemaVersion)
        return {}; // of whoever gave `newest`
    if (state.digest != schemaDigests[std::size_t(state.version - 1)]) {
        return tl::unexpected(connection.failure(LedgerErrorCode::Corrupt,
            u"the tables are not those of schema %1"_s.arg(state.version)));
    }
    return admitIds(connection);
}

Result<void> migrate(Connection &connection, const Migration &migration)
{
    for (;;) {
        const auto version = connection.integer(u"PRAGMA user_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        if (*version >= migration.newest)
            return {};
        if (auto begun = connection.execute(u"BEGIN EXCLUSIVE"_s); !begun)
            return begun;
        auto done = *version == 0 ? stepUpNew(connection, migration)
                                  : stepUp(connection, migration);
        if (done)
            done = connection.execute(u"COMMIT"_s);
        if (!done) {
            // The first failure is the one to tell; SQLite may have rolled back by itself.
            if (connection.isInTransaction())
                static_cast<void>(connection.execute(u"ROLLBACK"_s));
            return done;
        }
    }
}

} // namespace beian::ledger::sqlite
