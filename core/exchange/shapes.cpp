#include "core/exchange/shapes.h"

#include <algorithm>
#include <array>

namespace beian::exchange {

using namespace Qt::StringLiterals;

namespace {

/// In the order of asking: an address names the instance that it is bound to, so its own id decides
/// before that of an instance; a simple server before ECS, which is known by less, and the setting
/// of a renewal before both.
constexpr std::array shapes{
    Shape{"eip"_L1, "EipAddresses"_L1, "EipAddress"_L1, "AllocationId"_L1, isEip, readEip},
    Shape{"nat"_L1, "NatGateways"_L1, "NatGateway"_L1, "NatGatewayId"_L1, isNat, readNat},
    Shape{"alb"_L1, "LoadBalancers"_L1, ""_L1, "LoadBalancerId"_L1, isAlb, readAlb},
    Shape{"nlb"_L1, "LoadBalancers"_L1, ""_L1, "LoadBalancerId"_L1, isNlb, readNlb},
    Shape{"clb"_L1, "LoadBalancers"_L1, "LoadBalancer"_L1, "LoadBalancerId"_L1, isClb, readClb},
    Shape{""_L1, "InstanceList"_L1, ""_L1, "InstanceID"_L1, isBilled, readBilled},
    Shape{""_L1, "Resources"_L1, ""_L1, "ResourceId"_L1, isFoundResource, readFoundResource},
    Shape{""_L1, "InstanceRenewAttributes"_L1, "InstanceRenewAttribute"_L1, "InstanceId"_L1,
        isRenewal, readRenewal},
    Shape{"swas"_L1, "Instances"_L1, ""_L1, "InstanceId"_L1, isSwas, readSwas},
    Shape{"ecs"_L1, "Instances"_L1, "Instance"_L1, "InstanceId"_L1, isEcs, readEcs},
};

/// A key that only the answer of another call has.
struct Foreign {
    QLatin1StringView key;
    QLatin1StringView answer;
};

constexpr std::array foreignItems{
    Foreign{"EnsRegionId"_L1, "ENS DescribeInstances"_L1},
    Foreign{"DBInstanceId"_L1, "RDS DescribeDBInstances"_L1},
    Foreign{"DiskId"_L1, "ECS DescribeDisks"_L1},
    Foreign{"SnapshotId"_L1, "ECS DescribeSnapshots"_L1},
    Foreign{"NetworkInterfaceId"_L1, "ECS DescribeNetworkInterfaces"_L1},
    Foreign{"SnatEntryId"_L1, "VPC DescribeSnatTableEntries"_L1},
    Foreign{"ForwardEntryId"_L1, "VPC DescribeForwardTableEntries"_L1},
    Foreign{"ServerId"_L1, "SLB DescribeHealthStatus"_L1},
};

constexpr std::array foreignDocuments{
    Foreign{"InstanceStatuses"_L1, "ECS DescribeInstanceStatus"_L1},
    Foreign{"InstanceIdSets"_L1, "ECS RunInstances"_L1},
    Foreign{"InstanceTypes"_L1, "ECS DescribeInstanceTypes"_L1},
    Foreign{"Disks"_L1, "ECS DescribeDisks"_L1},
    Foreign{"Images"_L1, "ECS DescribeImages"_L1},
    Foreign{"Snapshots"_L1, "ECS DescribeSnapshots"_L1},
    Foreign{"SecurityGroups"_L1, "ECS DescribeSecurityGroups"_L1},
    Foreign{"NetworkInterfaceSets"_L1, "ECS DescribeNetworkInterfaces"_L1},
    Foreign{"Regions"_L1, "DescribeRegions"_L1},
    Foreign{"Zones"_L1, "DescribeZones"_L1},
    Foreign{"Vpcs"_L1, "VPC DescribeVpcs"_L1},
    Foreign{"VSwitches"_L1, "VPC DescribeVSwitches"_L1},
    Foreign{"CommonBandwidthPackages"_L1, "VPC DescribeCommonBandwidthPackages"_L1},
    Foreign{"TagResources"_L1, "ListTagResources"_L1},
    Foreign{"BaSuccessDataWithRiskList"_L1, "Companyreg QuerySuccessIcpData"_L1},
    Foreign{"DBInstances"_L1, "DescribeDBInstances"_L1},
    Foreign{"IdentityType"_L1, "STS GetCallerIdentity"_L1},
};

std::string_view viewOf(QLatin1StringView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

template <std::size_t N>
std::optional<QString> answerWith(const std::array<Foreign, N> &table, JsonValue value)
{
    const auto it = std::find_if(
        table.begin(), table.end(), [value](const Foreign &row) { return value.has(row.key); });
    return it == table.end() ? std::nullopt : std::optional(QString(it->answer));
}

} // namespace

bool isListKey(std::string_view outer)
{
    return std::any_of(shapes.begin(), shapes.end(),
        [outer](const Shape &shape) { return viewOf(shape.outer) == outer; });
}

std::optional<std::string_view> innerKeyOf(std::string_view outer)
{
    // Shapes share "Instances" and "LoadBalancers"; the one with an inner key stands for all, for a
    // plain array is taken under any of these names.
    for (const Shape &shape : shapes) {
        if (viewOf(shape.outer) == outer && !shape.inner.isEmpty())
            return viewOf(shape.inner);
    }
    return std::nullopt;
}

const Shape *shapeOf(JsonValue item, const std::optional<QString> &product)
{
    for (const Shape &shape : shapes) {
        if (!item.text(shape.idKey).isEmpty() && shape.matches(item))
            return &shape;
    }
    for (const Shape &shape : shapes) {
        if (product && *product == shape.product && !shape.product.isEmpty() &&
            !item.text(shape.idKey).isEmpty())
            return &shape;
    }
    return nullptr;
}

const Shape *shapeListedAs(const ListName &name)
{
    const auto it = std::find_if(shapes.begin(), shapes.end(), [&name](const Shape &shape) {
        return name.outer == shape.outer && name.inner == shape.inner;
    });
    return it == shapes.end() ? nullptr : &*it;
}

QString productListedAs(const ListName &name)
{
    QString product;
    for (const Shape &shape : shapes) {
        if (name.outer != shape.outer || name.inner != shape.inner)
            continue;
        if (!product.isEmpty() && product != shape.product)
            return {};
        product = shape.product;
    }
    return product;
}

bool hasAnyId(JsonValue item)
{
    return std::any_of(shapes.begin(), shapes.end(),
        [item](const Shape &shape) { return !item.text(shape.idKey).isEmpty(); });
}

std::optional<QString> foreignItem(JsonValue item)
{
    if (item.has("ResourceId"_L1) && !isFoundResource(item))
        return u"ListTagResources"_s;
    if (item.has("ListenerPort"_L1) && !item.has("AddressType"_L1))
        return u"SLB DescribeLoadBalancerListeners"_s;
    return answerWith(foreignItems, item);
}

std::optional<QString> foreignDocument(JsonValue envelope)
{
    if (auto item = foreignItem(envelope))
        return item;
    // One instance with all its attributes has some of the words that name other lists.
    if (hasAnyId(envelope))
        return std::nullopt;
    return answerWith(foreignDocuments, envelope);
}

} // namespace beian::exchange
