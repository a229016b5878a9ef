#include "core/usecases/bind_number.h"

#include "core/usecases/filing_events.h"
#include "core/usecases/filing_notes.h"
#include "core/usecases/find_filing.h"
#include "core/usecases/find_number.h"
#include "core/usecases/server_fitness.h"

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;

/// What was typed names a number that may start a filing.
Outcome<model::ServiceNumber> bindableNumber(const ledger::Reader &reader, const QString &typed)
{
    const auto found = reader.number(model::normalisedNumber(typed));
    if (!found)
        return tl::unexpected(Failure(found.error()));
    if (!*found)
        return tl::unexpected(Failure(Refusal{RefusalCode::UnknownNumber, {typed.trimmed()}}));
    if (const auto free = startsFiling(reader, **found); !free)
        return tl::unexpected(free.error());
    return **found;
}

} // namespace

Outcome<FilingOutcome> bindNumber(
    const Desk &desk, const BindRequest &request, const model::Occasion &occasion)
{
    const auto parsed = parseDomain(request.domain);
    if (!parsed)
        return tl::unexpected(parsed.error());

    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto number = bindableNumber(**writer, request.number);
    if (!number)
        return tl::unexpected(number.error());
    if (const auto free = domainIsFree(**writer, parsed->domain, number->issuer, {}); !free)
        return tl::unexpected(free.error());

    FilingOutcome outcome;
    if (const auto fit = admitServer(desk, **writer, number->instance, number->issuer,
            request.unfitServer, occasion.at, outcome.notes);
        !fit)
        return tl::unexpected(fit.error());

    model::Filing &filing = outcome.filing;
    filing.domain = parsed->domain;
    filing.number = number->id;
    filing.numberText = number->text;
    filing.issuer = number->issuer;
    filing.instance = number->instance;
    filing.type = request.type;
    filing.stage = model::Stage::Draft;
    filing.since = occasion.at;
    const auto id = (*writer)->insertFiling(filing);
    if (!id)
        return tl::unexpected(Failure(id.error()));
    filing.id = *id;
    noteDomainCut(request.domain, *parsed, outcome.notes);

    model::Event event = filingEvent(model::EventKind::FilingBound, desk, occasion, filing);
    event.detail.insert(QStringLiteral("type"), QString(support::codeOf(filing.type)));
    if (const auto done = appendAndCommit(**writer, event); !done)
        return tl::unexpected(done.error());
    return outcome;
}

} // namespace beian::usecases
