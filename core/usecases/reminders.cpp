#include "core/usecases/reminders.h"

#include "core/usecases/kept_object.h"

#include <algorithm>

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

const QString settingKey = u"reminders"_s;

QJsonObject jsonOf(const ReminderMark &mark)
{
    QJsonObject object;
    if (mark.toldOn.isValid())
        object.insert("told"_L1, mark.toldOn.toString(Qt::ISODate));
    if (mark.snoozedUntil.isValid())
        object.insert("snoozed"_L1, mark.snoozedUntil.toString(Qt::ISODate));
    if (mark.isDone)
        object.insert("done"_L1, true);
    return object;
}

ReminderMark markFrom(const QJsonObject &object)
{
    return {.toldOn = QDate::fromString(object.value("told"_L1).toString(), Qt::ISODate),
        .snoozedUntil = QDate::fromString(object.value("snoozed"_L1).toString(), Qt::ISODate),
        .isDone = object.value("done"_L1).toBool()};
}

void put(QJsonObject &marks, const QString &thing, const ReminderMark &mark)
{
    const QJsonObject object = jsonOf(mark);
    if (object.isEmpty())
        marks.remove(thing);
    else
        marks.insert(thing, object);
}

Outcome<void> changeMarks(const Desk &desk, const QStringList &things,
    const std::function<void(ReminderMark &mark)> &change)
{
    return changeObject(desk, settingKey, [&](QJsonObject &marks) {
        for (const QString &thing : things) {
            ReminderMark mark = markFrom(marks.value(thing).toObject());
            change(mark);
            put(marks, thing, mark);
        }
    });
}

/// So many days before the last one; nothing where it is never told of.
std::optional<int> leadOf(
    const Deadline &deadline, const ReminderDays &days, const rulebook::Rulebook &rulebook)
{
    const auto chosen = days.find(deadline.kind);
    if (chosen == days.end())
        return std::nullopt;
    const std::vector<int> &steps = rulebook.warningSteps;
    if (!deadline.renewsItself || steps.size() < 2)
        return chosen->second;
    return std::min(chosen->second, steps[steps.size() - 2]);
}

} // namespace

ReminderDays usualReminderDays()
{
    return {{DeadlineKind::ServerExpires, 30}, {DeadlineKind::ServerReleased, 15},
        {DeadlineKind::StageEnds, 2}, {DeadlineKind::NoticeEnds, 7},
        {DeadlineKind::DomainExpires, 30}, {DeadlineKind::DutyDue, 7}};
}

bool QuietHours::holdAt(QTime time) const
{
    if (from == until)
        return false;
    if (from < until)
        return from <= time && time < until;
    return time >= from || time < until;
}

QString thingOf(const Deadline &deadline)
{
    const QString about = deadline.filing ? QString::number(deadline.filing->value)
                                          : model::toText(deadline.instance);
    QStringList parts{QString(support::codeOf(deadline.kind)), about};
    if (!deadline.detail.isEmpty())
        parts.append(deadline.detail);
    parts.append(deadline.at.toUTC().toString(Qt::ISODate));
    return parts.join(u' ');
}

std::vector<Reminder> remindersAmong(const std::vector<Deadline> &deadlines,
    const ReminderDays &days, const ReminderMarks &marks, const rulebook::Rulebook &rulebook,
    const QDateTime &now)
{
    const QDate today = rulebook.days().dayOf(now);
    std::vector<Reminder> reminders;
    for (const Deadline &deadline : deadlines) {
        const auto lead = leadOf(deadline, days, rulebook);
        if (!lead || today.daysTo(rulebook.days().shownLastDay(deadline.at)) > *lead)
            continue;
        Reminder reminder;
        reminder.deadline = deadline;
        reminder.thing = thingOf(deadline);
        if (const auto mark = marks.find(reminder.thing); mark != marks.end()) {
            reminder.toldOn = mark->second.toldOn;
            reminder.snoozedUntil = mark->second.snoozedUntil;
            if (mark->second.isDone)
                reminder.state = ReminderState::Done;
            else if (reminder.snoozedUntil.isValid() && today < reminder.snoozedUntil)
                reminder.state = ReminderState::Snoozed;
        }
        reminders.push_back(std::move(reminder));
    }
    return reminders;
}

bool isToBeTold(const Reminder &reminder, QDate today)
{
    // A day told of that lies ahead is a clock set back: it is no reason to keep silent.
    return reminder.state == ReminderState::Due && reminder.toldOn != today;
}

Outcome<ReminderMarks> reminderMarks(const Desk &desk)
{
    return keptObject(desk, settingKey).map([](const QJsonObject &object) {
        ReminderMarks marks;
        for (auto it = object.begin(); it != object.end(); ++it)
            marks.emplace(it.key(), markFrom(it.value().toObject()));
        return marks;
    });
}

Outcome<void> noteTold(
    const Desk &desk, const QStringList &things, const QSet<QString> &living, QDate today)
{
    return changeObject(desk, settingKey, [&](QJsonObject &marks) {
        for (const QString &thing : marks.keys()) {
            if (!living.contains(thing))
                marks.remove(thing);
        }
        for (const QString &thing : things) {
            ReminderMark mark = markFrom(marks.value(thing).toObject());
            mark.toldOn = today;
            put(marks, thing, mark);
        }
    });
}

Outcome<void> snoozeReminders(const Desk &desk, const QStringList &things, QDate until)
{
    return changeMarks(desk, things, [until](ReminderMark &mark) { mark.snoozedUntil = until; });
}

Outcome<void> finishReminders(const Desk &desk, const QStringList &things)
{
    return changeMarks(desk, things, [](ReminderMark &mark) { mark.isDone = true; });
}

Outcome<void> resumeReminders(const Desk &desk, const QStringList &things)
{
    return changeMarks(desk, things, [](ReminderMark &mark) {
        mark.isDone = false;
        mark.snoozedUntil = {};
    });
}

} // namespace beian::usecases
