#include "core/rules/way_out.h"

#include "core/rules/renewal.h"

#include <algorithm>

namespace beian::rules
{

namespace
{

using model::Billing;
using model::Instance;
using model::InstanceStatus;
using rulebook::Rulebook;
using rulebook::RuleId;

/// Renewing may show what only a start mends, and that is all that follows from anything.
constexpr int mostRounds = 3;

/// The addresses change: what a person said of the old ones is said of nothing.
void takeAddress(Facts &facts)
{
    model::Address fresh;
    fresh.kind = model::AddressKind::Elastic;
    fresh.bandwidthMbps = 1;
    facts.instance.addresses = std::vector{fresh};
    facts.addressHeldBy.clear();
    facts.answers.erase(RuleId::AddressFree);
    facts.answers.erase(RuleId::AddressPublic);
}

/// Bought anew at `now`: what was stated or said of the time before no longer counts.
void convert(Facts &facts, int months, const Rulebook &rulebook, const QDateTime &now)
{
    Instance &instance = facts.instance;
    instance.billing = Billing::Subscription;
    instance.scheduledRelease = {};
    instance.boughtMonths = 0;
    instance.expires = model::Expiry::at(now);
    instance = renewed(instance, months, rulebook, now);
    for (const RuleId rule :
        {RuleId::BillingSubscription, RuleId::BillingTerm, RuleId::ExpiryRemaining})
        facts.answers.erase(rule);
}

/// As if it were done. False where a plan cannot rely on it.
bool carryOut(const Finding &finding, const Remedy &remedy, Facts &facts, const Rulebook &rulebook,
    const QDateTime &now)
{
    // What the answer "no" was about is mended with it.
    if (finding.answered)
        facts.answers.erase(finding.rule);
    switch (remedy.action) {
    case RemedyAction::ConvertToSubscription:
    case RemedyAction::CancelReleaseAndConvert:
        convert(facts, remedy.months.value_or(0), rulebook, now);
        return remedy.months.has_value();
    case RemedyAction::BuyBandwidth:
        facts.instance.bandwidthMbps = 1;
        return true;
    case RemedyAction::BindElasticAddress:
    case RemedyAction::FreeAddress:
        takeAddress(facts);
        return true;
    case RemedyAction::Start:
    case RemedyAction::Wait:
        facts.instance.status = InstanceStatus::Running;
        return true;
    case RemedyAction::Renew: // of all findings together, by `renewFor`
    case RemedyAction::TakeListedProduct:
    case RemedyAction::UseBackendServer:
    case RemedyAction::BuyInMainland:
    case RemedyAction::ReplaceSpot:
    case RemedyAction::StateMonths:
    case RemedyAction::UseAnotherInstance:
    case RemedyAction::BuyPaidNumber:
    case RemedyAction::PayAndUnlock:
    case RemedyAction::BuyAgain:
    case RemedyAction::SwitchAccount:
    case RemedyAction::MoveFiling:
    case RemedyAction::RestoreAddress:
    case RemedyAction::RestoreSize:
    case RemedyAction::Rectify:
    case RemedyAction::RenewDomain:
    case RemedyAction::ImportAgain:
    case RemedyAction::AnswerSms:
    case RemedyAction::AskProgress:
    case RemedyAction::ConfirmRelease:
    case RemedyAction::AskOwner:
        return false;
    }
    Q_UNREACHABLE();
}

bool isConversion(const Finding &finding)
{
    return finding.remedy && (finding.remedy->action == RemedyAction::ConvertToSubscription ||
                                 finding.remedy->action == RemedyAction::CancelReleaseAndConvert);
}

/// One purchase serves every finding that asks for one: the longest.
std::optional<Remedy> longestRenewal(const std::vector<Finding> &failed)
{
    std::optional<Remedy> longest;
    for (const Finding &finding : failed) {
        const Remedy &remedy = *finding.remedy;
        if (remedy.action == RemedyAction::Renew &&
            (!longest || remedy.months.value_or(0) > longest->months.value_or(0)))
            longest = remedy;
    }
    return longest;
}

bool renewFor(const Remedy &renewal, Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    // Months that are not stated, or an expiry that is not: then nothing shows that it is enough.
    if (renewal.months.value_or(0) <= 0 || !facts.instance.expires.isStated())
        return false;
    facts.instance = renewed(facts.instance, *renewal.months, rulebook, now);
    return true;
}

void add(const Remedy &remedy, WayOut &way)
{
    if (remedy.action == RemedyAction::Renew ||
        remedy.action == RemedyAction::ConvertToSubscription ||
        remedy.action == RemedyAction::CancelReleaseAndConvert)
        way.months += remedy.months.value_or(0);
    if (std::find(way.remedies.begin(), way.remedies.end(), remedy) == way.remedies.end())
        way.remedies.push_back(remedy);
}

std::vector<Finding> failedOf(const Assessment &assessment)
{
    std::vector<Finding> failed;
    for (const Finding &finding : assessment.findings) {
        if (finding.verdict == Verdict::Fail)
            failed.push_back(finding);
    }
    return failed;
}

/// Everything that failed at once. False where something of it cannot be mended here.
bool mend(const std::vector<Finding> &failed, Facts &facts, WayOut &way, const Rulebook &rulebook,
    const QDateTime &now)
{
    if (!std::all_of(failed.begin(), failed.end(),
            [](const Finding &finding) { return finding.remedy.has_value(); }))
        return false;
    const bool converts = std::any_of(failed.begin(), failed.end(), isConversion);
    if (const auto renewal = longestRenewal(failed); renewal && !converts) {
        if (!renewFor(*renewal, facts, rulebook, now))
            return false;
        add(*renewal, way);
    }
    for (const Finding &finding : failed) {
        if (finding.remedy->action == RemedyAction::Renew)
            continue;
        if (!carryOut(finding, *finding.remedy, facts, rulebook, now))
            return false;
        add(*finding.remedy, way);
    }
    return true;
}

} // namespace

std::optional<WayOut> wayOut(const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    WayOut way;
    Facts after = facts;
    for (int round = 0; round < mostRounds; ++round) {
        const Assessment assessment = assess(after, rulebook, now);
        const std::vector<Finding> failed = failedOf(assessment);
        if (failed.empty()) {
            way.questions = assessment.questions();
            return way;
        }
        if (!mend(failed, after, way, rulebook, now))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace beian::rules
