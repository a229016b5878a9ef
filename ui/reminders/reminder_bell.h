#pragma once

#include "core/usecases/reminders.h"
#include "ui/reminders/reminder_choices.h"
#include "ui/session/desk_work.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

namespace beian::ui
{

class Session;

/// Looks again and again, beside the window, at what is due, and rings for what nobody was told of
/// today.
class ReminderBell final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReminderBell)

public:
    explicit ReminderBell(Session &session);

    /// Looks now, after everything that is written, and every few minutes.
    void start();
    /// Looks once.
    void look();

    /// Those whose time has come, of every account, as of the last look.
    [[nodiscard]] const std::vector<usecases::Reminder> &reminders() const
    {
        return m_reminders;
    }
    /// How many of them are neither snoozed nor done.
    [[nodiscard]] int dueCount() const;

    [[nodiscard]] const ReminderChoices &choices() const { return m_choices; }
    /// Stores them; they count at once.
    void choose(const ReminderChoices &choices);

    /// That somebody was told: not again today.
    [[nodiscard]] usecases::Outcome<void> noteTold(const std::vector<usecases::Reminder> &told);
    [[nodiscard]] usecases::Outcome<void> snooze(const QStringList &things, QDate until);
    [[nodiscard]] usecases::Outcome<void> finish(const QStringList &things);
    [[nodiscard]] usecases::Outcome<void> resume(const QStringList &things);

Q_SIGNALS:
    void looked();
    /// To be told of now: outside the quiet hours, and at most once a day for each.
    void rang(const std::vector<beian::usecases::Reminder> &reminders);
    /// The choices are others.
    void chosen();
    void failed(const beian::usecases::Failure &failure);

private:
    struct Seen {
        std::vector<usecases::Reminder> reminders;
        QSet<QString> living; ///< every deadline's thing, due or not
    };
    void take(Seen seen);
    void ring();

    Session &m_session;
    DeskWork m_work;
    QTimer m_soon;  ///< after a write, which is seldom the only one
    QTimer m_again; ///< while nothing is written
    ReminderChoices m_choices;
    std::vector<usecases::Reminder> m_reminders;
    QSet<QString> m_living;
    /// What was told of since the start: where the ledger could not keep that, it still counts here.
    QHash<QString, QDate> m_told;
};

} // namespace beian::ui
