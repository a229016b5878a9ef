#include "core/ledger/sqlite/migration.h"

#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/restated_rows.h"
#include "core/ledger/sqlite/statement.h"

#include <QFile>

#include <sqlite3.h>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

/// A script that was tested on every released ledger and cannot run on this one meets tables that are
/// not those of its version.
LedgerError misfit(const Connection &connection, const LedgerError &error)
{
    const bool isOfSchema = (sqlite3_errcode(connection.handle()) & 0xff) == SQLITE_ERROR;
    return isOfSchema ? connection.failure(LedgerErrorCode::Corrupt, error.detail) : error;
}

Result<void> runScript(Connection &connection, const Migration &migration, qint64 version)
{
    const auto script = migration.script(connection, version);
    if (!script)
        return tl::unexpected(script.error());
    for (const QString &statement : statementsOf(*script)) {
        if (auto done = connection.execute(statement); !done)
            return tl::unexpected(misfit(connection, done.error()));
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
            (SELECT count(*) FROM sqlite_schema)
    )"_s);
    auto state = statement.first([](Columns &columns) {
        return SchemaState{columns.integer(), columns.integer(), columns.integer() == 0};
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
    return {};
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
