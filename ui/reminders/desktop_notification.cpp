#include "ui/reminders/desktop_notification.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString openAction = u"default"_s; // a click on the message itself
constexpr int shownAsLongAsUsual = -1;

} // namespace

DesktopNotification::DesktopNotification(QObject *parent)
    : QObject(parent)
{
}

/// The bus is asked for with the first message, not at the program's start.
void DesktopNotification::show(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call without a bus would never be answered
        QMetaObject::invokeMethod(this, &DesktopNotification::failed, Qt::QueuedConnection);
        return;
    }
    if (!m_listens) {
        m_listens = bus.connect(service, path, service, u"ActionInvoked"_s, this,
            SLOT(noteAction(quint32,QString)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The text may hold marks that a service reads as markup: it is said to be plain by escaping.
    call.setArguments({QGuiApplication::applicationDisplayName(), m_id, u"beiandesk"_s, title,
        text.toHtmlEscaped(), QStringList{openAction, tr("Open")},
        QVariantMap{{u"desktop-entry"_s, u"beiandesk"_s}}, shownAsLongAsUsual});
    auto *watcher
        = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (reply.isError()) {
            Q_EMIT failed();
            return;
        }
        m_id = reply.value();
        Q_EMIT shown();
    });
}

void DesktopNotification::noteAction(quint32 id, const QString &action)
{
    if (id == m_id && action == openAction)
        Q_EMIT activated();
}

} // namespace beian::ui
