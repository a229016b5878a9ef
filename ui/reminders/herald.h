#pragma once

#include "core/usecases/reminders.h"

#include <QObject>

#include <memory>
#include <vector>

namespace beian::ui
{

class DesktopNotification;
class ReminderBell;
class Session;
class Tray;

/// Tells what the bell rings for: by the tray, else by the desktop's notifications, else it says that
/// nobody heard it. Its texts are of the language in which it was made.
class Herald final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Herald)

public:
    explicit Herald(Session &session);
    ~Herald() override;

    /// Closing the window leaves the program in the tray, whatever was chosen.
    void stayInTray();

Q_SIGNALS:
    void windowAsked();
    void remindersAsked();
    void quitAsked();
    /// What nothing outside the window could show.
    void unheard(const QString &sentence);

private:
    void tell(const std::vector<usecases::Reminder> &reminders);
    void noteTold();
    void followChoices();

    Session &m_session;
    ReminderBell &m_bell;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<DesktopNotification> m_notification;
    std::vector<usecases::Reminder> m_telling; ///< whose message is on its way
    QString m_sentence;
    bool m_stays = false;
};

} // namespace beian::ui
