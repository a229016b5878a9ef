#include "core/usecases/deltas.h"

#include "core/rules/server_size.h"

#include <algorithm>
#include <optional>

namespace beian::usecases {

namespace {

using model::Billing;
using model::Delta;
using model::DeltaKind;
using model::Expiry;
using model::FieldChange;
using model::Instance;
using model::InstanceStatus;
using namespace Qt::StringLiterals;

bool isHourly(const std::optional<Billing> &billing)
{
    return billing == Billing::PayAsYouGo || billing == Billing::Spot;
}

std::optional<DeltaKind> billingDelta(const Instance &before, const Instance &after)
{
    if (before.billing == Billing::Subscription && isHourly(after.billing))
        return DeltaKind::ConvertedToPayAsYouGo;
    if (before.billing && after.billing == Billing::Subscription)
        return DeltaKind::ConvertedToSubscription;
    return std::nullopt;
}

/// What became pay-as-you-go has no end any more, and was not renewed.
std::optional<DeltaKind> expiryDelta(const Instance &before, const Instance &after)
{
    if (before.expires.kind() != Expiry::Kind::At || !after.expires.isStated() ||
        isHourly(after.billing))
        return std::nullopt;
    const bool isLater = after.expires.kind() == Expiry::Kind::Never ||
                         after.expires.instant() > before.expires.instant();
    return isLater ? DeltaKind::Renewed : DeltaKind::Shortened;
}

/// One more address takes nothing away.
std::optional<DeltaKind> addressDelta(const Instance &before, const Instance &after)
{
    if (!before.addresses || before.addresses->empty() || !after.addresses)
        return std::nullopt;
    if (after.addresses->empty())
        return DeltaKind::AddressLost;
    const QStringList now = model::addressTexts(after);
    const QStringList then = model::addressTexts(before);
    const bool isKept = std::all_of(
        then.begin(), then.end(), [&now](const QString &address) { return now.contains(address); });
    return isKept ? std::nullopt : std::optional(DeltaKind::AddressChanged);
}

std::optional<DeltaKind> bandwidthDelta(const Instance &before, const Instance &after)
{
    const std::optional<int> then = model::publicBandwidth(before);
    const std::optional<int> now = model::publicBandwidth(after);
    return then && now && *now < *then ? std::optional(DeltaKind::BandwidthReduced) : std::nullopt;
}

std::optional<DeltaKind> statusDelta(const Instance &after)
{
    const bool isOver =
        after.status == InstanceStatus::Releasing || after.status == InstanceStatus::Released;
    return isOver ? std::optional(DeltaKind::Released) : std::nullopt;
}

std::optional<DeltaKind> kindOf(
    const QString &field, const Instance &before, const Instance &after)
{
    if (field == "billing"_L1)
        return billingDelta(before, after);
    if (field == "expires"_L1)
        return expiryDelta(before, after);
    if (field == "addresses"_L1)
        return addressDelta(before, after);
    if (field == "bandwidth"_L1)
        return bandwidthDelta(before, after);
    if (field == "status"_L1)
        return statusDelta(after);
    if (field == "type"_L1 && rules::isSmallerType(after.instanceType, before.instanceType))
        return DeltaKind::TypeReduced;
    if (field == "release"_L1 && after.scheduledRelease.isValid())
        return DeltaKind::ReleaseScheduled;
    return std::nullopt;
}

} // namespace

std::vector<Delta> deltasBetween(
    const Instance &before, const Instance &after, const std::vector<FieldChange> &fields)
{
    std::vector<Delta> deltas;
    if (after.goneSince.isValid() && !before.goneSince.isValid())
        deltas.push_back({DeltaKind::Released, {}});
    for (const FieldChange &field : fields) {
        if (const auto kind = kindOf(field.field, before, after))
            deltas.push_back({*kind, field});
    }
    std::stable_sort(deltas.begin(), deltas.end(),
        [](const Delta &one, const Delta &other) { return one.kind < other.kind; });
    return deltas;
}

} // namespace beian::usecases
