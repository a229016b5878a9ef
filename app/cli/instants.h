#pragma once

#include "core/model/instance.h"
#include "core/usecases/desk.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace beian::cli {

/// ISO 8601 with its zone, as UTC; nothing without a zone, since whose time it is would be a guess.
[[nodiscard]] std::optional<QDateTime> parseInstant(const QString &text);

// What a person typed as a date, or the refusal FieldBad with the option's name. An empty text is
// "not stated": an invalid date or instant.

[[nodiscard]] usecases::Outcome<QDate> dayOption(const QString &option, const QString &text);
[[nodiscard]] usecases::Outcome<QDateTime> instantOption(
    const QString &option, const QString &text);
/// A day means its beginning in the rulebook's zone.
[[nodiscard]] usecases::Outcome<QDateTime> beginOption(
    const usecases::Desk &desk, const QString &option, const QString &text);
/// A day means its end, as the console shows the last day of a subscription.
[[nodiscard]] usecases::Outcome<QDateTime> endOption(
    const usecases::Desk &desk, const QString &option, const QString &text);
/// Besides, "never".
[[nodiscard]] usecases::Outcome<model::Expiry> expiryOption(
    const usecases::Desk &desk, const QString &option, const QString &text);

} // namespace beian::cli
