#pragma once

#include "core/ledger/records.h"
#include "core/ledger/sqlite/connection.h"
#include "core/ledger/sqlite/statement.h"
#include "core/model/instance.h"

#include <optional>
#include <span>
#include <vector>

namespace beian::ledger::sqlite {

/// The key from four columns: the account's name, product, region, resource.
[[nodiscard]] model::InstanceKey instanceKeyFrom(Columns &columns);

[[nodiscard]] Result<std::vector<model::Instance>> readInstances(
    Connection &connection, const Filter &filter);
[[nodiscard]] Result<std::vector<model::Instance>> readInstancesWithId(
    Connection &connection, const QString &id);
/// Conflict ("instance") where there is none of that key.
[[nodiscard]] Result<qint64> instanceRow(Connection &connection, const model::InstanceKey &key);

[[nodiscard]] Result<void> noteSeen(Connection &connection,
    std::span<const model::InstanceKey> instances, const QDateTime &at);
[[nodiscard]] Result<void> putInstances(
    Connection &connection, std::span<const model::Instance> instances);

} // namespace beian::ledger::sqlite
