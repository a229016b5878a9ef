#include "core/rules/renewal.h"

#include <algorithm>

namespace beian::rules
{

namespace
{

using model::Billing;
using model::Expiry;
using model::Instance;
using rulebook::Rulebook;
using support::LocalDays;

constexpr qint64 secondsPerDay = 24LL * 60 * 60;

/// Far beyond what anyone can buy: past it no renewal is proposed.
constexpr int longestRenewalMonths = 1200;

/// 23:59:59 local time is how a console list writes the midnight that follows.
QDateTime roundedToMidnight(const QDateTime &expires, const Rulebook &rulebook)
{
    const qint64 local = expires.toSecsSinceEpoch() + rulebook.zoneOffset.count();
    const bool lastSecond =
        ((local % secondsPerDay) + secondsPerDay) % secondsPerDay == secondsPerDay - 1;
    return lastSecond ? expires.addSecs(1) : expires;
}

QDateTime endAfter(const QDateTime &end, int months, const LocalDays &days, const QDateTime &now)
{
    return months > 0 ? days.endOf(days.renewedUntil(end, now, months)) : end;
}

/// The fewest months after which a subscription that ends at `end` lasts until `target`.
std::optional<int> fewestMonths(
    const QDateTime &end, const QDateTime &target, const LocalDays &days, const QDateTime &now)
{
    for (int months = 0; months <= longestRenewalMonths; ++months) {
        if (endAfter(end, months, days, now) >= target)
            return months;
    }
    return std::nullopt;
}

std::optional<int> monthsForTerm(
    const Instance &instance, const Rulebook &rulebook, const QDateTime &now)
{
    if (instance.boughtMonths)
        return std::max(0, rulebook.minimumTermMonths - *instance.boughtMonths);
    const std::optional<bool> suffices = termSuffices(instance, rulebook);
    if (!suffices)
        return std::nullopt;
    if (*suffices)
        return 0;
    const LocalDays days = rulebook.days();
    return fewestMonths(subscriptionEnd(instance, rulebook),
        days.plusMonths(instance.created, rulebook.minimumTermMonths), days, now);
}

Renewal renewalBy(
    int months, const Instance &instance, const Rulebook &rulebook, const QDateTime &now)
{
    if (instance.expires.kind() != Expiry::Kind::At)
        return {.months = months, .until = {}};
    const LocalDays days = rulebook.days();
    const QDateTime end = subscriptionEnd(instance, rulebook);
    return {.months = months,
        .until = months > 0 ? days.renewedUntil(end, now, months) : days.shownLastDay(end)};
}

bool wasEverPayAsYouGo(const Instance &instance)
{
    return instance.seenPayAsYouGo || instance.billing == Billing::PayAsYouGo ||
           instance.billing == Billing::Spot;
}

} // namespace

QDateTime subscriptionEnd(const Instance &instance, const Rulebook &rulebook)
{
    Q_ASSERT(instance.expires.kind() == Expiry::Kind::At);
    return roundedToMidnight(instance.expires.instant(), rulebook);
}

bool hasExpired(const Instance &instance, const Rulebook &rulebook, const QDateTime &now)
{
    return instance.expires.kind() == Expiry::Kind::At &&
           subscriptionEnd(instance, rulebook) <= now;
}

Instance renewed(
    const Instance &instance, int months, const Rulebook &rulebook, const QDateTime &now)
{
    Instance after = instance;
    if (months <= 0)
        return after;
    if (after.boughtMonths)
        *after.boughtMonths += months;
    if (after.expires.kind() == Expiry::Kind::At) {
        const QDateTime end = subscriptionEnd(instance, rulebook);
        after.expires = Expiry::at(endAfter(end, months, rulebook.days(), now));
    }
    return after;
}

std::optional<bool> termSuffices(const Instance &instance, const Rulebook &rulebook)
{
    if (rulebook.minimumTermMonths <= 0)
        return true;
    if (instance.boughtMonths)
        return *instance.boughtMonths >= rulebook.minimumTermMonths;
    if (wasEverPayAsYouGo(instance) || !instance.created.isValid())
        return std::nullopt;
    switch (instance.expires.kind()) {
    case Expiry::Kind::NotStated:
        return std::nullopt;
    case Expiry::Kind::Never:
        return true;
    case Expiry::Kind::At:
        return rulebook.days().plusMonths(instance.created, rulebook.minimumTermMonths) <=
               subscriptionEnd(instance, rulebook);
    }
    Q_UNREACHABLE();
}

std::optional<int> estimatedMonths(const Instance &instance, const Rulebook &rulebook)
{
    if (wasEverPayAsYouGo(instance) || !instance.created.isValid() ||
        instance.expires.kind() != Expiry::Kind::At)
        return std::nullopt;
    const LocalDays days = rulebook.days();
    const QDateTime end = subscriptionEnd(instance, rulebook);
    const QDate first = days.dayOf(instance.created);
    const QDate last = days.dayOf(end);
    int months = (last.year() - first.year()) * 12 + last.month() - first.month();
    if (days.plusMonths(instance.created, months) > end)
        --months;
    return std::max(0, months);
}

std::optional<Renewal> renewalForTerm(
    const Instance &instance, const Rulebook &rulebook, const QDateTime &now)
{
    const std::optional<int> months = monthsForTerm(instance, rulebook, now);
    if (!months)
        return std::nullopt;
    return renewalBy(*months, instance, rulebook, now);
}

std::optional<Renewal> renewalForExpiry(
    const Instance &instance, const Rulebook &rulebook, const QDateTime &now)
{
    if (!instance.expires.isStated())
        return std::nullopt;
    int months = monthsForTerm(instance, rulebook, now).value_or(0);
    if (instance.expires.kind() == Expiry::Kind::At) {
        const std::optional<int> forDays = fewestMonths(subscriptionEnd(instance, rulebook),
            now.addSecs(rulebook.minimumRemainingDays * secondsPerDay), rulebook.days(), now);
        if (!forDays)
            return std::nullopt;
        months = std::max(months, *forDays);
    }
    return renewalBy(months, instance, rulebook, now);
}

std::optional<Renewal> renewalToLast(const Instance &instance, const QDateTime &target,
    const Rulebook &rulebook, const QDateTime &now)
{
    if (instance.expires.kind() != Expiry::Kind::At)
        return std::nullopt;
    const std::optional<int> months =
        fewestMonths(subscriptionEnd(instance, rulebook), target, rulebook.days(), now);
    if (!months)
        return std::nullopt;
    return renewalBy(*months, instance, rulebook, now);
}

int monthsToBuy(const Rulebook &rulebook, const QDateTime &now)
{
    Instance bought;
    bought.boughtMonths = 0;
    bought.expires = Expiry::at(now);
    const std::optional<Renewal> purchase = renewalForExpiry(bought, rulebook, now);
    return std::max(1, purchase ? purchase->months : rulebook.minimumTermMonths);
}

} // namespace beian::rules
