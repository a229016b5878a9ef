// ECS DescribeInstances, and DescribeInstanceAttribute, which gives one such object.

#include "core/exchange/json_facts.h"
#include "core/exchange/shapes.h"
#include "core/exchange/words.h"

#include <algorithm>
#include <array>

namespace beian::exchange {

using model::Address;
using model::AddressKind;
using model::Billing;
using model::Instance;
using namespace Qt::StringLiterals;

namespace {

std::optional<Billing> ecsBilling(JsonValue item)
{
    const auto billing = billingOf(item.text("InstanceChargeType"_L1));
    const QString strategy = item.text("SpotStrategy"_L1);
    const bool isSpot = !strategy.isEmpty() && strategy != "NoSpot"_L1;
    return billing == Billing::PayAsYouGo && isSpot ? Billing::Spot : billing;
}

/// "No address" is said only where both kinds were stated: an answer cut down to some fields may
/// leave out the one that the instance has.
std::optional<std::vector<Address>> ecsAddresses(JsonValue item)
{
    std::vector<Address> addresses;
    const JsonValue fixed = item["PublicIpAddress"_L1];
    for (const QString &ip : addressesOf(fixed.isObject() ? fixed["IpAddress"_L1] : fixed))
        addresses.push_back(fixedAddress(ip));

    const JsonValue eip = item["EipAddress"_L1];
    for (const QString &ip : addressesOf(eip["IpAddress"_L1])) {
        addresses.push_back({.ip = ip,
            .kind = AddressKind::Elastic,
            .allocationId = eip.text("AllocationId"_L1),
            .bandwidthMbps = megabitsOf(eip["Bandwidth"_L1])});
    }
    if (addresses.empty() && !(fixed.exists() && eip.exists()))
        return std::nullopt;
    return addresses;
}

} // namespace

bool isEcs(JsonValue item)
{
    if (item.text("InstanceId"_L1).startsWith("i-"_L1))
        return true;
    // Ids of the first years have other forms; then it takes fields that no other product has.
    static constexpr std::array telling{"InstanceNetworkType"_L1, "SpotStrategy"_L1,
        "InstanceTypeFamily"_L1, "StoppedMode"_L1, "VpcAttributes"_L1, "SecurityGroupIds"_L1,
        "InternetMaxBandwidthOut"_L1};
    return item.text("InstanceType"_L1).startsWith("ecs."_L1) ||
           std::any_of(telling.begin(), telling.end(), [item](auto key) { return item.has(key); });
}

tl::expected<Reading, RowFault> readEcs(JsonValue item)
{
    Reading reading;
    Instance &instance = reading.instance;
    instance.name = item.text("InstanceName"_L1);
    instance.instanceType = item.text("InstanceType"_L1);
    instance.billing = ecsBilling(item);
    const auto created = instantOf(item, "CreationTime"_L1);
    if (!created)
        return tl::unexpected(created.error());
    instance.created = *created;
    const auto expires = expiryOf(item, "ExpiredTime"_L1, instance.billing);
    if (!expires)
        return tl::unexpected(expires.error());
    instance.expires = *expires;
    const auto release = instantOf(item, "AutoReleaseTime"_L1);
    if (!release)
        return tl::unexpected(release.error());
    instance.scheduledRelease = *release;

    instance.statusText = item.text("Status"_L1);
    instance.status = statusOf(instance.statusText);
    instance.locks = operationLocksOf(item);
    instance.addresses = ecsAddresses(item);
    instance.bandwidthMbps = megabitsOf(item["InternetMaxBandwidthOut"_L1]);
    return reading;
}

} // namespace beian::exchange
