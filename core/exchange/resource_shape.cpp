// ResourceCenter SearchResources: resources of all products and regions, with the little that all
// have in common.

#include "core/exchange/json_facts.h"
#include "core/exchange/shapes.h"

#include <algorithm>
#include <array>

namespace beian::exchange {

using model::Address;
using model::AddressKind;
using model::Instance;
using namespace Qt::StringLiterals;

namespace {

QString resourceProduct(const QString &type)
{
    struct Type {
        QLatin1StringView text;
        QLatin1StringView product;
    };
    static constexpr std::array types{
        Type{"ACS::ECS::Instance"_L1, "ecs"_L1},
        Type{"ACS::SWAS::Instance"_L1, "swas"_L1},
        Type{"ACS::SLB::LoadBalancer"_L1, "clb"_L1},
        Type{"ACS::ALB::LoadBalancer"_L1, "alb"_L1},
        Type{"ACS::NLB::LoadBalancer"_L1, "nlb"_L1},
        Type{"ACS::NAT::NatGateway"_L1, "nat"_L1},
        Type{"ACS::VPC::NatGateway"_L1, "nat"_L1},
        Type{"ACS::EIP::EipAddress"_L1, "eip"_L1},
        Type{"ACS::VPC::EipAddress"_L1, "eip"_L1},
    };
    const auto it = std::find_if(
        types.begin(), types.end(), [&type](const Type &row) { return type == row.text; });
    return it == types.end() ? QString() : QString(it->product);
}

/// Those said to be public; which fields are filled depends on the product, so "none" is not said.
std::optional<std::vector<Address>> publicAddresses(JsonValue item, const QString &product)
{
    std::vector<Address> addresses;
    for (const JsonValue &entry : item["IpAddressAttributes"_L1].elements()) {
        const bool isPublic = entry.text("NetworkType"_L1) == "Public"_L1;
        if (!isPublic || entry.text("Version"_L1).toLower() == "ipv6"_L1)
            continue;
        for (const QString &ip : addressesOf(entry["IpAddress"_L1])) {
            Address &address = addresses.emplace_back(fixedAddress(ip));
            if (product != "eip"_L1)
                continue;
            address.kind = AddressKind::Elastic;
            address.allocationId = item.text("ResourceId"_L1);
        }
    }
    return addresses.empty() ? std::nullopt : std::optional(std::move(addresses));
}

} // namespace

bool isFoundResource(JsonValue item)
{
    return item.has("ResourceId"_L1) && item.text("ResourceType"_L1).startsWith("ACS::"_L1);
}

tl::expected<Reading, RowFault> readFoundResource(JsonValue item)
{
    Reading reading;
    Instance &instance = reading.instance;
    instance.key.product = resourceProduct(item.text("ResourceType"_L1));
    if (instance.key.product.isEmpty()) {
        reading.kind = RowKind::Untracked;
        return reading;
    }
    instance.key.region = item.text("RegionId"_L1);
    instance.name = item.text("ResourceName"_L1);
    const auto created = instantOf(item, "CreateTime"_L1);
    if (!created)
        return tl::unexpected(created.error());
    instance.created = *created;
    const auto expires = expiryOf(item, "ExpireTime"_L1, std::nullopt);
    if (!expires)
        return tl::unexpected(expires.error());
    instance.expires = *expires;
    instance.addresses = publicAddresses(item, instance.key.product);
    reading.owner = item.text("AccountId"_L1);
    reading.kind = instance.key.region.isEmpty() ? RowKind::Supplement : RowKind::Either;
    return reading;
}

} // namespace beian::exchange
