#include "ui/window/desktop.h"

#include "ui/window/main_window.h"

#include <QApplication>

namespace beian::ui
{

Desktop::Desktop(
    QApplication &application, ApplicationTheme &theme, Session &session, Outside outside)
    : m_application(application)
    , m_theme(theme)
    , m_session(session)
    , m_outside(std::move(outside))
{
    m_outside.chooseLanguage = [this](LanguageChoice choice) { chooseLanguage(choice); };
    m_outside.chooseTheme = [this](ThemeChoice choice) { chooseTheme(choice); };
    m_window = std::make_unique<MainWindow>(m_session, m_outside);
}

Desktop::~Desktop() = default;

void Desktop::chooseLanguage(LanguageChoice choice)
{
    storeLanguage(choice);
    const text::Language language = languageFor(choice);
    if (language == text::currentLanguage())
        return;
    text::installLanguage(m_application, language);
    QApplication::setApplicationDisplayName(
        QCoreApplication::translate("beian::ui", "Beian Desk"));
    auto next = std::make_unique<MainWindow>(m_session, m_outside);
    next->takePlaceOf(*m_window);
    next->show();
    // The old one goes last: a program without a window would end.
    MainWindow *old = m_window.release();
    m_window = std::move(next);
    old->hide();
    old->deleteLater();
}

void Desktop::chooseTheme(ThemeChoice choice)
{
    storeTheme(choice);
    m_theme.choose(choice);
}

} // namespace beian::ui
