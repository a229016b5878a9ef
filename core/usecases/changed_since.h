#pragma once

#include "core/usecases/desk.h"

namespace beian::usecases {

/// The id of the newest event, 0 in an empty ledger: how far a view goes that is built now.
[[nodiscard]] Outcome<qint64> newestEventId(const Desk &desk);

/// What happened to `subject` after a view was built that went as far as the event `seen`, oldest
/// first: what to say where an action on that view is refused.
[[nodiscard]] Outcome<std::vector<model::Event>> changedSince(
    const Desk &desk, qint64 seen, const ledger::EventSubject &subject);

} // namespace beian::usecases
