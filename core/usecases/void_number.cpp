#include "core/usecases/discard_draft.h"
#include "core/usecases/filing_events.h"
#include "core/usecases/record_event.h"
#include "core/usecases/record_number.h"

#include <QJsonObject>

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

Outcome<model::ServiceNumber> standingNumber(const ledger::Reader &reader, const QString &text)
{
    const auto number = reader.number(model::normalisedNumber(text));
    if (!number)
        return tl::unexpected(Failure(number.error()));
    if (!*number)
        return tl::unexpected(Failure(Refusal{RefusalCode::UnknownNumber, {text.trimmed()}}));
    if ((*number)->voidedAt.isValid() || (*number)->invalidSince.isValid())
        return tl::unexpected(Failure(Refusal{RefusalCode::NumberInvalid, {(*number)->text}}));
    return **number;
}

/// A draft goes with its number; what was submitted holds the number for ever.
Outcome<void> releaseFiling(const Desk &desk, ledger::Writer &writer,
    const model::ServiceNumber &number, const QString &reason, const model::Occasion &occasion)
{
    const auto filing = writer.filingOn(number.id);
    if (!filing)
        return tl::unexpected(Failure(filing.error()));
    if (!*filing || (*filing)->stage == model::Stage::Discarded)
        return {};
    return discardDraft(desk, writer, **filing, {.reason = reason, .more = {}}, occasion);
}

} // namespace

Outcome<model::ServiceNumber> voidNumber(
    const Desk &desk, const QString &text, const QString &reason, const model::Occasion &occasion)
{
    const QString because = reason.trimmed();
    if (because.isEmpty())
        return tl::unexpected(Failure(Refusal{RefusalCode::ReasonMissing, {}}));
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto number = standingNumber(**writer, text);
    if (!number)
        return tl::unexpected(number.error());
    if (const auto released = releaseFiling(desk, **writer, *number, because, occasion); !released)
        return tl::unexpected(released.error());
    if (const auto voided = (*writer)->voidNumber(number->id, occasion.at, because); !voided)
        return tl::unexpected(Failure(voided.error()));
    model::Event event = eventOf(model::EventKind::NumberVoided, desk, occasion, number->instance);
    event.number = number->text;
    event.detail = {{u"reason"_s, because}};
    if (const auto done = appendAndCommit(**writer, event); !done)
        return tl::unexpected(done.error());

    model::ServiceNumber after = *number;
    after.voidedAt = occasion.at;
    after.voidReason = because;
    after.state = model::NumberState::Invalid;
    return after;
}

} // namespace beian::usecases
