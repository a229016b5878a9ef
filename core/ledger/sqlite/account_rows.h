#pragma once

#include "core/ledger/sqlite/connection.h"
#include "core/model/account.h"

#include <optional>
#include <vector>

namespace beian::ledger::sqlite {

[[nodiscard]] Result<std::vector<model::Account>> readAccounts(Connection &connection);
[[nodiscard]] Result<std::optional<model::Account>> readAccount(
    Connection &connection, const QString &name);
/// Conflict ("account") where there is none of that name.
[[nodiscard]] Result<qint64> accountRow(Connection &connection, const QString &name);

[[nodiscard]] Result<model::Account> ensureAccount(Connection &connection, const QString &name);
[[nodiscard]] Result<void> updateAccount(Connection &connection, const model::Account &account);

} // namespace beian::ledger::sqlite
