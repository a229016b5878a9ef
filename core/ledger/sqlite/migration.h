#pragma once

#include "core/ledger/sqlite/connection.h"

#include <QStringList>

namespace beian::ledger::sqlite {

/// The schema that this program reads and writes: the number of scripts in resources/schema.
inline constexpr int schemaVersion = 2;

/// What the file says of itself, asked of SQLite.
struct SchemaState {
    qint64 application = 0;
    qint64 version = 0;
    bool isEmpty = false; ///< no table at all
};
[[nodiscard]] Result<SchemaState> schemaState(Connection &connection);

/// Whether the file is a ledger that this program knows, or an empty file that can become one.
/// NotALedger, Newer, Corrupt.
[[nodiscard]] Result<void> admit(Connection &connection, const SchemaState &state);

/// Brings the schema up to date, one transaction a script. Another program that does so at the same
/// time is waited for, and its work found done.
[[nodiscard]] Result<void> migrate(Connection &connection);

/// The statements of a script: they stand between lines "-- next --", never between semicolons,
/// which triggers hold too.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace beian::ledger::sqlite
