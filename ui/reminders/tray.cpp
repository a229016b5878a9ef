#include "ui/reminders/tray.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace beian::ui
{

Tray::Tray()
    : m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>(applicationIcon()))
{
    connect(m_menu->addAction(tr("Open Beian Desk")), &QAction::triggered, this,
        &Tray::windowAsked);
    m_reminders = m_menu->addAction(QString());
    connect(m_reminders, &QAction::triggered, this, &Tray::remindersAsked);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitAsked);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                Q_EMIT windowAsked();
        });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::remindersAsked);
    setDueCount(0);
}

Tray::~Tray() = default;

bool Tray::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setShown(bool isShown)
{
    m_icon->setVisible(isShown);
}

bool Tray::isShown() const
{
    return m_icon->isVisible() && isThere();
}

void Tray::setDueCount(int count)
{
    const QString due = count == 0 ? tr("Nothing is due") : tr("%n due", nullptr, count);
    m_reminders->setText(tr("Reminders (%1)", "how many are due").arg(count));
    m_icon->setToolTip(
        tr("%1: %2", "the program, and what it reminds of")
            .arg(QGuiApplication::applicationDisplayName(), due));
}

bool Tray::tell(const QString &title, const QString &text)
{
    if (!isShown() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon->showMessage(title, text, applicationIcon());
    return true;
}

} // namespace beian::ui
