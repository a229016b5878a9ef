#pragma once

#include "core/model/instance.h"
#include "core/rulebook/rulebook.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace beian::rules
{

struct Renewal {
    int months = 0;
    QDate until; ///< the shown last day afterwards

    bool operator==(const Renewal &) const = default;
};

/// The instant at which a subscription is over: a list that says 23:59:59 means the midnight that
/// follows. Only for an expiry of Kind::At.
[[nodiscard]] QDateTime subscriptionEnd(
    const model::Instance &instance, const rulebook::Rulebook &rulebook);

/// Whether a stated expiry has come.
[[nodiscard]] bool hasExpired(
    const model::Instance &instance, const rulebook::Rulebook &rulebook, const QDateTime &now);

/// The instance as it would be after renewing it by `months` at `now`: expiry, and stated months.
[[nodiscard]] model::Instance renewed(const model::Instance &instance, int months,
    const rulebook::Rulebook &rulebook, const QDateTime &now);

/// Whether the bought months, or where they are not stated created + term ≤ expires, reach the
/// rulebook's minimum. Nothing where that cannot be known.
[[nodiscard]] std::optional<bool> termSuffices(
    const model::Instance &instance, const rulebook::Rulebook &rulebook);

/// Whole months from creation to expiry, which stand in for bought months that nobody stated;
/// nothing where either is missing, the server was ever pay-as-you-go, or it never expires.
[[nodiscard]] std::optional<int> estimatedMonths(
    const model::Instance &instance, const rulebook::Rulebook &rulebook);

/// The fewest months that satisfy the minimum term; 0 months where it holds already, nothing where
/// it cannot be known.
[[nodiscard]] std::optional<Renewal> renewalForTerm(
    const model::Instance &instance, const rulebook::Rulebook &rulebook, const QDateTime &now);

/// The fewest months that satisfy the remaining days and, where it can be known, the term.
[[nodiscard]] std::optional<Renewal> renewalForExpiry(
    const model::Instance &instance, const rulebook::Rulebook &rulebook, const QDateTime &now);

/// The fewest months after which the subscription lasts until `target`; nothing where it does not
/// end, or no renewal reaches so far.
[[nodiscard]] std::optional<Renewal> renewalToLast(const model::Instance &instance,
    const QDateTime &target, const rulebook::Rulebook &rulebook, const QDateTime &now);

/// The fewest months that a subscription bought at `now` needs to satisfy the term and the
/// remaining days both: three months from 1 February are 89 days.
[[nodiscard]] int monthsToBuy(const rulebook::Rulebook &rulebook, const QDateTime &now);

} // namespace beian::rules
