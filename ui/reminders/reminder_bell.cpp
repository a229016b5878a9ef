#include "ui/reminders/reminder_bell.h"

#include "ui/session/session.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace beian::ui
{

namespace
{

using namespace std::chrono_literals;
using usecases::Reminder;
using usecases::ReminderState;

constexpr auto afterWrite = 1s;
constexpr auto betweenLooks = 5min;

} // namespace

ReminderBell::ReminderBell(Session &session)
    : m_session(session)
    , m_work(session, nullptr)
    , m_choices(storedReminderChoices())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterWrite);
    m_again.setInterval(betweenLooks);
    connect(&m_soon, &QTimer::timeout, this, &ReminderBell::look);
    connect(&m_again, &QTimer::timeout, this, &ReminderBell::look);
    connect(&m_work, &DeskWork::failed, this, &ReminderBell::failed);
}

void ReminderBell::start()
{
    connect(&m_session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    m_again.start();
    look();
}

void ReminderBell::look()
{
    m_work.start([this, days = m_choices.days, now = m_session.now()](
                     const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
        const auto deadlines = usecases::upcomingDeadlines(desk, now);
        if (!deadlines)
            return [this, failure = deadlines.error()] { Q_EMIT failed(failure); };
        const auto marks = usecases::reminderMarks(desk);
        if (!marks)
            return [this, failure = marks.error()] { Q_EMIT failed(failure); };
        const auto seen = std::make_shared<Seen>();
        seen->reminders
            = usecases::remindersAmong(*deadlines, days, *marks, desk.rulebook, now);
        for (const usecases::Deadline &deadline : *deadlines)
            seen->living.insert(usecases::thingOf(deadline));
        return [this, seen] { take(std::move(*seen)); };
    });
}

void ReminderBell::take(Seen seen)
{
    m_reminders = std::move(seen.reminders);
    m_living = std::move(seen.living);
    for (Reminder &one : m_reminders) {
        if (const QDate told = m_told.value(one.thing); told.isValid())
            one.toldOn = told;
    }
    Q_EMIT looked();
    ring();
}

void ReminderBell::ring()
{
    const QDateTime now = m_session.now();
    // By the clock on this desk, not by that of the rulebook's zone.
    if (!m_choices.areOn || m_choices.quietHours.holdAt(now.toLocalTime().time()))
        return;
    const QDate today = m_session.rulebook().days().dayOf(now);
    std::vector<Reminder> toBeTold;
    std::copy_if(m_reminders.begin(), m_reminders.end(), std::back_inserter(toBeTold),
        [today](const Reminder &one) { return usecases::isToBeTold(one, today); });
    if (!toBeTold.empty())
        Q_EMIT rang(toBeTold);
}

int ReminderBell::dueCount() const
{
    return int(std::count_if(m_reminders.begin(), m_reminders.end(),
        [](const Reminder &one) { return one.state == ReminderState::Due; }));
}

void ReminderBell::choose(const ReminderChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    storeReminderChoices(choices);
    Q_EMIT chosen();
    look();
}

usecases::Outcome<void> ReminderBell::noteTold(const std::vector<Reminder> &told)
{
    const QDate today = m_session.rulebook().days().dayOf(m_session.now());
    QSet<QString> things;
    for (const Reminder &one : told)
        things.insert(one.thing);
    for (const QString &thing : std::as_const(things))
        m_told.insert(thing, today);
    for (Reminder &one : m_reminders) {
        if (things.contains(one.thing))
            one.toldOn = today;
    }
    return usecases::noteTold(m_session.desk(), things.values(), m_living, today);
}

usecases::Outcome<void> ReminderBell::snooze(const QStringList &things, QDate until)
{
    auto snoozed = usecases::snoozeReminders(m_session.desk(), things, until);
    look();
    return snoozed;
}

usecases::Outcome<void> ReminderBell::finish(const QStringList &things)
{
    auto finished = usecases::finishReminders(m_session.desk(), things);
    look();
    return finished;
}

usecases::Outcome<void> ReminderBell::resume(const QStringList &things)
{
    auto resumed = usecases::resumeReminders(m_session.desk(), things);
    look();
    return resumed;
}

} // namespace beian::ui
