#pragma once

#include "core/ledger/sqlite/connection.h"

#include <memory>
#include <vector>

namespace beian::ledger::sqlite {

/// The open connections of one ledger that nobody uses at the moment. Each view and each
/// transaction has one to itself, so that reading while a Writer lives just works: the reader sees
/// what was committed last.
class ConnectionPool final : public std::enable_shared_from_this<ConnectionPool>
{
public:
    explicit ConnectionPool(const Target &target) : m_target(target) {}

    /// A connection that returns to the pool when the last holder lets go of it.
    [[nodiscard]] Result<std::shared_ptr<Connection>> take();
    /// Hands over a connection that was opened elsewhere.
    void put(std::unique_ptr<Connection> connection);

    /// Counts for the connections that are idle, and for those that are opened from now on.
    void stopBy(const std::stop_token &stop);

    [[nodiscard]] const Target &target() const { return m_target; }

private:
    Target m_target;
    std::vector<std::unique_ptr<Connection>> m_idle;
};

} // namespace beian::ledger::sqlite
