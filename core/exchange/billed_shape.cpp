// BSS QueryAvailableInstances: what the account pays for, of all products, with each expiry, but
// without names and addresses.

#include "core/exchange/json_facts.h"
#include "core/exchange/shapes.h"
#include "core/exchange/words.h"

#include <algorithm>
#include <array>

namespace beian::exchange {

using model::Billing;
using model::Instance;
using namespace Qt::StringLiterals;

namespace {

/// The ledger's product that a billing code means, else empty.
QString billedProduct(JsonValue item, const QString &id)
{
    struct Code {
        QLatin1StringView billed;
        QLatin1StringView product;
    };
    static constexpr std::array codes{
        Code{"ecs"_L1, "ecs"_L1},
        Code{"swas"_L1, "swas"_L1},
        Code{"slb"_L1, "clb"_L1},
        Code{"clb"_L1, "clb"_L1},
        Code{"alb"_L1, "alb"_L1},
        Code{"nlb"_L1, "nlb"_L1},
        Code{"nat"_L1, "nat"_L1},
        Code{"nat_gw"_L1, "nat"_L1},
        Code{"natgateway"_L1, "nat"_L1},
        Code{"eip"_L1, "eip"_L1},
    };
    const QString billed = item.text("ProductCode"_L1).toLower();
    const auto it = std::find_if(
        codes.begin(), codes.end(), [&billed](const Code &code) { return billed == code.billed; });
    if (it == codes.end())
        return {};
    // One code may cover several kinds, and parts of them: a disk is billed as ECS, an application
    // load balancer as a load balancer. The id is of which kind it is.
    const QString told = productOfId(id);
    if (!told.isEmpty())
        return told;
    static constexpr std::array parts{"d-"_L1, "sp-"_L1, "s-"_L1, "eni-"_L1, "cbwp-"_L1};
    const bool isPart = std::any_of(
        parts.begin(), parts.end(), [&id](QLatin1StringView part) { return id.startsWith(part); });
    return isPart ? QString() : QString(it->product);
}

/// A row becomes an instance of its own only where it could not be anything else: a subscription in
/// force, in a region, under an id of that product's own form. What has expired may be released.
bool standsAlone(JsonValue item, const Instance &instance)
{
    return instance.billing == Billing::Subscription && instance.expires.isStated() &&
           !instance.key.region.isEmpty() && item.text("Status"_L1) != "Expired"_L1 &&
           productOfId(item.text("InstanceID"_L1)) == instance.key.product;
}

} // namespace

bool isBilled(JsonValue item)
{
    return item.has("ProductCode"_L1) && item.has("SubscriptionType"_L1);
}

tl::expected<Reading, RowFault> readBilled(JsonValue item)
{
    Reading reading;
    Instance &instance = reading.instance;
    instance.key.product = billedProduct(item, item.text("InstanceID"_L1));
    if (instance.key.product.isEmpty()) {
        reading.kind = RowKind::Untracked;
        return reading;
    }
    reading.owner = item.text("OwnerId"_L1);
    instance.key.region = item.text("Region"_L1);
    instance.billing = billingNamed(item.text("SubscriptionType"_L1));
    const auto created = instantOf(item, "CreateTime"_L1);
    if (!created)
        return tl::unexpected(created.error());
    instance.created = *created;
    const auto expires = expiryOf(item, "EndTime"_L1, instance.billing);
    if (!expires)
        return tl::unexpected(expires.error());
    instance.expires = *expires;
    instance.autoRenews = yesOrNo(item.text("RenewStatus"_L1));
    // Its Status is of the bill, not of the machine: Normal may be switched off.
    reading.kind = standsAlone(item, instance) ? RowKind::Either : RowKind::Supplement;
    return reading;
}

} // namespace beian::exchange
