// Application load balancer (应用型负载均衡 ALB), ListLoadBalancers, and GetLoadBalancerAttribute,
// which gives one such object with its addresses.

#include "core/exchange/balancer_facts.h"
#include "core/exchange/shapes.h"

namespace beian::exchange {

using namespace Qt::StringLiterals;

bool isAlb(JsonValue item)
{
    const QString id = item.text("LoadBalancerId"_L1);
    if (id.startsWith("alb-"_L1))
        return item.has("LoadBalancerStatus"_L1) || item.has("LoadBalancerName"_L1);
    // The misspelt word is ALB's alone.
    return !id.startsWith("nlb-"_L1) && item.has("LoadBalancerBussinessStatus"_L1);
}

tl::expected<Reading, RowFault> readAlb(JsonValue item)
{
    return readBalancer(item, {.businessStatus = "LoadBalancerBussinessStatus"_L1,
                                  .operationLocks = "LoadBalancerOperationLocks"_L1,
                                  .publicAddress = "Address"_L1});
}

} // namespace beian::exchange
