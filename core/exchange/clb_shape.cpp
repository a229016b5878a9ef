// Classic load balancer (传统型负载均衡 CLB), DescribeLoadBalancers, and
// DescribeLoadBalancerAttribute, which gives one such object with the expiry that the list lacks.

#include "core/exchange/json_facts.h"
#include "core/exchange/shapes.h"
#include "core/exchange/words.h"

namespace beian::exchange {

using model::Address;
using model::Instance;
using namespace Qt::StringLiterals;

namespace {

/// The stamp, where it is there: CreateTime has been seen as local time that says Z.
tl::expected<QDateTime, RowFault> clbCreated(JsonValue item)
{
    const auto key = item.has("CreateTimeStamp"_L1) ? "CreateTimeStamp"_L1 : "CreateTime"_L1;
    return instantOf(item, key);
}

/// The text, where it is there: stamps of pages that people copied lack digits.
QLatin1StringView clbEndKey(JsonValue item)
{
    return item.text("EndTime"_L1).isEmpty() ? "EndTimeStamp"_L1 : "EndTime"_L1;
}

std::optional<std::vector<Address>> clbAddresses(JsonValue item)
{
    const QString type = item.text("AddressType"_L1);
    if (type == "intranet"_L1)
        return std::vector<Address>();
    if (type != "internet"_L1)
        return std::nullopt;
    std::vector<Address> addresses;
    for (const QString &ip : addressesOf(item["Address"_L1]))
        addresses.push_back(fixedAddress(ip));
    return addresses;
}

std::optional<bool> clbAutoRenews(const QString &status)
{
    if (status.isEmpty())
        return std::nullopt;
    return status == "AutoRenewal"_L1;
}

} // namespace

bool isClb(JsonValue item)
{
    const QString id = item.text("LoadBalancerId"_L1);
    if (id.startsWith("alb-"_L1) || id.startsWith("nlb-"_L1))
        return false;
    return item.has("LoadBalancerStatus"_L1) && item.has("AddressType"_L1) &&
           !item.has("LoadBalancerBillingConfig"_L1);
}

tl::expected<Reading, RowFault> readClb(JsonValue item)
{
    Reading reading;
    Instance &instance = reading.instance;
    instance.name = item.text("LoadBalancerName"_L1);
    instance.instanceType = item.text("LoadBalancerSpec"_L1);
    // InstanceChargeType is about capacity units here and says nothing of subscriptions.
    instance.billing = billingOf(item.text("PayType"_L1));
    const auto created = clbCreated(item);
    if (!created)
        return tl::unexpected(created.error());
    instance.created = *created;
    const auto expires = expiryOf(item, clbEndKey(item), instance.billing);
    if (!expires)
        return tl::unexpected(expires.error());
    instance.expires = *expires;
    const auto release = instantOf(item, "AutoReleaseTime"_L1);
    if (!release)
        return tl::unexpected(release.error());
    instance.scheduledRelease = *release;

    instance.statusText = item.text("LoadBalancerStatus"_L1);
    instance.status = statusOf(instance.statusText);
    if (instance.status) {
        const QString lock = lockToldBy(instance.statusText);
        instance.locks = lock.isEmpty() ? QStringList() : QStringList{lock};
    }
    instance.addresses = clbAddresses(item);
    instance.bandwidthMbps = megabitsOf(item["Bandwidth"_L1]);
    instance.autoRenews = clbAutoRenews(item.text("RenewalStatus"_L1));
    return reading;
}

} // namespace beian::exchange
