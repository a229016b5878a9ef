#pragma once

#include "core/rulebook/rulebook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace beian::text {

enum class Language { Chinese, English };

/// English where the locale is English, else Chinese, for the C locale too.
[[nodiscard]] Language languageOf(const QLocale &locale);

/// Loads the program's translations for `language` and takes out the ones of another; may be called
/// again while running. Also Qt's own texts where they are installed.
void installLanguage(QCoreApplication &application, Language language);

/// The language that is installed.
[[nodiscard]] Language currentLanguage();

/// The rulebook's own text in the installed language.
[[nodiscard]] QString localText(const rulebook::LocalText &text);

} // namespace beian::text
