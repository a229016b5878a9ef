#pragma once

#include "core/exchange/json_item.h"
#include "core/exchange/reading.h"

#include <QLatin1StringView>
#include <QString>

#include <tl/expected.hpp>

namespace beian::exchange {

/// How the younger load balancers, ALB and NLB, name what they both have.
struct BalancerKeys {
    QLatin1StringView businessStatus;
    QLatin1StringView operationLocks;
    QLatin1StringView publicAddress; ///< of an entry of ZoneMappings[].LoadBalancerAddresses
};

/// The whole of such a balancer; its region is told by the zones or the domain name where no
/// RegionId stands beside it.
[[nodiscard]] tl::expected<Reading, RowFault> readBalancer(
    JsonValue item, const BalancerKeys &keys);

} // namespace beian::exchange
