#pragma once

#include "core/ledger/sqlite/connection.h"

#include <memory>

namespace beian::ledger::sqlite {

/// One transaction on a connection of its own; rolled back unless committed.
class Transaction final
{
public:
    enum class Kind {
        View,  ///< what was committed last, unchanging until the end
        Write, ///< holds the write lock from the start
    };

    [[nodiscard]] static Result<Transaction> begin(
        std::shared_ptr<Connection> connection, Kind kind);
    ~Transaction();
    Transaction(Transaction &&) = default;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Connection &connection() const { return *m_connection; }
    [[nodiscard]] Result<void> commit();

private:
    Transaction(std::shared_ptr<Connection> connection, Kind kind);

    std::shared_ptr<Connection> m_connection; ///< null once moved from
    Kind m_kind;
};

} // namespace beian::ledger::sqlite
