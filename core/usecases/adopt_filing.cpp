#include "core/usecases/bind_number.h"
#include "core/usecases/filing_after.h"
#include "core/usecases/filing_events.h"
#include "core/usecases/filing_notes.h"
#include "core/usecases/find_filing.h"
#include "core/usecases/find_number.h"
#include "core/usecases/precheck.h"

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

Outcome<rules::Permit> permitOn(const Desk &desk, const ledger::Reader &reader,
    const model::Instance &instance, const QDateTime &now)
{
    const auto facts = factsOf(reader, instance, {});
    if (!facts)
        return tl::unexpected(facts.error());
    const auto permit =
        rules::permitRecord(*facts, model::ServiceNumber::Charge::Free, desk.rulebook, now);
    if (!permit)
        return tl::unexpected(Failure(permit.error()));
    return *permit;
}

/// The number that was stated: the one that waits on the instance, or a text recorded now.
Outcome<model::ServiceNumber> statedNumber(const Desk &desk, ledger::Writer &writer,
    const AdoptRequest &request, const model::Instance &instance, const QDateTime &at,
    model::Notes &notes)
{
    const auto form =
        rules::WellFormedNumber::parse(request.number, desk.rulebook, rules::UnknownForm::Refuse);
    if (!form)
        return tl::unexpected(Failure(form.error()));
    const auto waiting = waitingNumber(writer, form->text(), instance.key, request.domain);
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (*waiting)
        return **waiting;
    const auto permit = permitOn(desk, writer, instance, at);
    if (!permit)
        return tl::unexpected(permit.error());
    const auto inserted = writer.insertNumber(*permit, *form, at, QString());
    if (!inserted)
        return tl::unexpected(Failure(inserted.error()));
    if (form->isNoted())
        notes.push_back({model::NoteCode::OtherForm, {form->text()}});
    return *inserted;
}

/// A number that the platform made unseen, so that the quota counts it.
Outcome<model::ServiceNumber> unseenNumber(
    const Desk &desk, ledger::Writer &writer, const model::Instance &instance, const QDateTime &at)
{
    const auto permit = permitOn(desk, writer, instance, at);
    if (!permit)
        return tl::unexpected(permit.error());
    const auto unseen = writer.insertUnseenNumber(*permit, at);
    if (!unseen)
        return tl::unexpected(Failure(unseen.error()));
    return *unseen;
}

/// What the request says, found well-formed.
struct Adopted {
    model::Domain::Parsed domain;
    QString icp;
    QDateTime approvedAt;
};

Outcome<Adopted> wellFormed(
    const Desk &desk, const AdoptRequest &request, const model::Occasion &occasion)
{
    const auto domain = parseDomain(request.domain);
    if (!domain)
        return tl::unexpected(domain.error());
    const auto icp = parseIcpNumber(request.icp, request.domain);
    if (!icp)
        return tl::unexpected(icp.error());
    const QDateTime approvedAt = request.approvedOn.isValid()
                                     ? desk.rulebook.days().startOf(request.approvedOn)
                                     : occasion.at;
    if (approvedAt > occasion.at) {
        return tl::unexpected(Failure(
            Refusal{RefusalCode::DateInFuture, {approvedAt.toUTC().toString(Qt::ISODate)}}));
    }
    return Adopted{*domain, *icp, approvedAt};
}

/// The server stands in the ledger, and the site has no approved filing yet.
Outcome<model::Instance> adoptingInstance(
    const ledger::Reader &reader, const model::InstanceKey &key, const model::Domain &domain)
{
    const auto instance = reader.instance(key);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    if (!*instance) {
        return tl::unexpected(Failure(Refusal{RefusalCode::UnknownInstance, {model::toText(key)}}));
    }
    const auto standing = approvedFiling(reader, domain, model::Issuer::Console);
    if (!standing)
        return tl::unexpected(standing.error());
    if (*standing) {
        return tl::unexpected(Failure(
            Refusal{RefusalCode::DomainApproved, {domain.display(), (*standing)->numberText}}));
    }
    return **instance;
}

model::Filing approvedFilingOf(
    const Adopted &adopted, const model::ServiceNumber &number, const model::Instance &instance)
{
    model::Filing filing;
    filing.domain = adopted.domain.domain;
    filing.number = number.id;
    filing.numberText = number.text;
    filing.issuer = model::Issuer::Console;
    filing.instance = instance.key;
    filing.type = model::FilingType::First;
    filing.stage = model::Stage::Approved;
    filing.since = adopted.approvedAt;
    filing.submittedAt = adopted.approvedAt;
    filing.approvedAt = adopted.approvedAt;
    filing.icp = adopted.icp;
    filing.approvedWith = approvedWith(instance);
    return filing;
}

} // namespace

Outcome<FilingOutcome> adoptFiling(
    const Desk &desk, const AdoptRequest &request, const model::Occasion &occasion)
{
    const auto adopted = wellFormed(desk, request, occasion);
    if (!adopted)
        return tl::unexpected(adopted.error());
    const model::Domain &domain = adopted->domain.domain;

    auto opened = desk.ledger.write();
    if (!opened)
        return tl::unexpected(Failure(opened.error()));
    ledger::Writer &writer = **opened;
    const auto instance = adoptingInstance(writer, request.instance, domain);
    if (!instance)
        return tl::unexpected(instance.error());
    FilingOutcome outcome;
    const auto number =
        request.number.trimmed().isEmpty()
            ? unseenNumber(desk, writer, *instance, occasion.at)
            : statedNumber(desk, writer, request, *instance, occasion.at, outcome.notes);
    if (!number)
        return tl::unexpected(number.error());
    if (number->text.isEmpty())
        outcome.notes.push_back({model::NoteCode::NumberUnseen, {domain.display()}});
    noteDomainCut(request.domain, adopted->domain, outcome.notes);

    model::Filing &filing = outcome.filing;
    filing = approvedFilingOf(*adopted, *number, *instance);
    const auto id = writer.insertFiling(filing);
    if (!id)
        return tl::unexpected(Failure(id.error()));
    filing.id = *id;
    model::Event event = filingEvent(model::EventKind::FilingAdopted, desk, occasion, filing);
    event.detail = {{u"icp"_s, filing.icp}, {u"at"_s, filing.approvedAt.toString(Qt::ISODate)}};
    if (const auto done = appendAndCommit(writer, event); !done)
        return tl::unexpected(done.error());
    return outcome;
}

} // namespace beian::usecases
