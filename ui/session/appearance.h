#pragma once

#include "core/support/enum_names.h"
#include "core/text/language.h"
#include "ui/theme/theme.h"

namespace beian::ui
{

enum class LanguageChoice { System, Chinese, English };

/// The user's choices, for all ledgers; as the system has it where nothing was chosen.
[[nodiscard]] LanguageChoice storedLanguage();
void storeLanguage(LanguageChoice choice);
[[nodiscard]] ThemeChoice storedTheme();
void storeTheme(ThemeChoice choice);

/// The language to show for a choice.
[[nodiscard]] text::Language languageFor(LanguageChoice choice);

} // namespace beian::ui

namespace beian::support
{

template <>
inline constexpr auto enumNames<ui::LanguageChoice>
    = std::to_array<EnumName<ui::LanguageChoice>>({
        {ui::LanguageChoice::System, "system"},
        {ui::LanguageChoice::Chinese, "zh"},
        {ui::LanguageChoice::English, "en"},
    });

} // namespace beian::support
