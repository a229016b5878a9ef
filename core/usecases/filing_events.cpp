#include "core/usecases/filing_events.h"

#include "core/usecases/record_event.h"

namespace beian::usecases {

model::Event filingEvent(model::EventKind kind, const Desk &desk, const model::Occasion &occasion,
    const model::Filing &filing)
{
    model::Event event = eventOf(kind, desk, occasion);
    event.account = filing.instance.account;
    event.instance = model::toText(filing.instance);
    event.number = filing.numberText;
    event.domain = filing.domain.ascii();
    return event;
}

Outcome<void> appendAndCommit(ledger::Writer &writer, const model::Event &event)
{
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    if (const auto committed = writer.commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return {};
}

} // namespace beian::usecases
