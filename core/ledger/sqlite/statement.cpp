#include "core/ledger/sqlite/statement.h"

namespace beian::ledger::sqlite {

using namespace Qt::StringLiterals;

QVariant Columns::take()
{
    return m_query.value(m_column++);
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
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

std::optional<bool> Columns::optionalFlag()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong() != 0);
}

std::optional<QString> Columns::optionalText()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

QDateTime Columns::instant()
{
    const QVariant value = take();
    if (value.isNull())
        return {};
    const QDateTime read = instantFromText(value.toString());
    if (!read.isValid())
        refuse(value.toString());
    return read;
}

QDate Columns::day()
{
    const QVariant value = take();
    if (value.isNull())
        return {};
    const QDate read = QDate::fromString(value.toString(), Qt::ISODate);
    if (!read.isValid())
        refuse(value.toString());
    return read;
}

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
{
    auto query = connection.prepared(sql);
    if (query)
        m_query = *query;
    else
        m_error = query.error();
}

Statement::~Statement()
{
    // A statement left running would hold its view of the file.
    if (m_query)
        m_query->finish();
}

Statement &Statement::bind(const QString &name, const QString &text)
{
    // The driver stores a null string as NULL.
    if (m_query)
        m_query->bindValue(name, text.isNull() ? u""_s : text);
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 integer)
{
    if (m_query)
        m_query->bindValue(name, integer);
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
    if (m_query)
        m_query->bindValue(name, QVariant());
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

Result<void> Statement::start()
{
    if (!m_query)
        return tl::unexpected(m_error);
    if (!m_query->exec())
        return tl::unexpected(m_connection.failure(m_query->lastError()));
    return {};
}

Result<int> Statement::run()
{
    // After a full disk SQLite has rolled back by itself; what follows must not be stored alone.
    if (!m_connection.isInTransaction())
        return tl::unexpected(m_connection.rolledBack());
    if (auto started = start(); !started)
        return tl::unexpected(started.error());
    return m_query->numRowsAffected();
}

Result<qint64> Statement::insert()
{
    auto ran = run();
    if (!ran)
        return tl::unexpected(ran.error());
    return m_query->lastInsertId().toLongLong();
}

LedgerError Statement::unreadable(const QString &value) const
{
    return m_connection.failure(
        LedgerErrorCode::Corrupt, m_query->lastQuery().simplified().left(60) + u": "_s + value);
}

} // namespace beian::ledger::sqlite
