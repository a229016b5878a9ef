#include "core/text/language.h"

#include "core/text/tr.h"

#include <QLibraryInfo>
#include <QTranslator>

#include <array>

namespace beian::text {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView translatorName = "beian.translation"_L1;

/// A file of texts: where it lies, and its name up to the language.
struct Source {
    QString folder;
    QString name;
};

std::array<Source, 4> sources()
{
    const QString own = u":/i18n"_s;
    // Qt's own come first: of two translators the one that was installed last is asked first.
    return {{{QLibraryInfo::path(QLibraryInfo::TranslationsPath), u"qtbase"_s}, {own, u"text"_s},
        {own, u"cli"_s}, {own, u"ui"_s}}};
}

} // namespace

Language languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::English ? Language::English : Language::Chinese;
}

void installLanguage(QCoreApplication &application, Language language)
{
    const auto old =
        application.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly);
    qDeleteAll(old); // A translator leaves its application when it goes.

    const QString code = language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
    for (const Source &source : sources()) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(translatorName);
        if (translator->load(source.folder + u'/' + source.name + u'_' + code + u".qm"))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

Language currentLanguage()
{
    //: The language of this translation: "zh" in the Chinese one.
    return Text::tr("en") == "zh"_L1 ? Language::Chinese : Language::English;
}

QString localText(const rulebook::LocalText &text)
{
    return currentLanguage() == Language::Chinese ? text.zh : text.en;
}

} // namespace beian::text
