#include "core/usecases/server_fitness.h"

#include <algorithm>
#include <array>

namespace beian::usecases {

std::vector<rulebook::RuleId> unfitRules(const rules::Assessment &assessment)
{
    using rulebook::RuleId;
    // Stopped is not unfit: `state.usable` fails for it under some rulebooks, and it can be
    // started.
    constexpr std::array judged{RuleId::ProductSupported, RuleId::RegionMainland,
        RuleId::BillingSubscription, RuleId::StateUsable};
    std::vector<RuleId> unfit;
    for (const rules::Finding &finding : assessment.findings) {
        const bool isJudged = std::find(judged.begin(), judged.end(), finding.rule) != judged.end();
        if (!isJudged || finding.verdict != rules::Verdict::Fail)
            continue;
        const bool canStart =
            finding.remedy && (finding.remedy->action == rules::RemedyAction::Start ||
                                  finding.remedy->action == rules::RemedyAction::Wait);
        if (!canStart)
            unfit.push_back(finding.rule);
    }
    return unfit;
}

QString ruleIds(const std::vector<rulebook::RuleId> &rules)
{
    QStringList ids;
    for (const rulebook::RuleId rule : rules)
        ids.append(support::codeOf(rule));
    return ids.join(u' ');
}

Outcome<void> admitServer(const Desk &desk, const ledger::Reader &reader,
    const model::InstanceKey &key, model::Issuer issuer, UnfitServer unfitServer,
    const QDateTime &now, model::Notes &notes)
{
    const auto instance = reader.instance(key);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    if (!*instance) {
        return tl::unexpected(
            Failure(model::Refusal{model::RefusalCode::UnknownInstance, {model::toText(key)}}));
    }
    PrecheckRequest request;
    request.issuer = issuer;
    const auto checked = precheckOne(desk, reader, **instance, request, now);
    if (!checked)
        return tl::unexpected(checked.error());

    const std::vector<rulebook::RuleId> unfit = unfitRules(checked->assessment);
    if (unfit.empty())
        return {};
    if (unfitServer == UnfitServer::GoOn) {
        notes.push_back({model::NoteCode::ServerUnfit, {key.id, ruleIds(unfit)}});
        return {};
    }
    return tl::unexpected(
        Failure(model::Refusal{model::RefusalCode::ServerUnfit, {key.id, ruleIds(unfit)}},
            checked->assessment));
}

} // namespace beian::usecases
