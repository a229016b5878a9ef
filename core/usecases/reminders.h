#pragma once

#include "core/usecases/overview.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QTime>

#include <map>
#include <vector>

namespace beian::usecases {

/// So many calendar days before its deadline a thing is first told of, by kind; of a kind that is
/// not among them never.
using ReminderDays = std::map<DeadlineKind, int>;

inline constexpr int mostReminderDays = 365;

/// What somebody gets who chose nothing: time enough to act, and no longer.
[[nodiscard]] ReminderDays usualReminderDays();

/// When nobody is to be disturbed, by the clock on the desk; may span midnight. None where both are
/// the same.
struct QuietHours {
    QTime from;
    QTime until;

    [[nodiscard]] bool holdAt(QTime time) const;
    bool operator==(const QuietHours &) const = default;
};

enum class ReminderState {
    Due,
    Snoozed, ///< until a day
    Done,    ///< nobody wants to hear of it again
};

struct Reminder {
    Deadline deadline;
    QString thing; ///< names the deadline; a deadline that was put off is another thing
    ReminderState state = ReminderState::Due;
    QDate snoozedUntil;
    QDate toldOn; ///< when it was last told of; invalid: never
};

/// What was done about each reminder, by thing.
struct ReminderMark {
    QDate toldOn;
    QDate snoozedUntil;
    bool isDone = false;
};
using ReminderMarks = std::map<QString, ReminderMark>;

[[nodiscard]] QString thingOf(const Deadline &deadline);

/// Those whose time has come, in the order of the deadlines. A server that renews itself is told of
/// at the last two warning steps only.
[[nodiscard]] std::vector<Reminder> remindersAmong(const std::vector<Deadline> &deadlines,
    const ReminderDays &days, const ReminderMarks &marks, const rulebook::Rulebook &rulebook,
    const QDateTime &now);

/// Whether it is to be told of today: due, and not told of yet.
[[nodiscard]] bool isToBeTold(const Reminder &reminder, QDate today);

[[nodiscard]] Outcome<ReminderMarks> reminderMarks(const Desk &desk);

/// That they were told of today; forgets what was kept of things that are not among `living`.
[[nodiscard]] Outcome<void> noteTold(
    const Desk &desk, const QStringList &things, const QSet<QString> &living, QDate today);
/// Not before that day again.
[[nodiscard]] Outcome<void> snoozeReminders(
    const Desk &desk, const QStringList &things, QDate until);
/// Never again.
[[nodiscard]] Outcome<void> finishReminders(const Desk &desk, const QStringList &things);
/// As if they had been neither snoozed nor done.
[[nodiscard]] Outcome<void> resumeReminders(const Desk &desk, const QStringList &things);

} // namespace beian::usecases
