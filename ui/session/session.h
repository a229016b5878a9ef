#pragma once

#include "core/ledger/ledger.h"
#include "core/model/occasion.h"
#include "core/rulebook/work_calendar.h"
#include "core/support/clock.h"
#include "core/usecases/choose_rulebook.h"
#include "core/usecases/desk.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace beian::ui
{

/// What every window of one ledger shares: the desk that use cases work at, who works there and by
/// which clock, and the news that something was written.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    struct Parts {
        std::unique_ptr<ledger::Ledger> ledger;
        usecases::Rulebooks rulebooks;
        std::size_t chosen = 0; ///< index of the rulebook that decides
        rulebook::WorkCalendar calendar;
        QString actor;          ///< the system's user name
        bool rehearsed = false; ///< the clock stands still at a given instant
    };

    /// The clock must outlive the session.
    Session(Parts parts, const support::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] usecases::Desk desk() const;
    /// Now, by whoever sits here: for every use case that writes.
    [[nodiscard]] model::Occasion occasion() const;
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    [[nodiscard]] const usecases::Rulebooks &rulebooks() const { return m_parts.rulebooks; }
    [[nodiscard]] const rulebook::Rulebook &rulebook() const;
    /// Makes another rulebook decide, and stores that as the ledger's choice.
    [[nodiscard]] ledger::Result<void> chooseRulebook(std::size_t index);

    /// The account that is worked for; empty: all.
    [[nodiscard]] const QString &account() const { return m_account; }
    void chooseAccount(const QString &account);

    /// To be called after each use case that wrote.
    void noteWrite();

Q_SIGNALS:
    /// What is shown may be out of date: this program wrote, another one wrote, or the rulebook or
    /// the account is another.
    void changed();

private:
    void lookForWrites();
    [[nodiscard]] qint64 version() const;

    Parts m_parts;
    const support::Clock &m_clock;
    QString m_account;
    QTimer m_poll;
    qint64 m_seenVersion = 0;
};

} // namespace beian::ui
