#pragma once

#include "core/ledger/records.h"
#include "core/ledger/sqlite/connection.h"
#include "core/model/filing.h"

#include <optional>
#include <vector>

namespace beian::ledger::sqlite {

[[nodiscard]] Result<std::vector<model::Filing>> readFilings(
    Connection &connection, const Filter &filter);
[[nodiscard]] Result<std::optional<model::Filing>> readFiling(
    Connection &connection, model::FilingId id);
[[nodiscard]] Result<std::vector<model::Filing>> readFilingsOf(
    Connection &connection, const model::Domain &domain);
[[nodiscard]] Result<std::optional<model::Filing>> readFilingOn(
    Connection &connection, model::NumberId number);
[[nodiscard]] Result<std::vector<HeldAddress>> readHeldAddresses(Connection &connection);

[[nodiscard]] Result<model::FilingId> insertFiling(
    Connection &connection, const model::Filing &filing);
[[nodiscard]] Result<void> updateFiling(
    Connection &connection, const model::Filing &filing, model::Stage expected);

} // namespace beian::ledger::sqlite
