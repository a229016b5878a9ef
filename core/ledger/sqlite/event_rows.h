#pragma once

#include "core/ledger/records.h"
#include "core/ledger/sqlite/event_chain.h"
#include "core/model/event.h"
#include "core/model/service_number.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace beian::ledger::sqlite {

[[nodiscard]] Result<std::vector<model::Event>> readEvents(
    Connection &connection, const Filter &filter);
[[nodiscard]] Result<std::vector<model::Event>> readEventsAfter(
    Connection &connection, qint64 id, const EventSubject &subject);
[[nodiscard]] Result<std::optional<model::Event>> readNewestEvent(Connection &connection);
[[nodiscard]] Result<std::optional<model::Event>> readBirthOf(
    Connection &connection, const model::ServiceNumber &number);
[[nodiscard]] Result<QDateTime> readNewestEventAt(Connection &connection);

/// The event as it is stored, without its id and the changes that it tells.
[[nodiscard]] StoredEvent storedEvent(const model::Event &event);

} // namespace beian::ledger::sqlite
