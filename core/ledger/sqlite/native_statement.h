#pragma once

#include "core/ledger/sqlite/connection.h"

#include <QByteArray>
#include <QByteArrayView>

struct sqlite3_stmt;

namespace beian::ledger::sqlite {

/// One prepared statement on SQLite's own interface: through QSqlQuery a row costs about five times as
/// much. Where many rows pass, this is used as it is; elsewhere `Statement` around it. Parameters and columns go by position, from 1 and from 0, as
/// SQLite counts them. It is given back to its connection, reset, when destroyed; a second one of
/// the same text meanwhile would be the same statement, and is not allowed.
class NativeStatement final
{
public:
    NativeStatement(Connection &connection, QByteArrayView sql);
    ~NativeStatement();
    Q_DISABLE_COPY_MOVE(NativeStatement)

    /// The position of `:name`.
    [[nodiscard]] int parameter(const QString &name) const;

    /// The bytes must stay until the next `step`. A null view is NULL, an empty one an empty text.
    NativeStatement &bindText(int parameter, QByteArrayView utf8);
    NativeStatement &bindBlob(int parameter, QByteArrayView bytes);
    NativeStatement &bind(int parameter, qint64 integer);
    /// The bytes are copied.
    NativeStatement &bindCopy(int parameter, QByteArrayView utf8);
    NativeStatement &bindNull(int parameter);

    /// Runs to the next row: whether there is one. After the last the statement is ready to run
    /// again, its parameters as they were.
    [[nodiscard]] Result<bool> step();
    /// Runs a write that gives no row. It belongs to a transaction: where SQLite has ended that by
    /// itself (a full disk), what follows is refused instead of being stored alone.
    [[nodiscard]] Result<void> run();

    /// As it was prepared.
    [[nodiscard]] QByteArrayView sql() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QByteArrayView columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// Valid until the next `step`. Null where NULL.
    [[nodiscard]] QByteArrayView text(int column) const;
    [[nodiscard]] QByteArrayView blob(int column) const;

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr; ///< null where it could not be prepared: m_error says why
    LedgerError m_error;
};

} // namespace beian::ledger::sqlite
