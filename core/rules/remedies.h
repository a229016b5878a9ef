#pragma once

#include "core/rules/finding.h"
#include "core/rules/renewal.h"

namespace beian::rules
{

// The remedies that carry numbers, and that findings and standings share.

/// Renewing: the fewest months, at least one, that satisfy days and term both. Without months where
/// the expiry is not stated.
[[nodiscard]] Remedy renewForExpiry(
    const model::Instance &instance, const rulebook::Rulebook &rulebook, const QDateTime &now);

/// Renewing by months that are known.
[[nodiscard]] Remedy renewBy(const std::optional<Renewal> &renewal);

/// From pay-as-you-go, spot or trial to a subscription.
[[nodiscard]] Remedy becomeSubscription(
    const model::Instance &instance, const rulebook::Rulebook &rulebook, const QDateTime &now);

} // namespace beian::rules
