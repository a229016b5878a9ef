#pragma once

#include "core/ledger/records.h"
#include "core/ledger/sqlite/connection.h"

#include <optional>
#include <vector>

namespace beian::ledger::sqlite {

// What people said and chose: answers, ticks, duties done, settings.

[[nodiscard]] Result<std::vector<StoredAnswer>> readAnswers(
    Connection &connection, const std::optional<model::InstanceKey> &key);
[[nodiscard]] Result<std::vector<Tick>> readTicks(Connection &connection);
[[nodiscard]] Result<std::vector<DutyDone>> readDutiesDone(Connection &connection);
[[nodiscard]] Result<QString> readSetting(Connection &connection, const QString &key);

[[nodiscard]] Result<void> storeAnswer(Connection &connection, const StoredAnswer &answer);
/// Only the answer of those addresses to that rule.
[[nodiscard]] Result<void> removeAnswer(Connection &connection, const StoredAnswer &answer);
[[nodiscard]] Result<void> storeTick(Connection &connection, const Tick &tick);
[[nodiscard]] Result<void> storeDutyDone(Connection &connection, const DutyDone &duty);
[[nodiscard]] Result<void> removeDutyDone(
    Connection &connection, model::FilingId filing, const QString &duty);
[[nodiscard]] Result<void> storeSetting(
    Connection &connection, const QString &key, const QString &value);

} // namespace beian::ledger::sqlite
