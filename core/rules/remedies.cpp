#include "core/rules/remedies.h"

#include <algorithm>

namespace beian::rules
{

namespace
{

using model::Billing;

RemedyAction conversionOf(const model::Instance &instance)
{
    if (instance.billing == Billing::Spot || instance.billing == Billing::Trial)
        return RemedyAction::ReplaceSpot;
    return instance.scheduledRelease.isValid() ? RemedyAction::CancelReleaseAndConvert
                                               : RemedyAction::ConvertToSubscription;
}

} // namespace

Remedy renewForExpiry(
    const model::Instance &instance, const rulebook::Rulebook &rulebook, const QDateTime &now)
{
    std::optional<Renewal> renewal = renewalForExpiry(instance, rulebook, now);
    if (renewal && renewal->months == 0 && instance.expires.kind() == model::Expiry::Kind::At) {
        renewal->months = 1;
        renewal->until = rulebook.days().renewedUntil(subscriptionEnd(instance, rulebook), now, 1);
    }
    return renewBy(renewal);
}

Remedy renewBy(const std::optional<Renewal> &renewal)
{
    Remedy remedy{.action = RemedyAction::Renew};
    if (renewal) {
        remedy.months = renewal->months;
        remedy.until = renewal->until;
    }
    return remedy;
}

Remedy becomeSubscription(
    const model::Instance &instance, const rulebook::Rulebook &rulebook, const QDateTime &now)
{
    return {.action = conversionOf(instance), .months = monthsToBuy(rulebook, now)};
}

} // namespace beian::rules
