#include "ui/reminders/herald.h"

#include "ui/overview/deadline_words.h"
#include "ui/reminders/desktop_notification.h"
#include "ui/reminders/reminder_bell.h"
#include "ui/reminders/tray.h"
#include "ui/session/session.h"

#include <QGuiApplication>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::Reminder;

namespace
{

constexpr std::size_t mostLines = 3; // what a message has room for

} // namespace

Herald::Herald(Session &session)
    : m_session(session)
    , m_bell(session.bell())
    , m_tray(std::make_unique<Tray>())
    , m_notification(std::make_unique<DesktopNotification>(nullptr))
{
    connect(m_tray.get(), &Tray::windowAsked, this, &Herald::windowAsked);
    connect(m_tray.get(), &Tray::remindersAsked, this, &Herald::remindersAsked);
    connect(m_tray.get(), &Tray::quitAsked, this, &Herald::quitAsked);
    connect(m_notification.get(), &DesktopNotification::activated, this, &Herald::remindersAsked);
    connect(m_notification.get(), &DesktopNotification::shown, this, &Herald::noteTold);
    connect(m_notification.get(), &DesktopNotification::failed, this, [this] {
        Q_EMIT unheard(m_sentence);
        noteTold();
    });
    connect(&m_bell, &ReminderBell::rang, this, &Herald::tell);
    connect(&m_bell, &ReminderBell::chosen, this, &Herald::followChoices);
    connect(&m_bell, &ReminderBell::looked, this,
        [this] { m_tray->setDueCount(m_bell.dueCount()); });
    m_tray->setDueCount(m_bell.dueCount());
    followChoices();
}

Herald::~Herald() = default;

void Herald::stayInTray()
{
    m_stays = true;
    followChoices();
}

void Herald::followChoices()
{
    const bool isShown = m_bell.choices().areOn && Tray::isThere();
    m_tray->setShown(isShown);
    QGuiApplication::setQuitOnLastWindowClosed(
        !isShown || !(m_stays || m_bell.choices().staysInTray));
}

void Herald::tell(const std::vector<Reminder> &reminders)
{
    if (!m_telling.empty())
        return; // the bell rings again for what this message leaves out
    m_telling = reminders;
    const QString title = tr("%n deadline(s)", nullptr, int(reminders.size()));
    QStringList lines;
    for (std::size_t i = 0; i < std::min(reminders.size(), mostLines); ++i) {
        const usecases::Deadline &deadline = reminders[i].deadline;
        lines.append(tr("%1 – %2", "what ends, and when")
                         .arg(deadlineWords(deadline),
                             deadlineTime(deadline, m_session.rulebook(), m_session.now())));
    }
    if (reminders.size() > mostLines)
        lines.append(tr("and %n more", nullptr, int(reminders.size() - mostLines)));
    const QString text = lines.join(u'\n');
    m_sentence = title + u'\n' + text;
    if (m_tray->tell(title, text))
        noteTold();
    else
        m_notification->show(title, text);
}

/// Where that cannot be kept, they are told of once more: better than not at all.
void Herald::noteTold()
{
    const auto noted = m_bell.noteTold(m_telling);
    m_telling.clear();
    if (!noted)
        Q_EMIT m_bell.failed(noted.error());
}

} // namespace beian::ui
