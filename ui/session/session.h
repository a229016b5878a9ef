#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/ledger_files.h"
#include "core/model/occasion.h"
#include "core/rulebook/work_calendar.h"
#include "core/support/clock.h"
#include "core/usecases/choose_rulebook.h"
#include "core/usecases/desk.h"
#include "core/usecases/undo_last.h"
#include "core/usecases/warning_steps.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace beian::ui
{

class ReminderBell;
class SecretClipboard;

/// How long the desktop waits for another program's writing to end. Nothing moves on the screen
/// meanwhile, so it is short: what another program writes takes milliseconds, and where one holds
/// the ledger longer than this the page says so, keeps what was typed, and the same click works
/// later.
inline constexpr std::chrono::milliseconds patience{1000};

/// What every window of one ledger shares: the desk that use cases work at, who works there and by
/// which clock, and the news that something was written.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// Opens the ledger once more, in whatever thread calls it.
    using Open = std::function<ledger::Result<std::unique_ptr<ledger::Ledger>>()>;
    using OpenAt
        = std::function<ledger::Result<std::unique_ptr<ledger::Ledger>>(const QString &path)>;

    struct Parts {
        std::unique_ptr<ledger::Ledger> ledger;
        usecases::Rulebooks rulebooks;
        std::size_t chosen = 0; ///< index of the rulebook that decides
        rulebook::WorkCalendar calendar;
        QString actor;          ///< the system's user name
        bool rehearsed = false; ///< the clock stands still at a given instant
        /// Ledger files as a whole, for going back to a backup; may be none.
        std::unique_ptr<ledger::LedgerFiles> files = {};
        /// Opens the ledger's file once more, or the one that stands in its place by now; makes none.
        /// May be none.
        Open reopen = {};
        /// Where the user's own rulebooks are kept; empty: nowhere.
        QString rulebookFolder = {};
        /// Opens the ledger of that path, made where there is none; may be none.
        OpenAt openAt = {};
        OpenAt reopenAt = {}; ///< `reopen` for that path; where the other one is there
    };

    /// The clock must outlive the session.
    Session(Parts parts, const support::Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] usecases::Desk desk() const;
    /// Now, by whoever sits here: for every use case that writes.
    [[nodiscard]] model::Occasion occasion() const;
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    [[nodiscard]] const usecases::Rulebooks &rulebooks() const { return m_parts.rulebooks; }
    /// The one that judges, with the warning steps that were chosen.
    [[nodiscard]] const rulebook::Rulebook &rulebook() const { return m_judging; }
    /// Makes another rulebook decide, and stores that as the ledger's choice.
    [[nodiscard]] ledger::Result<void> chooseRulebook(std::size_t index);

    /// Those that were chosen instead of the rulebook's; empty: none.
    [[nodiscard]] const usecases::WarningSteps &warningSteps() const { return m_warningSteps; }
    [[nodiscard]] usecases::Outcome<void> chooseWarningSteps(const usecases::WarningSteps &steps);

    /// Works with another ledger from now on. Whatever shows this one is to be made anew; nothing
    /// is changed where it cannot be opened.
    [[nodiscard]] ledger::Result<void> useLedger(const QString &path);
    [[nodiscard]] bool canUseAnother() const { return bool(m_parts.openAt); }

    /// Keeps a rulebook file of the user's, from now on one of `rulebooks`; a sentence where it
    /// cannot be. References into `rulebooks` are void afterwards.
    [[nodiscard]] tl::expected<void, QString> addRulebook(const QString &file);
    [[nodiscard]] bool canKeepRulebooks() const { return !m_parts.rulebookFolder.isEmpty(); }

    /// The accounts that are worked for; none: all.
    [[nodiscard]] const QStringList &accounts() const { return m_accounts; }
    /// The account that a new number or import is for, where that is clear.
    [[nodiscard]] QString soleAccount() const;
    /// The client that they are of, where they were chosen as its accounts; empty else.
    [[nodiscard]] const QString &client() const { return m_client; }
    void chooseAccounts(const QStringList &accounts, const QString &client = {});

    /// Null where the session was given none.
    [[nodiscard]] const ledger::LedgerFiles *files() const { return m_parts.files.get(); }

    /// For work beside the window. A session that was given none cannot do any.
    [[nodiscard]] Open opener() const;

    /// What looks for deadlines; silent until it is started.
    [[nodiscard]] ReminderBell &bell() const { return *m_bell; }
    /// Where service numbers are copied to.
    [[nodiscard]] SecretClipboard &clipboard() const { return *m_clipboard; }

    /// To be called after each use case that wrote.
    void noteWrite();
    /// The newest event when this program wrote last: what came later, another one wrote.
    [[nodiscard]] qint64 lastOwnEvent() const { return m_lastOwnEvent; }

    /// The last action, to be taken back; a refusal where it cannot be.
    [[nodiscard]] usecases::Outcome<usecases::UndoOffer> offerUndo() const;
    /// Takes back the event that was offered.
    [[nodiscard]] usecases::Outcome<usecases::UndoOffer> undo(qint64 offered);

Q_SIGNALS:
    /// What is shown may be out of date: this program wrote, another one wrote, the rulebook or the
    /// account is another, or a new day has begun, by which everything stands otherwise.
    void changed();
    /// The ledger cannot be used as long as it stands like this; empty: it can be used again.
    void troubled(const QString &sentence);

private:
    void lookForWrites();
    void followTrouble(const ledger::LedgerError &error);
    /// Another program may have chosen another rulebook, or other steps.
    void followChoices();
    struct Choices {
        QString rulebook;
        usecases::WarningSteps warningSteps;
    };
    [[nodiscard]] ledger::Result<Choices> storedChoices() const;
    void judge();
    [[nodiscard]] qint64 version() const;

    Parts m_parts;
    const support::Clock &m_clock;
    QStringList m_accounts;
    QString m_client;
    QTimer m_poll;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<ReminderBell> m_bell;
    qint64 m_seenVersion = 0;
    qint64 m_lastOwnEvent = 0;
    QDate m_seenDay; ///< in the rulebook's zone
    QString m_storedRulebook; ///< the ledger's choice when it was last looked at
    usecases::WarningSteps m_warningSteps;
    rulebook::Rulebook m_judging;
    bool m_isTroubled = false;
};

} // namespace beian::ui
