#include "core/exchange/balancer_facts.h"

#include "core/exchange/json_facts.h"
#include "core/exchange/region_names.h"
#include "core/exchange/words.h"

namespace beian::exchange {

using model::Address;
using model::AddressKind;
using model::Instance;
using namespace Qt::StringLiterals;

namespace {

/// "alb-x.cn-hangzhou.alb.aliyuncs.com" → "cn-hangzhou"
QString regionOfDomain(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    constexpr qsizetype least = 5;
    return labels.size() >= least && labels.last() == "com"_L1 ? labels[1] : QString();
}

QString balancerRegion(JsonValue item)
{
    const QString said = item.text("RegionId"_L1);
    if (!said.isEmpty())
        return said;
    const QString told = regionOfDomain(item.text("DNSName"_L1));
    if (!told.isEmpty())
        return told;
    const auto zones = item["ZoneMappings"_L1].elements();
    return zones.empty() ? QString() : regionOfZone(zones.front().text("ZoneId"_L1));
}

/// Lists show locks of type FinancialLocked whose reason is "nolock": one counts only where the
/// business status says that something is wrong.
std::optional<QStringList> balancerLocks(JsonValue item, const BalancerKeys &keys)
{
    const QString status = item.text(keys.businessStatus);
    if (status.isEmpty())
        return std::nullopt;
    QStringList locks;
    if (status == "Normal"_L1)
        return locks;
    for (const JsonValue &lock : item[keys.operationLocks].elements()) {
        QString type = lock.text("LockType"_L1).toLower();
        if (type.endsWith("locked"_L1))
            type.chop(6);
        if (!type.isEmpty() && !locks.contains(type))
            locks.append(type);
    }
    if (locks.isEmpty())
        locks.append(u"locked"_s);
    return locks;
}

/// The list of ALB has no addresses at all; those that are there are elastic ones.
std::optional<std::vector<Address>> balancerAddresses(JsonValue item, const BalancerKeys &keys)
{
    const QString type = item.text("AddressType"_L1);
    if (type == "Intranet"_L1)
        return std::vector<Address>();
    if (type != "Internet"_L1 || !item.has("ZoneMappings"_L1))
        return std::nullopt;
    std::vector<Address> addresses;
    for (const JsonValue &zone : item["ZoneMappings"_L1].elements()) {
        for (const JsonValue &entry : zone["LoadBalancerAddresses"_L1].elements()) {
            for (const QString &ip : addressesOf(entry[keys.publicAddress])) {
                addresses.push_back({.ip = ip,
                    .kind = AddressKind::Elastic,
                    .allocationId = entry.text("AllocationId"_L1),
                    .bandwidthMbps = std::nullopt});
            }
        }
    }
    return addresses.empty() ? std::nullopt : std::optional(std::move(addresses));
}

} // namespace

tl::expected<Reading, RowFault> readBalancer(JsonValue item, const BalancerKeys &keys)
{
    Reading reading;
    Instance &instance = reading.instance;
    instance.key.region = balancerRegion(item);
    instance.name = item.text("LoadBalancerName"_L1);
    instance.instanceType = item.text("LoadBalancerEdition"_L1);
    instance.billing = billingOf(item["LoadBalancerBillingConfig"_L1].text("PayType"_L1));
    const auto created = instantOf(item, "CreateTime"_L1);
    if (!created)
        return tl::unexpected(created.error());
    instance.created = *created;
    // Neither is ever sold for a term, so no date stands there.
    const auto expires = expiryOf(item, "EndTime"_L1, instance.billing);
    if (!expires)
        return tl::unexpected(expires.error());
    instance.expires = *expires;

    instance.statusText = item.text("LoadBalancerStatus"_L1);
    instance.status = statusOf(instance.statusText);
    instance.locks = balancerLocks(item, keys);
    instance.addresses = balancerAddresses(item, keys);
    return reading;
}

} // namespace beian::exchange
