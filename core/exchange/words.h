#pragma once

#include "core/model/instance.h"

#include <QString>

#include <optional>

namespace beian::exchange {

/// The status that a word of the platform means, in any product's English or the console's Chinese;
/// nothing where it is not known.
[[nodiscard]] std::optional<model::InstanceStatus> statusOf(const QString &word);

/// The lock that a status word tells of, empty where none ("已过期" → "expired").
[[nodiscard]] QString lockToldBy(const QString &statusWord);

/// How a console or a script names the way of paying.
[[nodiscard]] std::optional<model::Billing> billingNamed(const QString &word);

/// Yes or no, in the words of tables.
[[nodiscard]] std::optional<bool> yesOrNo(const QString &word);

/// The product id that a word in a product column means, else empty.
[[nodiscard]] QString productNamed(const QString &word);

/// The product id that the form of an id tells, else empty.
[[nodiscard]] QString productOfId(const QString &id);

} // namespace beian::exchange
