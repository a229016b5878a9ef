#pragma once

#include <QString>

namespace beian::text {

/// An item of the self-check, "C1" to "C16": what has to hold; and what to do about it.
[[nodiscard]] QString checkItemText(const QString &item);
[[nodiscard]] QString checkItemRemedy(const QString &item);
/// The state of an item by its code: "passed", "failed", "open".
[[nodiscard]] QString checkStateWord(const QString &state);
/// A detail of an item: "auto-renew" and "no-auto-renew" in words; a domain, a date, an id as it
/// is.
[[nodiscard]] QString checkDetailText(const QString &detail);
/// A duty after approval: "footer", "public-security", "records-current".
[[nodiscard]] QString dutyText(const QString &duty);

} // namespace beian::text
