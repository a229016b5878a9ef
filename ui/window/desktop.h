#pragma once

#include "ui/files/outside.h"

#include <QObject>

#include <chrono>
#include <memory>

class QApplication;

namespace beian::ui
{

class ApplicationTheme;
class Herald;
class MainWindow;
class Session;

/// The main window in the language and theme that the user chose. Texts are made with the widgets, so
/// another language makes the window anew, where the old one stood and at the same page; the ledger
/// stays open.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    /// All of them must outlive it. What is chosen is stored for the next start.
    Desktop(
        QApplication &application, ApplicationTheme &theme, Session &session, Outside outside);
    ~Desktop() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }

    /// Shows the window, and lets the reminders start once it stands there.
    void show();
    /// Waits in the tray, without a window; where no tray comes, the window is there, minimized.
    void startInBackground();

Q_SIGNALS:
    /// Another ledger is worked with.
    void ledgerChosen();

private:
    [[nodiscard]] QString chooseLedger(const QString &path);
    /// In the old one's place, with what is shown read anew.
    void renewWindow();
    void chooseLanguage(LanguageChoice choice);
    void chooseTheme(ThemeChoice choice);
    [[nodiscard]] std::unique_ptr<MainWindow> newWindow();
    [[nodiscard]] std::unique_ptr<Herald> newHerald();
    void showWindow();

    QApplication &m_application;
    ApplicationTheme &m_theme;
    Session &m_session;
    Outside m_outside;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Herald> m_herald;
    bool m_isInBackground = false;
    std::chrono::milliseconds m_trayAwaited{0};
};

} // namespace beian::ui
