// Network load balancer (网络型负载均衡 NLB), ListLoadBalancers and GetLoadBalancerAttribute.

#include "core/exchange/balancer_facts.h"
#include "core/exchange/shapes.h"

namespace beian::exchange {

using namespace Qt::StringLiterals;

bool isNlb(JsonValue item)
{
    const QString id = item.text("LoadBalancerId"_L1);
    if (id.startsWith("nlb-"_L1))
        return item.has("LoadBalancerStatus"_L1) || item.has("LoadBalancerName"_L1);
    return item.has("LoadBalancerBusinessStatus"_L1) &&
           item.text("LoadBalancerType"_L1).toLower() == "network"_L1;
}

tl::expected<Reading, RowFault> readNlb(JsonValue item)
{
    return readBalancer(item, {.businessStatus = "LoadBalancerBusinessStatus"_L1,
                                  .operationLocks = "OperationLocks"_L1,
                                  .publicAddress = "PublicIPv4Address"_L1});
}

} // namespace beian::exchange
