#include "core/ledger/sqlite/connection_pool.h"

#include <utility>

namespace beian::ledger::sqlite {

Result<std::shared_ptr<Connection>> ConnectionPool::take()
{
    std::unique_ptr<Connection> connection;
    if (m_idle.empty()) {
        auto opened = Connection::open(m_target);
        if (!opened)
            return tl::unexpected(opened.error());
        connection = std::move(*opened);
    } else {
        connection = std::move(m_idle.back());
        m_idle.pop_back();
    }
    // The holder may outlive the ledger: the pool lives as long as its connections do.
    return std::shared_ptr<Connection>(connection.release(),
        [pool = shared_from_this()](Connection *used) { pool->put(std::unique_ptr<Connection>(used)); });
}

void ConnectionPool::stopBy(const std::stop_token &stop)
{
    m_target.stop = stop;
    for (const auto &connection : m_idle)
        connection->stopBy(stop);
}

void ConnectionPool::put(std::unique_ptr<Connection> connection)
{
    m_idle.push_back(std::move(connection));
}

} // namespace beian::ledger::sqlite
