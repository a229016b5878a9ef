#include "core/ledger/sqlite/native_statement.h"

#include <sqlite3.h>

namespace beian::ledger::sqlite {

NativeStatement::NativeStatement(Connection &connection, QByteArrayView sql)
    : m_connection(connection)
{
    const auto statement = connection.prepared(sql);
    if (statement)
        m_statement = *statement;
    else
        m_error = statement.error();
}

NativeStatement::~NativeStatement()
{
    if (!m_statement)
        return;
    // A statement left running would hold its view of the file.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int NativeStatement::parameter(const QString &name) const
{
    const int parameter = sqlite3_bind_parameter_index(m_statement, name.toUtf8().constData());
    Q_ASSERT(parameter > 0 || !m_statement);
    return parameter;
}

NativeStatement &NativeStatement::bindText(int parameter, QByteArrayView utf8)
{
    if (utf8.isNull())
        sqlite3_bind_null(m_statement, parameter);
    else
        sqlite3_bind_text(m_statement, parameter, utf8.data(), int(utf8.size()), SQLITE_STATIC);
    return *this;
}

NativeStatement &NativeStatement::bindBlob(int parameter, QByteArrayView bytes)
{
    if (bytes.isNull())
        sqlite3_bind_null(m_statement, parameter);
    else
        sqlite3_bind_blob(m_statement, parameter, bytes.data(), int(bytes.size()), SQLITE_STATIC);
    return *this;
}

NativeStatement &NativeStatement::bind(int parameter, qint64 integer)
{
    sqlite3_bind_int64(m_statement, parameter, integer);
    return *this;
}

NativeStatement &NativeStatement::bindCopy(int parameter, QByteArrayView utf8)
{
    sqlite3_bind_text(
        m_statement, parameter, utf8.data(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

NativeStatement &NativeStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Result<bool> NativeStatement::step()
{
    if (!m_statement)
        return tl::unexpected(m_error);
    const int outcome = sqlite3_step(m_statement);
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome != SQLITE_DONE) {
        const LedgerError error = m_connection.failure();
        sqlite3_reset(m_statement);
        return tl::unexpected(error);
    }
    sqlite3_reset(m_statement);
    return false;
}

Result<void> NativeStatement::run()
{
    if (!m_connection.isInTransaction())
        return tl::unexpected(m_connection.rolledBack());
    const auto stepped = step();
    if (!stepped)
        return tl::unexpected(stepped.error());
    return {};
}

QByteArrayView NativeStatement::sql() const
{
    return QByteArrayView(sqlite3_sql(m_statement));
}

int NativeStatement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QByteArrayView NativeStatement::columnName(int column) const
{
    return QByteArrayView(sqlite3_column_name(m_statement, column));
}

bool NativeStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool NativeStatement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

qint64 NativeStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView NativeStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QByteArrayView(text, sqlite3_column_bytes(m_statement, column))
                : QByteArrayView();
}

QByteArrayView NativeStatement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column))
                 : QByteArrayView();
}

} // namespace beian::ledger::sqlite
