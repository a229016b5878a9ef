#include "core/ledger/sqlite/statement.h"

#include <sqlite3.h>

namespace beian::ledger::sqlite {

using namespace Qt::StringLiterals;

QString Columns::text()
{
    const QByteArrayView utf8 = m_row.text(m_column++);
    return utf8.isNull() ? QString() : QString::fromUtf8(utf8);
}

bool Columns::skipNull()
{
    const bool isNull = m_row.isNull(m_column);
    if (isNull)
        ++m_column;
    return isNull;
}

void Columns::refuse(const QString &stored)
{
    if (m_refused.isEmpty()) {
        m_refused = u"column %1: %2"_s.arg(m_column).arg(
            stored.isEmpty() ? u"empty"_s : stored);
    }
}

std::optional<int> Columns::optionalInteger()
{
    return skipNull() ? std::nullopt : std::optional(int(integer()));
}

std::optional<bool> Columns::optionalFlag()
{
    return skipNull() ? std::nullopt : std::optional(flag());
}

std::optional<QString> Columns::optionalText()
{
    return skipNull() ? std::nullopt : std::optional(text());
}

QDateTime Columns::instant()
{
    if (skipNull())
        return {};
    const QString stored = text();
    const QDateTime read = instantFromText(stored);
    if (!read.isValid())
        refuse(stored);
    return read;
}

QDate Columns::day()
{
    if (skipNull())
        return {};
    const QString stored = text();
    const QDate read = QDate::fromString(stored, Qt::ISODate);
    if (!read.isValid())
        refuse(stored);
    return read;
}

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_statement(connection, sql.toUtf8())
{
}

Statement &Statement::bind(const QString &name, const QString &text)
{
    m_statement.bindCopy(m_statement.parameter(name), text.isEmpty() ? "" : text.toUtf8());
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 integer)
{
    m_statement.bind(m_statement.parameter(name), integer);
    return *this;
}

Statement &Statement::bind(const QString &name, const QDateTime &instant)
{
    return instant.isValid() ? bind(name, instantText(instant)) : bindNull(name);
}

Statement &Statement::bind(const QString &name, QDate day)
{
    return day.isValid() ? bind(name, day.toString(Qt::ISODate)) : bindNull(name);
}

Statement &Statement::bindNull(const QString &name)
{
    m_statement.bindNull(m_statement.parameter(name));
    return *this;
}

Statement &Statement::bind(const QString &name, const std::optional<int> &integer)
{
    return integer ? bind(name, qint64(*integer)) : bindNull(name);
}

Statement &Statement::bind(const QString &name, const std::optional<QString> &text)
{
    return text ? bind(name, *text) : bindNull(name);
}

Result<void> Statement::runAlone()
{
    const auto stepped = m_statement.step();
    if (!stepped)
        return tl::unexpected(stepped.error());
    return {};
}

Result<int> Statement::run()
{
    if (auto done = m_statement.run(); !done)
        return tl::unexpected(done.error());
    return sqlite3_changes(m_connection.handle());
}

Result<qint64> Statement::insert()
{
    if (auto done = m_statement.run(); !done)
        return tl::unexpected(done.error());
    return sqlite3_last_insert_rowid(m_connection.handle());
}

LedgerError Statement::unreadable(const QString &value) const
{
    const QString sql = QString::fromUtf8(m_statement.sql()).simplified();
    return m_connection.failure(LedgerErrorCode::Corrupt, sql.left(60) + u": "_s + value);
}

} // namespace beian::ledger::sqlite
