#include "core/usecases/answer_questions.h"

#include "core/usecases/precheck.h"
#include "core/usecases/record_event.h"

#include <QJsonObject>

#include <array>

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

constexpr int mostElsewhere = 1000;

/// A question is open where the finding is unknown, and may be answered anew where an answer
/// decided it. Which filings hold an address differs by issuer, so a question to either counts.
Outcome<bool> isAsked(const Desk &desk, const ledger::Reader &reader,
    const model::Instance &instance, rulebook::RuleId rule, const QDateTime &now)
{
    for (const model::Issuer issuer : {model::Issuer::Console, model::Issuer::Local}) {
        PrecheckRequest request;
        request.issuer = issuer;
        const auto facts = factsOf(reader, instance, request);
        if (!facts)
            return tl::unexpected(facts.error());
        const rules::Assessment assessment = rules::assess(*facts, desk.rulebook, now);
        const rules::Finding *finding = assessment.finding(rule);
        if (finding && (finding->verdict == rules::Verdict::Unknown || finding->answered))
            return true;
    }
    return false;
}

/// What was answered to the same question before.
Outcome<std::optional<rules::Answer>> standingAnswer(
    const ledger::Reader &reader, const ledger::StoredAnswer &answer)
{
    const auto stored = reader.answers(answer.instance);
    if (!stored)
        return tl::unexpected(Failure(stored.error()));
    for (const ledger::StoredAnswer &other : *stored) {
        if (other.addresses == answer.addresses && other.rule == answer.rule)
            return other.answer;
    }
    return std::nullopt;
}

Outcome<void> storeAnswer(const Desk &desk, ledger::Writer &writer, const model::Instance &instance,
    const ledger::StoredAnswer &answer, const model::Occasion &occasion)
{
    const auto standing = standingAnswer(writer, answer);
    if (!standing)
        return tl::unexpected(standing.error());
    if (*standing == answer.answer)
        return {};
    if (const auto stored = writer.storeAnswer(answer); !stored)
        return tl::unexpected(Failure(stored.error()));
    model::Event event = eventOf(model::EventKind::Answered, desk, occasion, instance);
    const QJsonValue before =
        *standing ? QJsonValue(QString(support::codeOf(**standing))) : QJsonValue();
    event.detail = {{u"rule"_s, QString(support::codeOf(answer.rule))},
        {u"answer"_s, QString(support::codeOf(answer.answer))}, {u"addresses"_s, answer.addresses},
        {u"before"_s, before}};
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    return {};
}

Outcome<void> stateElsewhere(const Desk &desk, ledger::Writer &writer, model::Instance instance,
    int numbers, const model::Occasion &occasion)
{
    if (instance.numbersElsewhere == numbers)
        return {};
    model::Event event = eventOf(model::EventKind::ElsewhereStated, desk, occasion, instance);
    const QJsonValue before =
        instance.numbersElsewhere ? QJsonValue(*instance.numbersElsewhere) : QJsonValue();
    event.detail = {{u"numbers-elsewhere"_s, QJsonObject{{u"old"_s, before}, {u"new"_s, numbers}}}};
    instance.numbersElsewhere = numbers;
    if (const auto stored = writer.putInstances(std::array{instance}); !stored)
        return tl::unexpected(Failure(stored.error()));
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    return {};
}

} // namespace

Outcome<void> storeAnswers(const Desk &desk, ledger::Writer &writer,
    const model::Instance &instance, const rules::Answers &answers, const model::Occasion &occasion)
{
    for (const auto &[rule, answer] : answers) {
        const auto asked = isAsked(desk, writer, instance, rule, occasion.at);
        if (!asked)
            return tl::unexpected(asked.error());
        if (!*asked) {
            return tl::unexpected(
                Failure(Refusal{RefusalCode::AnswerNotAsked, {support::codeOf(rule)}}));
        }
    }
    for (const auto &[rule, answer] : answers) {
        const ledger::StoredAnswer stored{instance.key, model::addressTexts(instance).join(u' '),
            rule, answer, occasion.at, occasion.actor};
        if (const auto done = storeAnswer(desk, writer, instance, stored, occasion); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Outcome<void> answerQuestions(const Desk &desk, const std::vector<model::InstanceKey> &keys,
    const rules::Answers &answers, std::optional<int> numbersElsewhere,
    const model::Occasion &occasion)
{
    if (numbersElsewhere && (*numbersElsewhere < 0 || *numbersElsewhere > mostElsewhere)) {
        return tl::unexpected(Failure(Refusal{
            RefusalCode::FieldBad, {u"numbers-elsewhere"_s, QString::number(*numbersElsewhere)}}));
    }
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    for (const model::InstanceKey &key : keys) {
        const auto instance = (*writer)->instance(key);
        if (!instance)
            return tl::unexpected(Failure(instance.error()));
        if (!*instance) {
            return tl::unexpected(
                Failure(Refusal{RefusalCode::UnknownInstance, {model::toText(key)}}));
        }
        const auto stored = storeAnswers(desk, **writer, **instance, answers, occasion);
        if (!stored)
            return tl::unexpected(stored.error());
        if (!numbersElsewhere)
            continue;
        const auto stated = stateElsewhere(desk, **writer, **instance, *numbersElsewhere, occasion);
        if (!stated)
            return tl::unexpected(stated.error());
    }
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return {};
}

} // namespace beian::usecases
