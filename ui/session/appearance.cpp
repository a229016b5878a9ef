#include "ui/session/appearance.h"

#include <QSettings>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;

const QString languageKey = u"appearance/language"_s;
const QString themeKey = u"appearance/theme"_s;

template <typename Choice>
Choice stored(const QString &key)
{
    return support::fromCode<Choice>(QSettings().value(key).toString()).value_or(Choice::System);
}

} // namespace

LanguageChoice storedLanguage()
{
    return stored<LanguageChoice>(languageKey);
}

void storeLanguage(LanguageChoice choice)
{
    QSettings().setValue(languageKey, QString(support::codeOf(choice)));
}

ThemeChoice storedTheme()
{
    return stored<ThemeChoice>(themeKey);
}

void storeTheme(ThemeChoice choice)
{
    QSettings().setValue(themeKey, QString(support::codeOf(choice)));
}

text::Language languageFor(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::System:
        return text::languageOf(QLocale::system());
    case LanguageChoice::Chinese:
        return text::Language::Chinese;
    case LanguageChoice::English:
        return text::Language::English;
    }
    Q_UNREACHABLE();
}

} // namespace beian::ui
