// The rules about what was bought: product, region, billing, term and expiry.

#include "core/rules/eligibility_rules.h"
#include "core/rules/remedies.h"

namespace beian::rules
{

namespace
{

using namespace Qt::StringLiterals;
using model::Billing;
using model::Expiry;
using rulebook::ProductRule;
using rulebook::RegionRule;
using rulebook::Rulebook;

QString allowedProducts(const Rulebook &rulebook)
{
    QString ids;
    for (const ProductRule &product : rulebook.products) {
        if (!product.allowed)
            continue;
        if (!ids.isEmpty())
            ids += u'|';
        ids += product.id;
    }
    return ids;
}

QString measuredTerm(const model::Instance &instance, const Rulebook &rulebook)
{
    if (instance.boughtMonths)
        return QString::number(*instance.boughtMonths);
    if (const std::optional<int> months = estimatedMonths(instance, rulebook))
        return QString::number(*months);
    return instance.expires.kind() == Expiry::Kind::Never ? u"never"_s : QString();
}

} // namespace

/// Rule product.supported. Passes when the rulebook lets this product carry a number; unknown when
/// the product is not recognised.
std::optional<Finding> productSupported(
    const Facts &facts, const Rulebook &rulebook, const QDateTime &)
{
    const QString &id = facts.instance.key.product;
    const ProductRule *product = rulebook.product(id);
    const QString required = allowedProducts(rulebook);
    if (!product)
        return unknown(id, required);
    if (product->allowed)
        return passed(id, required);
    const RemedyAction action =
        product->carriesBackends ? RemedyAction::UseBackendServer : RemedyAction::TakeListedProduct;
    return failed(id, required, {.action = action});
}

/// Rule region.mainland. Passes when the region is mainland in the rulebook's explicit list (never
/// by the `cn-` prefix); unknown when the region is not listed.
std::optional<Finding> regionMainland(
    const Facts &facts, const Rulebook &rulebook, const QDateTime &)
{
    const QString &id = facts.instance.key.region;
    const RegionRule *region = rulebook.region(id);
    if (!region)
        return unknown(id, u"mainland"_s);
    if (region->mainland)
        return passed(id, u"mainland"_s);
    return failed(id, u"mainland"_s, {.action = RemedyAction::BuyInMainland});
}

/// Rule billing.subscription. Passes when prepaid, not spot, not trial; unknown when not stated.
std::optional<Finding> billingSubscription(
    const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    const std::optional<Billing> billing = facts.instance.billing;
    if (!billing)
        return unknown({}, u"subscription"_s);
    if (billing == Billing::Subscription)
        return passed(u"subscription"_s, u"subscription"_s);
    return failed(support::codeOf(*billing), u"subscription"_s,
        becomeSubscription(facts.instance, rulebook, now));
}

/// Rule billing.term. Passes when bought ≥ 3 months in all, renewals counted: stated months, else
/// created + 3 calendar months ≤ expires (month ends clamp; marked as an estimate); unknown when
/// creation or expiry is missing, or once the server was seen pay-as-you-go.
std::optional<Finding> billingTerm(
    const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    const model::Instance &instance = facts.instance;
    const QString required = QString::number(rulebook.minimumTermMonths);
    const std::optional<bool> suffices = termSuffices(instance, rulebook);
    if (!suffices)
        return unknown({}, required, RemedyAction::StateMonths);
    const QString measured = measuredTerm(instance, rulebook);
    Finding finding =
        *suffices ? passed(measured, required)
                  : failed(measured, required, renewBy(renewalForTerm(instance, rulebook, now)));
    finding.estimated = !instance.boughtMonths && rulebook.minimumTermMonths > 0;
    return finding;
}

/// Rule expiry.remaining. Passes when whole days left ≥ the rulebook's (guide 90, official 0);
/// exactly 90 passes; unknown when the expiry is missing.
std::optional<Finding> expiryRemaining(
    const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    const QString required = QString::number(rulebook.minimumRemainingDays);
    switch (facts.instance.expires.kind()) {
    case Expiry::Kind::NotStated:
        return unknown({}, required);
    case Expiry::Kind::Never:
        return passed(u"never"_s, required);
    case Expiry::Kind::At:
        break;
    }
    const qint64 days = support::wholeDaysBetween(now, subscriptionEnd(facts.instance, rulebook));
    if (days >= rulebook.minimumRemainingDays)
        return passed(QString::number(days), required);
    return failed(QString::number(days), required, renewForExpiry(facts.instance, rulebook, now));
}

Remedy remedyOfBilling(const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    return becomeSubscription(facts.instance, rulebook, now);
}

/// How much was bought is not known, only that it is too little: the whole term is enough in any
/// case.
Remedy remedyOfTerm(const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    Renewal renewal{.months = rulebook.minimumTermMonths, .until = {}};
    if (facts.instance.expires.kind() == Expiry::Kind::At)
        renewal.until = rulebook.days().renewedUntil(
            subscriptionEnd(facts.instance, rulebook), now, renewal.months);
    return renewBy(renewal);
}

/// The expiry is not known, only that it is too near: renewing as if it ended now is enough in any
/// case, and lasts at least until then.
Remedy remedyOfExpiry(const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    model::Instance endingNow = facts.instance;
    endingNow.expires = Expiry::at(now);
    return renewForExpiry(endingNow, rulebook, now);
}

} // namespace beian::rules
