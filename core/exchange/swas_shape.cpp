// Simple application server (轻量应用服务器), ListInstances.

#include "core/exchange/json_facts.h"
#include "core/exchange/shapes.h"
#include "core/exchange/words.h"

namespace beian::exchange {

using model::Instance;
using namespace Qt::StringLiterals;

namespace {

/// DisableReason is absent where there is none; BusinessStatus always stands beside it.
std::optional<QStringList> swasLocks(JsonValue item)
{
    std::optional<QStringList> locks = businessLocksOf(item);
    const QString reason = item.text("DisableReason"_L1).toLower();
    if (reason.isEmpty())
        return locks;
    if (!locks)
        locks.emplace();
    if (!locks->contains(reason))
        locks->append(reason);
    return locks;
}

} // namespace

bool isSwas(JsonValue item)
{
    if (productOfId(item.text("InstanceId"_L1)) == "swas"_L1)
        return true;
    // Its address is a plain text, where ECS has an object.
    const bool plainAddress = item["PublicIpAddress"_L1].isText();
    return item.text("PlanId"_L1).startsWith("swas."_L1) ||
           (item.has("BusinessStatus"_L1) && (item.has("PlanId"_L1) || plainAddress)) ||
           (plainAddress && item.has("ChargeType"_L1));
}

tl::expected<Reading, RowFault> readSwas(JsonValue item)
{
    Reading reading;
    Instance &instance = reading.instance;
    instance.name = item.text("InstanceName"_L1);
    instance.instanceType = item.text("PlanId"_L1);
    instance.billing = billingOf(item.text("ChargeType"_L1));
    const auto created = instantOf(item, "CreationTime"_L1);
    if (!created)
        return tl::unexpected(created.error());
    instance.created = *created;
    const auto expires = expiryOf(item, "ExpiredTime"_L1, instance.billing);
    if (!expires)
        return tl::unexpected(expires.error());
    instance.expires = *expires;

    instance.statusText = item.text("Status"_L1);
    instance.status = statusOf(instance.statusText);
    instance.locks = swasLocks(item);
    if (item.has("PublicIpAddress"_L1)) {
        instance.addresses.emplace();
        for (const QString &ip : addressesOf(item["PublicIpAddress"_L1]))
            instance.addresses->push_back(fixedAddress(ip));
    }
    instance.bandwidthMbps = megabitsOf(item["ResourceSpec"_L1]["Bandwidth"_L1]);
    return reading;
}

} // namespace beian::exchange
