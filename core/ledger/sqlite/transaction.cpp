#include "core/ledger/sqlite/transaction.h"

#include <utility>

namespace beian::ledger::sqlite {

using namespace Qt::StringLiterals;

Transaction::Transaction(std::shared_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Transaction::~Transaction()
{
    if (m_connection && m_connection->isInTransaction())
        static_cast<void>(m_connection->execute(u"ROLLBACK"_s));
}

Result<Transaction> Transaction::begin(std::shared_ptr<Connection> connection, Kind kind)
{
    Transaction transaction(std::move(connection));
    const QString begin = kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (auto begun = transaction.m_connection->execute(begin); !begun)
        return tl::unexpected(begun.error());
    // A deferred transaction sees its moment only from the first reading on.
    auto seen = transaction.m_connection->integer(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!seen)
        return tl::unexpected(seen.error());
    return transaction;
}

Result<void> Transaction::commit()
{
    if (!m_connection->isInTransaction())
        return tl::unexpected(m_connection->rolledBack());
    return m_connection->execute(u"COMMIT"_s);
}

} // namespace beian::ledger::sqlite
