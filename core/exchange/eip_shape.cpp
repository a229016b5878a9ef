// Elastic address (弹性公网 IP), DescribeEipAddresses: a resource of its own, and what another
// carries.

#include "core/exchange/json_facts.h"
#include "core/exchange/shapes.h"
#include "core/exchange/words.h"

namespace beian::exchange {

using model::Address;
using model::AddressKind;
using model::ElasticAddress;
using model::Instance;
using namespace Qt::StringLiterals;

namespace {

QString carrierProduct(const QString &instanceType, const QString &id)
{
    if (instanceType == "EcsInstance"_L1)
        return u"ecs"_s;
    // One word for all three kinds of load balancer.
    if (instanceType == "SlbInstance"_L1) {
        const QString told = productOfId(id);
        return told == "alb"_L1 || told == "nlb"_L1 ? told : u"clb"_s;
    }
    if (instanceType == "Nat"_L1)
        return u"nat"_s;
    return {};
}

/// The reasons of the locks where they stand, else what BusinessStatus says.
std::optional<QStringList> eipLocks(JsonValue item)
{
    const auto business = businessLocksOf(item);
    const auto operation = operationLocksOf(item);
    return operation && !(operation->isEmpty() && business) ? operation : business;
}

ElasticAddress carried(JsonValue item, const Address &address)
{
    const QString carrierRegion = item.text("InstanceRegionId"_L1);
    const QString carrierId = item.text("InstanceId"_L1);
    return {.address = address,
        .region = carrierRegion.isEmpty() ? item.text("RegionId"_L1) : carrierRegion,
        .carrierProduct = carrierId.isEmpty()
                              ? QString()
                              : carrierProduct(item.text("InstanceType"_L1), carrierId),
        .carrierId = carrierId};
}

} // namespace

bool isEip(JsonValue item)
{
    return item.has("AllocationId"_L1);
}

tl::expected<Reading, RowFault> readEip(JsonValue item)
{
    Reading reading;
    Instance &instance = reading.instance;
    instance.name = item.text("Name"_L1);
    instance.billing = billingOf(item.text("ChargeType"_L1));
    const auto created = instantOf(item, "AllocationTime"_L1);
    if (!created)
        return tl::unexpected(created.error());
    instance.created = *created;
    const auto expires = expiryOf(item, "ExpiredTime"_L1, instance.billing);
    if (!expires)
        return tl::unexpected(expires.error());
    instance.expires = *expires;

    instance.statusText = item.text("Status"_L1);
    instance.status = statusOf(instance.statusText);
    instance.locks = eipLocks(item);
    instance.carrierId = item.text("InstanceId"_L1);
    const QStringList texts = addressesOf(item["IpAddress"_L1]);
    if (texts.isEmpty())
        return reading;
    const Address address{.ip = texts.first(),
        .kind = AddressKind::Elastic,
        .allocationId = item.text("AllocationId"_L1),
        .bandwidthMbps = megabitsOf(item["Bandwidth"_L1])};
    instance.addresses = std::vector{address};
    reading.elastic = carried(item, address);
    return reading;
}

} // namespace beian::exchange
