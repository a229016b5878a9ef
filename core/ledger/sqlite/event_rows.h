#pragma once

#include "core/ledger/records.h"
#include "core/ledger/sqlite/connection.h"
#include "core/model/event.h"
#include "core/model/service_number.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace beian::ledger::sqlite {

[[nodiscard]] Result<std::vector<model::Event>> readEvents(
    Connection &connection, const Filter &filter);
[[nodiscard]] Result<std::optional<model::Event>> readBirthOf(
    Connection &connection, const model::ServiceNumber &number);
[[nodiscard]] Result<QDateTime> readNewestEventAt(Connection &connection);

[[nodiscard]] Result<void> appendEvent(Connection &connection, const model::Event &event);

} // namespace beian::ledger::sqlite
