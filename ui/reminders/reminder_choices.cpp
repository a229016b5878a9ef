#include "ui/reminders/reminder_choices.h"

#include <QSettings>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;
using usecases::DeadlineKind;

const QString onKey = u"reminders/on"_s;
const QString fromKey = u"reminders/quietFrom"_s;
const QString untilKey = u"reminders/quietUntil"_s;
const QString trayKey = u"reminders/staysInTray"_s;
const QString timeForm = u"HH:mm"_s;
constexpr int never = -1;

QString daysKey(DeadlineKind kind)
{
    return u"reminders/days/"_s + support::codeOf(kind);
}

/// What was stored by another hand and is no time is as usual.
QTime timeOr(const QString &key, QTime usual)
{
    const QTime stored = QTime::fromString(QSettings().value(key).toString(), timeForm);
    return stored.isValid() ? stored : usual;
}

} // namespace

ReminderChoices storedReminderChoices()
{
    const QSettings settings;
    ReminderChoices choices;
    choices.areOn = settings.value(onKey, choices.areOn).toBool();
    choices.staysInTray = settings.value(trayKey, choices.staysInTray).toBool();
    choices.quietHours.from = timeOr(fromKey, choices.quietHours.from);
    choices.quietHours.until = timeOr(untilKey, choices.quietHours.until);
    for (const auto &entry : support::enumNames<DeadlineKind>) {
        bool isNumber = false;
        const int days = settings.value(daysKey(entry.value)).toInt(&isNumber);
        if (!isNumber)
            continue;
        if (days == never)
            choices.days.erase(entry.value);
        else if (days >= 0 && days <= usecases::mostReminderDays)
            choices.days[entry.value] = days;
    }
    return choices;
}

void storeReminderChoices(const ReminderChoices &choices)
{
    QSettings settings;
    settings.setValue(onKey, choices.areOn);
    settings.setValue(trayKey, choices.staysInTray);
    settings.setValue(fromKey, choices.quietHours.from.toString(timeForm));
    settings.setValue(untilKey, choices.quietHours.until.toString(timeForm));
    for (const auto &entry : support::enumNames<DeadlineKind>) {
        const auto days = choices.days.find(entry.value);
        settings.setValue(daysKey(entry.value), days == choices.days.end() ? never : days->second);
    }
}

} // namespace beian::ui
