#include "core/usecases/discard_draft.h"

#include "core/usecases/filing_events.h"

namespace beian::usecases {

using model::FilingEvent;
using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

Outcome<void> discardDraft(const Desk &desk, ledger::Writer &writer, const model::Filing &filing,
    const Discarding &discarding, const model::Occasion &occasion)
{
    const auto discarded = model::transition(filing.stage, FilingEvent::Discard);
    if (!discarded) {
        return tl::unexpected(Failure(
            Refusal{RefusalCode::NumberUsed, {filing.numberText, filing.domain.display()}}));
    }
    model::Filing after = filing;
    after.stage = *discarded;
    after.since = occasion.at;
    after.reason = discarding.reason;
    if (const auto stored = writer.updateFiling(after, filing.stage); !stored)
        return tl::unexpected(Failure(stored.error()));
    model::Event event = filingEvent(model::EventKind::FilingAdvanced, desk, occasion, after);
    event.detail = discarding.more;
    event.detail.insert(u"event"_s, QString(support::codeOf(FilingEvent::Discard)));
    event.detail.insert(u"from"_s, QString(support::codeOf(filing.stage)));
    event.detail.insert(u"to"_s, QString(support::codeOf(after.stage)));
    event.detail.insert(u"reason"_s, discarding.reason);
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    return {};
}

} // namespace beian::usecases
