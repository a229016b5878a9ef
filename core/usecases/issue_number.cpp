#include "core/usecases/issue_number.h"

#include "core/usecases/answer_questions.h"
#include "core/usecases/enter_number.h"

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;

PrecheckRequest judgement(const IssueRequest &request)
{
    PrecheckRequest judged;
    judged.issuer = model::Issuer::Local;
    judged.supposed = request.answers;
    judged.chosenAccount = request.chosenAccount;
    return judged;
}

Failure refused(
    const Refusal &refusal, const rules::Facts &facts, const Desk &desk, const QDateTime &now)
{
    const bool byFindings =
        refusal.code == RefusalCode::NotEligible || refusal.code == RefusalCode::NeedsAnswer;
    return byFindings ? Failure(refusal, rules::assess(facts, desk.rulebook, now))
                      : Failure(refusal);
}

/// Gates 2 and 3 inside one transaction: nobody else can count in between.
Outcome<IssuedNumbers> issueOn(const Desk &desk, ledger::Writer &writer,
    const model::Instance &instance, const IssueRequest &request, const rules::RandomBelow &random,
    const model::Occasion &occasion)
{
    const auto before = factsOf(writer, instance, judgement(request));
    if (!before)
        return tl::unexpected(before.error());
    const auto permit = rules::permitIssue(*before, request.count, desk.rulebook, occasion.at);
    if (!permit)
        return tl::unexpected(refused(permit.error(), *before, desk, occasion.at));

    IssuedNumbers issued;
    issued.instance = instance;
    for (int i = 0; i < permit->count(); ++i) {
        const auto number = drawAndEnter(desk, writer, *permit, random, occasion);
        if (!number)
            return tl::unexpected(number.error());
        issued.numbers.push_back(*number);
    }
    const auto after = factsOf(writer, instance, judgement(request));
    if (!after)
        return tl::unexpected(after.error());
    issued.quota = quotaOf(desk, *after);
    return issued;
}

} // namespace

Outcome<IssuedNumbers> issueNumbers(const Desk &desk, const IssueRequest &request,
    const rules::RandomBelow &random, const model::Occasion &occasion)
{
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto instance = (*writer)->instance(request.instance);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    if (!*instance) {
        return tl::unexpected(
            Failure(Refusal{RefusalCode::UnknownInstance, {model::toText(request.instance)}}));
    }
    const auto answered = storeAnswers(desk, **writer, **instance, request.answers, occasion);
    if (!answered)
        return tl::unexpected(answered.error());
    auto issued = issueOn(desk, **writer, **instance, request, random, occasion);
    if (!issued)
        return issued;
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return issued;
}

} // namespace beian::usecases
