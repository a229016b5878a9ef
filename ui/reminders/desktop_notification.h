#pragma once

#include <QObject>
#include <QString>

namespace beian::ui
{

/// A message by the desktop's own notification service (org.freedesktop.Notifications 1.2), for
/// desktops that have no tray. One at a time: a later one replaces the one before.
class DesktopNotification final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotification)

public:
    explicit DesktopNotification(QObject *parent);

    /// Does not wait: `shown` or `failed` follows.
    void show(const QString &title, const QString &text);

Q_SIGNALS:
    void shown();
    void failed();
    /// Somebody clicked it.
    void activated();

private Q_SLOTS:
    void noteAction(quint32 id, const QString &action);

private:
    bool m_listens = false;
    quint32 m_id = 0; ///< of the message that stands there; 0: none yet
};

} // namespace beian::ui
