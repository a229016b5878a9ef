// NAT gateway, DescribeNatGateways, and GetNatGatewayAttribute, which gives one such object.

#include "core/exchange/json_facts.h"
#include "core/exchange/shapes.h"
#include "core/exchange/words.h"

namespace beian::exchange {

using model::Address;
using model::AddressKind;
using model::Instance;
using namespace Qt::StringLiterals;

namespace {

std::optional<std::vector<Address>> natAddresses(JsonValue item)
{
    if (item.text("NetworkType"_L1) == "intranet"_L1)
        return std::vector<Address>();
    // The attribute of one gateway has the inner list alone.
    const JsonValue lists = item["IpLists"_L1];
    const JsonValue list = lists.isObject() ? lists["IpList"_L1] : item["IpList"_L1];
    if (!lists.isObject() && !list.isArray())
        return std::nullopt;
    std::vector<Address> addresses;
    for (const JsonValue &entry : list.elements()) {
        for (const QString &ip : addressesOf(entry["IpAddress"_L1])) {
            addresses.push_back({.ip = ip,
                .kind = AddressKind::Elastic,
                .allocationId = entry.text("AllocationId"_L1),
                .bandwidthMbps = std::nullopt});
        }
    }
    return addresses;
}

} // namespace

bool isNat(JsonValue item)
{
    // Rules of a gateway name it, too.
    return item.has("NatGatewayId"_L1) && !item.has("SnatEntryId"_L1) &&
           !item.has("ForwardEntryId"_L1);
}

tl::expected<Reading, RowFault> readNat(JsonValue item)
{
    Reading reading;
    Instance &instance = reading.instance;
    instance.name = item.text("Name"_L1);
    instance.instanceType = item.text("Spec"_L1);
    const JsonValue charge = item["InstanceChargeType"_L1];
    instance.billing = billingOf(
        charge.exists() ? charge.text() : item["BillingConfig"_L1].text("InstanceChargeType"_L1));
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
    instance.locks = businessLocksOf(item);
    instance.addresses = natAddresses(item);
    return reading;
}

} // namespace beian::exchange
