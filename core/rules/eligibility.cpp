#include "core/rules/eligibility.h"

#include "core/rules/eligibility_rules.h"

#include <algorithm>
#include <array>

namespace beian::rules
{

namespace
{

using rulebook::Rulebook;
using rulebook::RuleId;

struct Rule {
    RuleId id;
    JudgedBy *judge;
};

/// In the order in which findings come.
constexpr std::array<Rule, 10> allRules{{
    {RuleId::ProductSupported, productSupported},
    {RuleId::RegionMainland, regionMainland},
    {RuleId::BillingSubscription, billingSubscription},
    {RuleId::BillingTerm, billingTerm},
    {RuleId::ExpiryRemaining, expiryRemaining},
    {RuleId::AddressPublic, addressPublic},
    {RuleId::AddressFree, addressFree},
    {RuleId::QuotaLeft, quotaLeft},
    {RuleId::StateUsable, stateUsable},
    {RuleId::AccountOwned, accountOwned},
}};

/// Of a product that the rulebook does not know nothing is known to be left out.
bool applies(RuleId id, const QString &product, const Rulebook &rulebook)
{
    if (rulebook.rule(id, product))
        return true;
    return !rulebook.product(product) &&
           std::any_of(rulebook.rules.begin(), rulebook.rules.end(),
               [id](const rulebook::RuleScope &scope) { return scope.id == id; });
}

Remedy remedyOfNo(RuleId id, const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    switch (id) {
    case RuleId::ProductSupported:
        return {.action = RemedyAction::TakeListedProduct};
    case RuleId::RegionMainland:
        return {.action = RemedyAction::BuyInMainland};
    case RuleId::BillingSubscription:
        return remedyOfBilling(facts, rulebook, now);
    case RuleId::BillingTerm:
        return remedyOfTerm(facts, rulebook, now);
    case RuleId::ExpiryRemaining:
        return remedyOfExpiry(facts, rulebook, now);
    case RuleId::AddressPublic:
        return remedyOfAddress(facts, rulebook, now);
    case RuleId::AddressFree:
        return {.action = RemedyAction::FreeAddress};
    case RuleId::QuotaLeft:
        return remedyOfQuota(facts, rulebook, now);
    case RuleId::StateUsable:
        return {.action = RemedyAction::Start}; // a running server is usable by every rulebook
    case RuleId::AccountOwned:
        return {.action = RemedyAction::SwitchAccount, .detail = facts.instance.key.account};
    }
    Q_UNREACHABLE();
}

/// A person's word decides what the program cannot know, never what it can.
void applyAnswer(
    Finding &finding, const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    if (finding.verdict != Verdict::Unknown)
        return;
    const auto answer = facts.answers.find(finding.rule);
    if (answer == facts.answers.end())
        return;
    finding.answered = true;
    switch (answer->second) {
    case Answer::Yes:
        finding.verdict = Verdict::Pass;
        finding.remedy.reset();
        return;
    case Answer::No:
        finding.verdict = Verdict::Fail;
        finding.remedy = remedyOfNo(finding.rule, facts, rulebook, now);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

Assessment assess(const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    Assessment assessment{
        .findings = {}, .rulebookId = rulebook.id, .rulebookDate = rulebook.date, .at = now};
    assessment.findings.reserve(allRules.size());
    for (const Rule &rule : allRules) {
        if (!applies(rule.id, facts.instance.key.product, rulebook))
            continue;
        std::optional<Finding> finding = rule.judge(facts, rulebook, now);
        if (!finding)
            continue;
        finding->rule = rule.id;
        applyAnswer(*finding, facts, rulebook, now);
        assessment.findings.push_back(std::move(*finding));
    }
    return assessment;
}

int quotaUsed(const Facts &facts)
{
    const int elsewhere =
        facts.issuer == model::Issuer::Console ? facts.instance.numbersElsewhere.value_or(0) : 0;
    return facts.numbersUsed + elsewhere;
}

std::optional<int> quotaLimit(const model::Instance &instance, const Rulebook &rulebook)
{
    const rulebook::ProductRule *product = rulebook.product(instance.key.product);
    if (!product || !product->allowed)
        return std::nullopt;
    return product->quota;
}

} // namespace beian::rules
