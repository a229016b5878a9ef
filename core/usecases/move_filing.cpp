#include "core/usecases/move_filing.h"

#include "core/usecases/answer_questions.h"
#include "core/usecases/enter_number.h"
#include "core/usecases/filing_after.h"
#include "core/usecases/filing_events.h"
#include "core/usecases/find_filing.h"
#include "core/usecases/find_number.h"
#include "core/usecases/precheck.h"
#include "core/usecases/server_fitness.h"

#include <algorithm>

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

/// The approved filing that moves: the console's before a rehearsal's.
Outcome<model::Filing> movingFiling(const ledger::Reader &reader, const model::Domain &domain)
{
    for (const model::Issuer issuer : {model::Issuer::Console, model::Issuer::Local}) {
        const auto approved = approvedFiling(reader, domain, issuer);
        if (!approved)
            return tl::unexpected(approved.error());
        if (*approved)
            return **approved;
    }
    return tl::unexpected(Failure(Refusal{RefusalCode::DomainNotApproved, {domain.display()}}));
}

/// A second filing of the site may not be under way, and the target must be another server of the
/// same account.
Outcome<model::Instance> moveTarget(
    const ledger::Reader &reader, const model::Filing &old, const model::InstanceKey &target)
{
    const auto filings = reader.filingsOf(old.domain);
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    for (const model::Filing &filing : *filings) {
        if (filing.issuer == old.issuer && model::isUnfinished(filing.stage)) {
            return tl::unexpected(Failure(
                Refusal{RefusalCode::DomainUnfinished, {old.domain.display(), filing.numberText}}));
        }
    }
    const auto instance = reader.instance(target);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    if (!*instance)
        return tl::unexpected(
            Failure(Refusal{RefusalCode::UnknownInstance, {model::toText(target)}}));
    const model::InstanceKey &key = (*instance)->key;
    if (key == old.instance)
        return tl::unexpected(
            Failure(Refusal{RefusalCode::SameInstance, {old.domain.display(), key.id}}));
    if (key.account != old.instance.account)
        return tl::unexpected(
            Failure(Refusal{RefusalCode::InstanceElsewhere, {key.id, key.account}}));
    return **instance;
}

/// What speaks against the new server beside what would have stopped the move is said; the console
/// decides. Whether numbers are left there is asked only where one is made.
Outcome<void> noteShortcomings(const Desk &desk, const ledger::Reader &reader,
    const model::Instance &target, const QDateTime &now, model::Notes &notes)
{
    const auto checked = precheckOne(desk, reader, target, {}, now);
    if (!checked)
        return tl::unexpected(checked.error());
    std::vector<rulebook::RuleId> said = unfitRules(checked->assessment);
    said.push_back(rulebook::RuleId::QuotaLeft);
    std::vector<rulebook::RuleId> failed;
    for (const rules::Finding &finding : checked->assessment.findings) {
        const bool isSaid = std::find(said.begin(), said.end(), finding.rule) != said.end();
        if (finding.verdict == rules::Verdict::Fail && !isSaid)
            failed.push_back(finding.rule);
    }
    if (!failed.empty())
        notes.push_back({model::NoteCode::LooksIneligible, {target.key.id, ruleIds(failed)}});
    return {};
}

/// The console's number for the new filing: one that waits on the target, or one recorded now.
Outcome<model::ServiceNumber> consoleNumber(const Desk &desk, ledger::Writer &writer,
    const MoveRequest &request, const model::Filing &old, const model::Instance &target,
    const model::Occasion &occasion)
{
    if (request.number.trimmed().isEmpty()) {
        return tl::unexpected(Failure(Refusal{RefusalCode::NumberNeeded, {old.domain.display()}}));
    }
    const auto form =
        rules::WellFormedNumber::parse(request.number, desk.rulebook, rules::UnknownForm::Refuse);
    if (!form)
        return tl::unexpected(Failure(form.error()));
    const auto waiting = waitingNumber(writer, form->text(), target.key, old.domain.display());
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (*waiting)
        return **waiting;
    const auto facts = factsOf(writer, target, {});
    if (!facts)
        return tl::unexpected(facts.error());
    const auto permit =
        rules::permitRecord(*facts, model::ServiceNumber::Charge::Free, desk.rulebook, occasion.at);
    if (!permit)
        return tl::unexpected(Failure(permit.error()));
    return enterNumber(desk, writer, *permit, *form, QString(), occasion);
}

Outcome<model::ServiceNumber> localNumber(const Desk &desk, ledger::Writer &writer,
    const model::Instance &target, const rules::RandomBelow &random,
    const model::Occasion &occasion)
{
    PrecheckRequest request;
    request.issuer = model::Issuer::Local;
    const auto facts = factsOf(writer, target, request);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto permit = rules::permitIssue(*facts, 1, desk.rulebook, occasion.at);
    if (!permit) {
        return tl::unexpected(
            Failure(permit.error(), rules::assess(*facts, desk.rulebook, occasion.at)));
    }
    return drawAndEnter(desk, writer, *permit, random, occasion);
}

/// No filing is made: the site's address alone changes, and the filing is watched on its new
/// server.
Outcome<MoveOutcome> repoint(const Desk &desk, ledger::Writer &writer, const model::Filing &old,
    const model::Instance &target, model::Notes notes, const model::Occasion &occasion)
{
    if (desk.rulebook.moveAdvice != rulebook::MoveAdvice::ShowCases) {
        return tl::unexpected(Failure(Refusal{RefusalCode::RepointNotAllowed, {desk.rulebook.id}}));
    }
    MoveOutcome outcome{{}, old, std::move(notes)};
    outcome.filing.instance = target.key;
    outcome.filing.approvedWith = approvedWith(target);
    if (const auto stored = writer.updateFiling(outcome.filing, old.stage); !stored)
        return tl::unexpected(Failure(stored.error()));
    const auto number = writer.number(old.number);
    if (!number)
        return tl::unexpected(Failure(number.error()));
    outcome.number = number->value_or(model::ServiceNumber{});
    outcome.notes.push_back({model::NoteCode::MoveCases, {old.domain.display()}});
    outcome.notes.push_back({model::NoteCode::Repointed, {old.domain.display(), target.key.id}});
    model::Event event = filingEvent(model::EventKind::FilingMoved, desk, occasion, outcome.filing);
    event.detail = {{u"way"_s, u"repoint"_s}, {u"before"_s, model::toText(old.instance)},
        {u"after"_s, model::toText(target.key)}};
    if (const auto done = appendAndCommit(writer, event); !done)
        return tl::unexpected(done.error());
    return outcome;
}

Outcome<MoveOutcome> fileChange(const Desk &desk, ledger::Writer &writer, const model::Filing &old,
    const model::ServiceNumber &number, model::Notes notes, const model::Occasion &occasion)
{
    MoveOutcome outcome{number, {}, std::move(notes)};
    model::Filing &filing = outcome.filing;
    filing.domain = old.domain;
    filing.number = number.id;
    filing.numberText = number.text;
    filing.issuer = number.issuer;
    filing.instance = number.instance;
    filing.type = model::FilingType::Change; // within the vendor a move is 变更
    filing.since = occasion.at;
    filing.domainExpires = old.domainExpires;
    filing.supersedes = old.id;
    const auto id = writer.insertFiling(filing);
    if (!id)
        return tl::unexpected(Failure(id.error()));
    filing.id = *id;
    if (desk.rulebook.moveAdvice == rulebook::MoveAdvice::ShowCases)
        outcome.notes.push_back({model::NoteCode::MoveCases, {old.domain.display()}});
    outcome.notes.push_back(
        {model::NoteCode::OldStaysUntil, {old.domain.display(), old.numberText}});
    model::Event event = filingEvent(model::EventKind::FilingMoved, desk, occasion, filing);
    event.detail = {{u"way"_s, u"change"_s}, {u"before"_s, model::toText(old.instance)},
        {u"after"_s, model::toText(number.instance)}, {u"oldNumber"_s, old.numberText}};
    if (const auto done = appendAndCommit(writer, event); !done)
        return tl::unexpected(done.error());
    return outcome;
}

} // namespace

Outcome<MoveOutcome> moveFiling(const Desk &desk, const MoveRequest &request,
    const rules::RandomBelow &random, const model::Occasion &occasion)
{
    const auto parsed = parseDomain(request.domain);
    if (!parsed)
        return tl::unexpected(parsed.error());
    auto opened = desk.ledger.write();
    if (!opened)
        return tl::unexpected(Failure(opened.error()));
    ledger::Writer &writer = **opened;
    const auto old = movingFiling(writer, parsed->domain);
    if (!old)
        return tl::unexpected(old.error());
    const auto target = moveTarget(writer, *old, request.target);
    if (!target)
        return tl::unexpected(target.error());
    const auto answered = storeAnswers(desk, writer, *target, request.answers, occasion);
    if (!answered)
        return tl::unexpected(answered.error());
    model::Notes notes;
    const auto fit = admitServer(
        desk, writer, target->key, old->issuer, request.unfitServer, occasion.at, notes);
    if (!fit)
        return tl::unexpected(fit.error());
    if (request.way == MoveRequest::Way::Repoint)
        return repoint(desk, writer, *old, *target, std::move(notes), occasion);

    if (old->issuer == model::Issuer::Console) {
        const auto noted = noteShortcomings(desk, writer, *target, occasion.at, notes);
        if (!noted)
            return tl::unexpected(noted.error());
    }
    const auto number = old->issuer == model::Issuer::Local
                            ? localNumber(desk, writer, *target, random, occasion)
                            : consoleNumber(desk, writer, request, *old, *target, occasion);
    if (!number)
        return tl::unexpected(number.error());
    return fileChange(desk, writer, *old, *number, std::move(notes), occasion);
}

} // namespace beian::usecases
