#include "core/usecases/advance_filing.h"

#include "core/usecases/filing_after.h"
#include "core/usecases/filing_events.h"
#include "core/usecases/filing_notes.h"
#include "core/usecases/find_filing.h"
#include "core/usecases/server_fitness.h"

namespace beian::usecases {

namespace {

using model::FilingEvent;
using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

/// Gate 1: everything that can be wrong about the request without looking at the ledger.
Outcome<void> isWellFormed(const AdvanceRequest &request, const model::Occasion &occasion)
{
    if (request.event == FilingEvent::Approve) {
        if (const auto icp = parseIcpNumber(request.icp, request.subject); !icp)
            return tl::unexpected(icp.error());
    }
    if (request.event == FilingEvent::Correct) {
        if (const auto parsed = parseDomain(request.domain); !parsed)
            return tl::unexpected(parsed.error());
    }
    const bool needsReason =
        request.event == FilingEvent::Reject || request.event == FilingEvent::Revoke;
    if (needsReason && request.reason.trimmed().isEmpty())
        return tl::unexpected(Failure(Refusal{RefusalCode::ReasonMissing, {}}));
    if (request.at.isValid() && request.at > occasion.at) {
        return tl::unexpected(Failure(
            Refusal{RefusalCode::DateInFuture, {request.at.toUTC().toString(Qt::ISODate)}}));
    }
    return {};
}

Refusal illegal(FilingEvent event, model::Stage stage)
{
    QStringList arguments{support::codeOf(event), support::codeOf(stage)};
    for (const FilingEvent allowed : model::eventsFrom(stage))
        arguments.append(support::codeOf(allowed));
    return {RefusalCode::IllegalEvent, arguments};
}

/// Gate 2: the filing that is meant, and that the event may happen to it at that time.
Outcome<Step> stepOf(
    const ledger::Reader &reader, const AdvanceRequest &request, const model::Occasion &occasion)
{
    const bool isOfApproved = model::transition(model::Stage::Approved, request.event).has_value();
    const auto before =
        findFiling(reader, request.subject, isOfApproved ? Sought::Approved : Sought::Unfinished);
    if (!before)
        return tl::unexpected(before.error());
    if (request.seenIn && *request.seenIn != before->stage) {
        return tl::unexpected(
            Failure(Refusal{RefusalCode::Changed, {before->domain.display()}}));
    }
    const auto next = request.event == FilingEvent::Supersede
                          ? std::nullopt
                          : model::transition(before->stage, request.event);
    if (!next)
        return tl::unexpected(Failure(illegal(request.event, before->stage)));
    const QDateTime at = request.at.isValid() ? request.at.toUTC() : occasion.at;
    if (at < before->since) {
        return tl::unexpected(Failure(Refusal{
            RefusalCode::DateOrder, {support::codeOf(request.event), at.toString(Qt::ISODate),
                                        before->since.toString(Qt::ISODate)}}));
    }
    return Step{*before, *next, at};
}

/// What a submission relies on is looked at again: the number, the server, other running orders.
Outcome<void> admitSubmission(const Desk &desk, const ledger::Reader &reader,
    const model::Filing &filing, const AdvanceRequest &request, const QDateTime &now,
    model::Notes &notes)
{
    if (request.event != FilingEvent::Submit && request.event != FilingEvent::Resubmit)
        return {};
    const auto number = reader.number(filing.number);
    if (!number)
        return tl::unexpected(Failure(number.error()));
    if (*number && (*number)->invalidSince.isValid()) {
        return tl::unexpected(Failure(Refusal{RefusalCode::NumberInvalid, {filing.numberText}}));
    }
    const auto fit =
        admitServer(desk, reader, filing.instance, filing.issuer, request.unfitServer, now, notes);
    if (!fit)
        return tl::unexpected(fit.error());
    return noteRunningOrder(reader, filing, notes);
}

/// The corrected domain may be filed, and what was cut off it is said.
Outcome<void> admitCorrection(const ledger::Reader &reader, const AdvanceRequest &request,
    const model::Filing &before, const model::Filing &after, model::Notes &notes)
{
    if (request.event != FilingEvent::Correct)
        return {};
    if (const auto parsed = parseDomain(request.domain))
        noteDomainCut(request.domain, *parsed, notes);
    if (after.domain == before.domain)
        return {};
    return domainIsFree(reader, after.domain, after.issuer, after.id);
}

/// Approving ends the filing that this one replaces, in the same transaction: at no moment has the
/// site two approved filings or none.
Outcome<void> supersedeOld(const Desk &desk, ledger::Writer &writer, model::Filing &filing,
    const QDateTime &at, const model::Occasion &occasion, model::Notes &notes)
{
    const auto old = approvedFiling(writer, filing.domain, filing.issuer);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old)
        return {};
    model::Filing ended = **old;
    ended.stage = *model::transition(model::Stage::Approved, FilingEvent::Supersede);
    ended.since = at;
    ended.notice.reset();
    if (const auto stored = writer.updateFiling(ended, model::Stage::Approved); !stored)
        return tl::unexpected(Failure(stored.error()));
    model::Event event = filingEvent(model::EventKind::FilingAdvanced, desk, occasion, ended);
    event.detail = {{u"event"_s, u"supersede"_s}, {u"from"_s, u"approved"_s},
        {u"to"_s, u"superseded"_s}, {u"by"_s, filing.numberText}};
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    filing.supersedes = ended.id;
    notes.push_back({model::NoteCode::Superseded, {filing.domain.display(), ended.numberText}});
    return {};
}

/// The filing after a step that was admitted, checked against the others of its domain.
Outcome<FilingOutcome> applied(const Desk &desk, ledger::Writer &writer,
    const AdvanceRequest &request, const Step &step, const model::Occasion &occasion)
{
    const auto instance = writer.instance(step.before.instance);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    FilingOutcome outcome;
    outcome.filing =
        filingAfter(request, step, instance->value_or(model::Instance{}), desk.rulebook);
    const auto corrected =
        admitCorrection(writer, request, step.before, outcome.filing, outcome.notes);
    if (!corrected)
        return tl::unexpected(corrected.error());
    // The old filing first: the database allows one approved filing per domain at any moment.
    if (request.event == FilingEvent::Approve) {
        const auto superseded =
            supersedeOld(desk, writer, outcome.filing, step.at, occasion, outcome.notes);
        if (!superseded)
            return tl::unexpected(superseded.error());
    }
    if (const auto stored = writer.updateFiling(outcome.filing, step.before.stage); !stored)
        return tl::unexpected(Failure(stored.error()));
    const auto noted = noteLostSite(writer, step.before, outcome.filing, outcome.notes);
    if (!noted)
        return tl::unexpected(noted.error());
    return outcome;
}

} // namespace

Outcome<FilingOutcome> advanceFiling(
    const Desk &desk, const AdvanceRequest &request, const model::Occasion &occasion)
{
    if (const auto wellFormed = isWellFormed(request, occasion); !wellFormed)
        return tl::unexpected(wellFormed.error());
    auto opened = desk.ledger.write();
    if (!opened)
        return tl::unexpected(Failure(opened.error()));
    ledger::Writer &writer = **opened;
    const auto step = stepOf(writer, request, occasion);
    if (!step)
        return tl::unexpected(step.error());
    model::Notes notes;
    const auto admitted = admitSubmission(desk, writer, step->before, request, occasion.at, notes);
    if (!admitted)
        return tl::unexpected(admitted.error());
    auto outcome = applied(desk, writer, request, *step, occasion);
    if (!outcome)
        return outcome;
    outcome->notes.insert(outcome->notes.begin(), notes.begin(), notes.end());
    const auto done = appendAndCommit(
        writer, advanceEvent(desk, occasion, request, step->before, outcome->filing));
    if (!done)
        return tl::unexpected(done.error());
    return outcome;
}

} // namespace beian::usecases
