#include "ui/window/desktop.h"

#include "core/text/refusals.h"
#include "ui/reminders/herald.h"
#include "ui/reminders/reminder_bell.h"
#include "ui/reminders/tray.h"
#include "ui/session/first_paint.h"
#include "ui/session/ledger_place.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTimer>

namespace beian::ui
{

namespace
{

using namespace std::chrono_literals;

// A desktop that is just starting shows its tray later than it starts programs.
constexpr std::chrono::milliseconds longestWaitForTray = 30s;
constexpr std::chrono::milliseconds betweenLooksForTray = 1s;

} // namespace

Desktop::Desktop(
    QApplication &application, ApplicationTheme &theme, Session &session, Outside outside)
    : m_application(application)
    , m_theme(theme)
    , m_session(session)
    , m_outside(std::move(outside))
{
    m_outside.chooseLanguage = [this](LanguageChoice choice) { chooseLanguage(choice); };
    m_outside.chooseTheme = [this](ThemeChoice choice) { chooseTheme(choice); };
    if (m_session.canUseAnother())
        m_outside.chooseLedger = [this](const QString &path) { return chooseLedger(path); };
    m_window = newWindow();
    m_herald = newHerald();
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
    renewWindow();
}

QString Desktop::chooseLedger(const QString &path)
{
    if (const auto used = m_session.useLedger(path); !used)
        return text::sentence(used.error());
    storeLedgerPath(path);
    renewWindow();
    Q_EMIT ledgerChosen();
    return {};
}

void Desktop::renewWindow()
{
    auto next = newWindow();
    next->takePlaceOf(*m_window);
    next->show();
    // The old one goes last: a program without a window would end.
    MainWindow *old = m_window.release();
    m_window = std::move(next);
    old->hide();
    old->deleteLater();
    m_herald = newHerald();
}

std::unique_ptr<MainWindow> Desktop::newWindow()
{
    auto window = std::make_unique<MainWindow>(m_session, m_outside);
    connect(window.get(), &MainWindow::quitAsked, this, &QCoreApplication::quit);
    return window;
}

std::unique_ptr<Herald> Desktop::newHerald()
{
    auto herald = std::make_unique<Herald>(m_session);
    connect(herald.get(), &Herald::windowAsked, this, &Desktop::showWindow);
    connect(herald.get(), &Herald::remindersAsked, this, [this] {
        showWindow();
        m_window->showReminders();
    });
    connect(herald.get(), &Herald::quitAsked, this, &QCoreApplication::quit);
    connect(herald.get(), &Herald::unheard, this,
        [this](const QString &sentence) { m_window->showNotice(Level::Watch, sentence); });
    if (m_isInBackground)
        herald->stayInTray();
    return herald;
}

void Desktop::show()
{
    afterFirstPaint(m_window.get(), [this] { m_session.bell().start(); });
    m_window->show();
}

void Desktop::startInBackground()
{
    m_isInBackground = true;
    if (Tray::isThere()) {
        m_herald->stayInTray();
        m_session.bell().start();
        return;
    }
    if (m_trayAwaited >= longestWaitForTray) {
        afterFirstPaint(m_window.get(), [this] { m_session.bell().start(); });
        m_window->showMinimized();
        return;
    }
    m_trayAwaited += betweenLooksForTray;
    QTimer::singleShot(betweenLooksForTray, this, &Desktop::startInBackground);
}

void Desktop::showWindow()
{
    m_window->show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Desktop::chooseTheme(ThemeChoice choice)
{
    storeTheme(choice);
    m_theme.choose(choice);
}

} // namespace beian::ui
