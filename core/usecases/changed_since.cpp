#include "core/usecases/changed_since.h"

namespace beian::usecases {

Outcome<qint64> newestEventId(const Desk &desk)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto newest = (*reader)->newestEvent();
    if (!newest)
        return tl::unexpected(Failure(newest.error()));
    return *newest ? (*newest)->id : 0;
}

Outcome<std::vector<model::Event>> changedSince(
    const Desk &desk, qint64 seen, const ledger::EventSubject &subject)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    auto events = (*reader)->eventsAfter(seen, subject);
    if (!events)
        return tl::unexpected(Failure(events.error()));
    return std::move(*events);
}

} // namespace beian::usecases
