#pragma once

#include "core/ledger/sqlite/connection.h"

#include <QStringList>

#include <functional>

namespace beian::ledger::sqlite {

/// The schema that this program reads and writes: the number of scripts in resources/schema.
inline constexpr int schemaVersion = 2;

/// The script of a version, as the program carries it.
[[nodiscard]] Result<QString> embeddedScript(Connection &connection, qint64 version);

/// What the file says of itself, asked of SQLite.
struct SchemaState {
    qint64 application = 0;
    qint64 version = 0;
    bool isEmpty = false; ///< no table at all
    QByteArray digest;    ///< of every table, index and trigger but SQLite's own
};
[[nodiscard]] Result<SchemaState> schemaState(Connection &connection);

/// Whether the file is a ledger that this program knows, with the tables of its version to the letter,
/// or an empty file that can become one. NotALedger, Newer, Corrupt.
[[nodiscard]] Result<void> admit(
    Connection &connection, const SchemaState &state, qint64 newest = schemaVersion);

/// Where a migration leads, and what is done before each step of a ledger that is there already.
struct Migration {
    qint64 newest = schemaVersion;
    /// The script that leads to a version.
    std::function<Result<QString>(Connection &connection, qint64 version)> script = embeddedScript;
    /// Called while the ledger is locked, with the version that it has; what it refuses is not
    /// taken.
    std::function<Result<void>(qint64 version)> beforeStep = {};
};

/// Brings the schema up to date, one transaction a script, and one for all of a new ledger. Another
/// program that does so at the same time is waited for, and its work found done.
[[nodiscard]] Result<void> migrate(Connection &connection, const Migration &migration = {});

/// The statements of a script: they stand between lines "-- next --", never between semicolons,
/// which triggers hold too.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace beian::ledger::sqlite
