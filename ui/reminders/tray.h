#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace beian::ui
{

/// The program's place in the system tray, where the desktop has one.
class Tray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    Tray();
    ~Tray() override;

    /// Whether the desktop has a tray now; at login it may come after the program.
    [[nodiscard]] static bool isThere();

    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const;
    /// In the tooltip and the menu.
    void setDueCount(int count);
    /// False where this tray shows no messages.
    [[nodiscard]] bool tell(const QString &title, const QString &text);

Q_SIGNALS:
    void windowAsked();
    void remindersAsked();
    void quitAsked();

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction *m_reminders = nullptr;
};

} // namespace beian::ui
