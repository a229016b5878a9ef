#include "core/usecases/record_number.h"

#include "core/usecases/accounts.h"
#include "core/usecases/answer_questions.h"
#include "core/usecases/enter_number.h"
#include "core/usecases/grant_number.h"
#include "core/usecases/server_fitness.h"

namespace beian::usecases {

namespace {

using model::NoteCode;
using model::Refusal;
using model::RefusalCode;

/// What both gates let through, and what is to be said about it.
struct Recordable {
    rules::WellFormedNumber number;
    rules::Permit permit;
    model::Notes notes;
};

PrecheckRequest judgement(const RecordRequest &request)
{
    PrecheckRequest judged;
    judged.issuer = model::Issuer::Console;
    judged.supposed = request.answers;
    judged.chosenAccount = request.chosenAccount;
    return judged;
}

Outcome<model::Instance> instanceOf(const ledger::Reader &reader, const model::InstanceKey &key)
{
    const auto instance = reader.instance(key);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    if (!*instance) {
        return tl::unexpected(Failure(Refusal{RefusalCode::UnknownInstance, {model::toText(key)}}));
    }
    return **instance;
}

/// A number that was recorded by mistake and voided may be recorded again, on the right server.
Outcome<void> isNew(
    const ledger::Reader &reader, const QString &text, const model::InstanceKey &instance)
{
    const auto standing = reader.number(text);
    if (!standing)
        return tl::unexpected(Failure(standing.error()));
    if (!*standing)
        return {};
    const model::ServiceNumber &known = **standing;
    // What was issued here was shown to somebody: its digits never come back, voided or not.
    if (known.voidedAt.isValid() && known.issuer == model::Issuer::Console)
        return {};
    if (known.instance.account != instance.account) {
        return tl::unexpected(
            Failure(Refusal{RefusalCode::NumberOfOtherAccount, {text, known.instance.account}}));
    }
    return tl::unexpected(
        Failure(Refusal{RefusalCode::NumberTaken, {text, model::toText(known.instance)}}));
}

/// The rules that speak against the server; that the free quota is full does not where the number
/// was bought.
std::vector<rulebook::RuleId> failedRules(const rules::Permit &permit)
{
    const bool isPaid = permit.charge() == model::ServiceNumber::Charge::Paid;
    std::vector<rulebook::RuleId> failed;
    for (const rules::Finding &finding : permit.assessment().findings) {
        const bool isBought = isPaid && finding.rule == rulebook::RuleId::QuotaLeft;
        if (finding.verdict == rules::Verdict::Fail && !isBought)
            failed.push_back(finding.rule);
    }
    return failed;
}

model::Notes notesOn(const rules::WellFormedNumber &number, const rules::Permit &permit)
{
    model::Notes notes;
    if (number.isNoted())
        notes.push_back({NoteCode::OtherForm, {number.text()}});
    if (permit.charge() == model::ServiceNumber::Charge::Paid)
        notes.push_back({NoteCode::PaidNumber, {number.text()}});
    const std::vector<rulebook::RuleId> failed = failedRules(permit);
    if (!failed.empty())
        notes.push_back({NoteCode::LooksIneligible, {permit.instance().id, ruleIds(failed)}});
    return notes;
}

/// Noticed and said; nothing that was recorded is rewritten.
Outcome<void> noteClock(const ledger::Reader &reader, const QDateTime &now, model::Notes &notes)
{
    const auto newest = reader.newestEventAt();
    if (!newest)
        return tl::unexpected(Failure(newest.error()));
    if (newest->isValid() && now < *newest)
        notes.push_back({NoteCode::ClockSetBack, {newest->toUTC().toString(Qt::ISODate)}});
    return {};
}

/// Gates 1 and 2, well-formed and permitted; nothing is written.
Outcome<Recordable> admit(const Desk &desk, const ledger::Reader &reader,
    const model::Instance &instance, const RecordRequest &request, const QDateTime &now)
{
    auto number =
        rules::WellFormedNumber::parse(request.pasted, desk.rulebook, request.unknownForm);
    if (!number)
        return tl::unexpected(Failure(number.error()));
    if (const auto fresh = isNew(reader, number->text(), instance.key); !fresh)
        return tl::unexpected(fresh.error());
    if (!request.grantedTo.trimmed().isEmpty()) {
        const auto grantable = mayGrant(desk, instance.key.account, request.grantedTo);
        if (!grantable)
            return tl::unexpected(grantable.error());
    }
    const auto facts = factsOf(reader, instance, judgement(request));
    if (!facts)
        return tl::unexpected(facts.error());
    auto permit = rules::permitRecord(*facts, request.charge, desk.rulebook, now);
    if (!permit)
        return tl::unexpected(Failure(permit.error()));
    model::Notes notes = notesOn(*number, *permit);
    if (const auto noted = noteClock(reader, now, notes); !noted)
        return tl::unexpected(noted.error());
    return Recordable{std::move(*number), std::move(*permit), std::move(notes)};
}

QString joinedCodes(const model::Notes &notes)
{
    QStringList codes;
    for (const model::Note &note : notes)
        codes.append(support::codeOf(note.code));
    return codes.join(u' ');
}

/// Gate 3, apply.
Outcome<model::ServiceNumber> enter(const Desk &desk, ledger::Writer &writer,
    const Recordable &recordable, const RecordRequest &request, const model::Occasion &occasion)
{
    const auto number = enterNumber(desk, writer, recordable.permit, recordable.number,
        joinedCodes(recordable.notes), occasion);
    if (!number || request.grantedTo.trimmed().isEmpty())
        return number;
    return grantWithin(desk, writer, *number, request.grantedTo, occasion);
}

} // namespace

Outcome<RecordedNumber> recordNumber(
    const Desk &desk, const RecordRequest &request, const model::Occasion &occasion)
{
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto instance = instanceOf(**writer, request.instance);
    if (!instance)
        return tl::unexpected(instance.error());
    const auto recordable = admit(desk, **writer, *instance, request, occasion.at);
    if (!recordable)
        return tl::unexpected(recordable.error());
    const auto answered = storeAnswers(desk, **writer, *instance, request.answers, occasion);
    if (!answered)
        return tl::unexpected(answered.error());
    const auto number = enter(desk, **writer, *recordable, request, occasion);
    if (!number)
        return tl::unexpected(number.error());
    const auto after = factsOf(**writer, *instance, judgement(request));
    if (!after)
        return tl::unexpected(after.error());
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return RecordedNumber{*number, *instance, quotaOf(desk, *after), recordable->notes};
}

Outcome<model::Notes> examineNumber(
    const Desk &desk, const RecordRequest &request, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto instance = instanceOf(**reader, request.instance);
    if (!instance)
        return tl::unexpected(instance.error());
    const auto recordable = admit(desk, **reader, *instance, request, now);
    if (!recordable)
        return tl::unexpected(recordable.error());
    return recordable->notes;
}

} // namespace beian::usecases
