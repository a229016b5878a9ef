#pragma once

#include "core/support/enum_names.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace beian::ui
{

/// How long a copied number stays in the clipboard.
enum class ClipboardKeeping { TenSeconds, HalfMinute, Minute, FiveMinutes, Forever };

/// A password manager would wait seconds; a service number is pasted into a form that asks for
/// other things first, and is worthless in another account.
inline constexpr ClipboardKeeping usualKeeping = ClipboardKeeping::FiveMinutes;

/// Nothing for ever.
[[nodiscard]] std::optional<std::chrono::seconds> durationOf(ClipboardKeeping keeping);

/// The user's choice, for all ledgers.
[[nodiscard]] ClipboardKeeping storedKeeping();
void storeKeeping(ClipboardKeeping keeping);

/// "after 30 seconds", for a choice.
[[nodiscard]] QString keepingWord(ClipboardKeeping keeping);
/// What becomes of a number that is copied now: one sentence, empty where nothing becomes of it.
[[nodiscard]] QString keepingSentence(ClipboardKeeping keeping, const QDateTime &now);

} // namespace beian::ui

namespace beian::support
{

template <>
inline constexpr auto enumNames<ui::ClipboardKeeping>
    = std::to_array<EnumName<ui::ClipboardKeeping>>({
        {ui::ClipboardKeeping::TenSeconds, "10s"},
        {ui::ClipboardKeeping::HalfMinute, "30s"},
        {ui::ClipboardKeeping::Minute, "1min"},
        {ui::ClipboardKeeping::FiveMinutes, "5min"},
        {ui::ClipboardKeeping::Forever, "never"},
    });

} // namespace beian::support
