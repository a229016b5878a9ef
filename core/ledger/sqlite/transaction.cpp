#include "core/ledger/sqlite/transaction.h"

#include "core/ledger/sqlite/migration.h"

#include <utility>

namespace beian::ledger::sqlite {

using namespace Qt::StringLiterals;

Transaction::Transaction(std::shared_ptr<Connection> connection, Kind kind)
    : m_connection(std::move(connection))
    , m_kind(kind)
{
}

Transaction::~Transaction()
{
    if (m_connection && m_connection->isInTransaction())
        static_cast<void>(m_connection->execute(u"ROLLBACK"_s));
}

Result<Transaction> Transaction::begin(std::shared_ptr<Connection> connection, Kind kind)
{
    Transaction transaction(std::move(connection), kind);
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
    if (m_kind == Kind::Write) {
        // The same as before. It puts the first page into each commit, whose missing seal then tells
        // the next opening that another program moved the log into the file (foreign_pages.h).
        const auto touched =
            m_connection->execute(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
        if (!touched)
            return touched;
    }
    return m_connection->execute(u"COMMIT"_s);
}

} // namespace beian::ledger::sqlite
