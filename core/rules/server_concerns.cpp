// What endangers a filing through the server that it stands on.

#include "core/rules/remedies.h"
#include "core/rules/server_size.h"
#include "core/rules/standing_concerns.h"

#include <algorithm>
#include <array>

namespace beian::rules
{

namespace
{

using model::Billing;
using model::Expiry;
using model::InstanceStatus;

Concern concern(Level level, Cause cause, const QDateTime &deadline, Remedy remedy)
{
    return {.level = level, .cause = cause, .deadline = deadline, .remedy = std::move(remedy)};
}

std::optional<Concern> released(const Watched &watched)
{
    const std::optional<InstanceStatus> status = watched.instance().status;
    if (status != InstanceStatus::Released && status != InstanceStatus::Releasing)
        return std::nullopt;
    return concern(Level::Lost, Cause::Released, {}, {.action = RemedyAction::MoveFiling});
}

/// A complete inventory no longer names it.
std::optional<Concern> gone(const Watched &watched)
{
    if (!watched.instance().goneSince.isValid())
        return std::nullopt;
    return concern(Level::Lost, Cause::Gone, {}, {.action = RemedyAction::MoveFiling});
}

/// Past the release day, and no inventory since then has named it.
bool isProbablyReleased(const Watched &watched)
{
    const std::optional<QDateTime> release = releaseAt(watched.instance(), watched.rulebook);
    const QDateTime &seenAt = watched.instance().seenAt;
    return release && *release <= watched.now && !(seenAt.isValid() && seenAt >= *release);
}

std::optional<Concern> probablyReleased(const Watched &watched)
{
    if (!isProbablyReleased(watched))
        return std::nullopt;
    return concern(
        Level::AtRisk, Cause::ProbablyReleased, {}, {.action = RemedyAction::ConfirmRelease});
}

/// Stopped at once; what can still be saved is saved before the release.
std::optional<Concern> expired(const Watched &watched)
{
    if (!hasExpired(watched.instance(), watched.rulebook, watched.now) ||
        isProbablyReleased(watched))
        return std::nullopt;
    const std::optional<QDateTime> release = releaseAt(watched.instance(), watched.rulebook);
    const bool isAhead = release && *release > watched.now;
    return concern(Level::AtRisk, Cause::Expired, isAhead ? *release : QDateTime(),
        renewForExpiry(watched.instance(), watched.rulebook, watched.now));
}

std::optional<Concern> locked(const Watched &watched)
{
    const std::optional<QStringList> &locks = watched.instance().locks;
    const bool isLocked = locks && !locks->isEmpty();
    if (!isLocked && watched.instance().status != InstanceStatus::Disabled)
        return std::nullopt;
    return concern(Level::AtRisk, Cause::Locked, {},
        {.action = RemedyAction::PayAndUnlock, .detail = isLocked ? locks->join(u',') : QString()});
}

/// A spot instance cannot be converted, so there the filing has to leave it.
std::optional<Concern> payAsYouGo(const Watched &watched)
{
    const model::Instance &instance = watched.instance();
    if (instance.billing == Billing::Spot)
        return concern(Level::AtRisk, Cause::PayAsYouGo, instance.scheduledRelease,
            {.action = RemedyAction::MoveFiling});
    if (instance.billing != Billing::PayAsYouGo)
        return std::nullopt;
    return concern(Level::AtRisk, Cause::PayAsYouGo, instance.scheduledRelease,
        becomeSubscription(instance, watched.rulebook, watched.now));
}

QStringList approvedAddresses(const Watched &watched)
{
    const std::optional<model::ApprovedWith> &approved = watched.filing().approvedWith;
    return approved ? approved->addresses : QStringList();
}

/// A product that needs no address to file (web hosting) lacks none, unless it was approved with
/// one.
std::optional<Concern> addressGone(const Watched &watched)
{
    const model::Instance &instance = watched.instance();
    if (!instance.addresses || !instance.addresses->empty())
        return std::nullopt;
    const QStringList approved = approvedAddresses(watched);
    const bool isNeeded =
        watched.rulebook.rule(rulebook::RuleId::AddressPublic, instance.key.product);
    if (approved.isEmpty() && !isNeeded)
        return std::nullopt;
    return concern(Level::AtRisk, Cause::AddressGone, {},
        {.action = RemedyAction::RestoreAddress, .detail = approved.join(u' ')});
}

std::optional<Concern> addressChanged(const Watched &watched)
{
    const model::Instance &instance = watched.instance();
    const QStringList approved = approvedAddresses(watched);
    if (approved.isEmpty() || !instance.addresses || instance.addresses->empty())
        return std::nullopt;
    const bool isKept = std::any_of(instance.addresses->begin(), instance.addresses->end(),
        [&approved](const model::Address &address) { return approved.contains(address.ip); });
    if (isKept)
        return std::nullopt;
    return concern(Level::AtRisk, Cause::AddressChanged, {},
        {.action = RemedyAction::RestoreAddress, .detail = approved.join(u' ')});
}

Concern downgradedFrom(const QString &approved)
{
    return concern(Level::AtRisk, Cause::Downgraded, {},
        {.action = RemedyAction::RestoreSize, .detail = approved});
}

/// Every rulebook minds a bandwidth that fell to nothing; only one that says so minds a smaller
/// bandwidth or type.
std::optional<Concern> downgraded(const Watched &watched)
{
    const model::ApprovedWith before =
        watched.filing().approvedWith.value_or(model::ApprovedWith{});
    const std::optional<int> bandwidth = model::publicBandwidth(watched.instance());
    const bool isMinded = watched.rulebook.downgradeEndangers;
    if (bandwidth && before.bandwidthMbps && *bandwidth < *before.bandwidthMbps &&
        (isMinded || *bandwidth <= 0))
        return downgradedFrom(QString::number(*before.bandwidthMbps));
    if (bandwidth && *bandwidth <= 0 && !before.bandwidthMbps && watched.rulebook.bandwidthRequired)
        return concern(
            Level::AtRisk, Cause::Downgraded, {}, {.action = RemedyAction::BuyBandwidth});
    if (isMinded && isSmallerType(watched.instance().instanceType, before.instanceType))
        return downgradedFrom(before.instanceType);
    return std::nullopt;
}

std::optional<Concern> endsBeforeReview(const Watched &watched)
{
    const model::Instance &instance = watched.instance();
    if (!model::isInReview(watched.filing().stage) || instance.expires.kind() != Expiry::Kind::At ||
        hasExpired(instance, watched.rulebook, watched.now))
        return std::nullopt;
    const QDateTime end = subscriptionEnd(instance, watched.rulebook);
    const QDateTime approval =
        expectedApproval(watched.filing(), watched.rulebook, watched.calendar, watched.now);
    if (end >= approval)
        return std::nullopt;
    return concern(Level::AtRisk, Cause::EndsBeforeReview, end,
        renewBy(renewalToLast(instance, approval, watched.rulebook, watched.now)));
}

/// Days before the end at which the warnings begin. Automatic renewal leaves the last two steps,
/// for it can fail, too.
int warningDays(const Watched &watched)
{
    const std::vector<int> &steps = watched.rulebook.warningSteps;
    if (steps.empty())
        return -1;
    if (watched.instance().autoRenews != true || steps.size() < 2)
        return steps.front();
    return steps[steps.size() - 2];
}

std::optional<Concern> expiresSoon(const Watched &watched)
{
    const model::Instance &instance = watched.instance();
    if (instance.expires.kind() != Expiry::Kind::At ||
        hasExpired(instance, watched.rulebook, watched.now))
        return std::nullopt;
    const QDateTime end = subscriptionEnd(instance, watched.rulebook);
    if (support::wholeDaysBetween(watched.now, end) > warningDays(watched))
        return std::nullopt;
    return concern(Level::Watch, Cause::ExpiresSoon, end,
        renewForExpiry(instance, watched.rulebook, watched.now));
}

/// What is not looked at cannot be vouched for.
std::optional<Concern> inventoryStale(const Watched &watched)
{
    const QDateTime &seenAt = watched.instance().seenAt;
    if (!seenAt.isValid() || seenAt.addDays(watched.rulebook.staleInventoryDays) >= watched.now)
        return std::nullopt;
    return concern(Level::Watch, Cause::InventoryStale, {}, {.action = RemedyAction::ImportAgain});
}

using CauseOf = std::optional<Concern>(const Watched &watched);

/// Worst first.
constexpr std::array<CauseOf *, 12> causes{released, gone, probablyReleased, expired, locked,
    payAsYouGo, addressGone, addressChanged, downgraded, endsBeforeReview, expiresSoon,
    inventoryStale};

} // namespace

std::vector<Concern> serverConcerns(const Watched &watched)
{
    std::vector<Concern> concerns;
    for (CauseOf *cause : causes) {
        const std::optional<Concern> found = cause(watched);
        if (!found)
            continue;
        concerns.push_back(*found);
        if (found->level == Level::Lost)
            break;
    }
    return concerns;
}

} // namespace beian::rules
