// ECS DescribeInstanceAutoRenewAttribute: whether a subscription renews itself, which no list of
// instances says. It names neither region nor product, so it only completes others.

#include "core/exchange/shapes.h"
#include "core/exchange/words.h"

namespace beian::exchange {

using namespace Qt::StringLiterals;

bool isRenewal(JsonValue item)
{
    const bool isRenewing = item.has("AutoRenewEnabled"_L1) ||
                            (item.has("RenewalStatus"_L1) && item.has("Duration"_L1));
    return isRenewing && !item.has("LoadBalancerId"_L1);
}

tl::expected<Reading, RowFault> readRenewal(JsonValue item)
{
    Reading reading;
    reading.kind = RowKind::Supplement;
    reading.instance.key.product = u"ecs"_s;
    reading.instance.autoRenews = yesOrNo(item.text("RenewalStatus"_L1));
    if (!reading.instance.autoRenews)
        reading.instance.autoRenews = yesOrNo(item.text("AutoRenewEnabled"_L1));
    return reading;
}

} // namespace beian::exchange
