#pragma once

#include "core/exchange/json_item.h"
#include "core/exchange/reading.h"
#include "core/model/instance.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace beian::exchange {

/// The instant under `key`; invalid where there is none.
[[nodiscard]] tl::expected<QDateTime, RowFault> instantOf(JsonValue item, QLatin1StringView key);

/// When a resource billed so ends. What is not a subscription never does, whatever stands there.
[[nodiscard]] tl::expected<model::Expiry, RowFault> expiryOf(
    JsonValue item, QLatin1StringView key, std::optional<model::Billing> billing);

/// A number ≥ 0; the platform writes -1 for "not limited here", which states nothing.
[[nodiscard]] std::optional<int> megabitsOf(JsonValue value);

/// `PrePaid`, `PostPaid`, and load balancers' `PrePay`, `PayOnDemand`, `PostPay`; else nothing.
[[nodiscard]] std::optional<model::Billing> billingOf(const QString &word);

/// The reasons under OperationLocks.LockReason[].LockReason, lower case; nothing where not stated.
[[nodiscard]] std::optional<QStringList> operationLocksOf(JsonValue item);

/// The reasons that a BusinessStatus other than Normal gives; nothing where not stated.
[[nodiscard]] std::optional<QStringList> businessLocksOf(JsonValue item);

/// The texts of a list of addresses, without blanks. Masked ones of documentation pages
/// ("121.40.**.**") are texts like any other.
[[nodiscard]] QStringList addressesOf(JsonValue list);

/// An address of the resource itself.
[[nodiscard]] model::Address fixedAddress(const QString &ip);

} // namespace beian::exchange
