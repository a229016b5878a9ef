#include "ui/session/session.h"

#include "core/text/refusals.h"
#include "core/usecases/changed_since.h"
#include "ui/clipboard/secret_clipboard.h"
#include "ui/reminders/reminder_bell.h"
#include "ui/session/own_rulebook.h"

#include <QGuiApplication>

namespace beian::ui
{

namespace
{

// The command line may write beside us; nobody waits longer for the screen to follow.
constexpr std::chrono::milliseconds pollInterval{500};

} // namespace

Session::Session(Parts parts, const support::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_clock(clock)
    , m_clipboard(std::make_unique<SecretClipboard>(*QGuiApplication::clipboard()))
    , m_seenVersion(version())
{
    Q_ASSERT(m_parts.ledger);
    Q_ASSERT(m_parts.chosen < m_parts.rulebooks.all.size());
    connect(&m_poll, &QTimer::timeout, this, &Session::lookForWrites);
    if (const auto choices = storedChoices()) {
        // Which rulebook decides was said by whoever made the session: an option outweighs this.
        m_storedRulebook = choices->rulebook;
        m_warningSteps = choices->warningSteps;
    }
    judge();
    m_bell = std::make_unique<ReminderBell>(*this);
    m_seenDay = rulebook().days().dayOf(m_clock.now());
    m_poll.start(pollInterval);
}

Session::~Session() = default;

usecases::Desk Session::desk() const
{
    return {.ledger = *m_parts.ledger,
        .rulebook = rulebook(),
        .rulebooks = m_parts.rulebooks.all,
        .calendar = m_parts.calendar};
}

model::Occasion Session::occasion() const
{
    return {.at = now(), .actor = m_parts.actor, .rehearsed = m_parts.rehearsed};
}

void Session::judge()
{
    m_judging = usecases::warningAt(m_parts.rulebooks.all[m_parts.chosen], m_warningSteps);
}

ledger::Result<void> Session::chooseRulebook(std::size_t index)
{
    Q_ASSERT(index < m_parts.rulebooks.all.size());
    auto stored = usecases::chooseRulebook(
        *m_parts.ledger, m_parts.rulebooks.all[index], occasion());
    if (!stored)
        return stored;
    m_parts.chosen = index;
    judge();
    m_storedRulebook = rulebook().id;
    noteWrite();
    return {};
}

usecases::Outcome<void> Session::chooseWarningSteps(const usecases::WarningSteps &steps)
{
    auto kept = usecases::keepWarningSteps(desk(), steps);
    if (!kept)
        return kept;
    m_warningSteps = steps;
    judge();
    noteWrite();
    return {};
}

ledger::Result<void> Session::useLedger(const QString &path)
{
    auto opened = m_parts.openAt(path);
    if (!opened)
        return tl::unexpected(opened.error());
    m_parts.ledger = std::move(*opened);
    m_parts.reopen = [reopen = m_parts.reopenAt, path] { return reopen(path); };
    m_seenVersion = version();
    m_lastOwnEvent = 0;
    m_isTroubled = false;
    m_accounts.clear();
    m_client.clear();
    followChoices();
    m_bell->look(); // what it still looks at is of the other one
    Q_EMIT changed();
    return {};
}

tl::expected<void, QString> Session::addRulebook(const QString &file)
{
    auto kept = keepOwnRulebook(file, m_parts.rulebookFolder, m_parts.rulebooks.all);
    if (!kept)
        return tl::unexpected(kept.error());
    m_parts.rulebooks.all.push_back(std::move(*kept));
    Q_EMIT changed();
    return {};
}

Session::Open Session::opener() const
{
    if (m_parts.reopen)
        return m_parts.reopen;
    return [path = m_parts.ledger->path()] {
        return ledger::Result<std::unique_ptr<ledger::Ledger>>(tl::unexpected(
            ledger::LedgerError{ledger::LedgerErrorCode::CannotOpen, path, QString()}));
    };
}

QString Session::soleAccount() const
{
    return m_accounts.size() == 1 ? m_accounts.front() : QString();
}

void Session::chooseAccounts(const QStringList &accounts, const QString &client)
{
    m_client = client;
    if (m_accounts == accounts)
        return;
    m_accounts = accounts;
    Q_EMIT changed();
}

void Session::noteWrite()
{
    m_seenVersion = version();
    m_lastOwnEvent = usecases::newestEventId(desk()).value_or(m_lastOwnEvent);
    Q_EMIT changed();
}

usecases::Outcome<usecases::UndoOffer> Session::offerUndo() const
{
    return usecases::offerUndo(desk(), m_parts.actor);
}

usecases::Outcome<usecases::UndoOffer> Session::undo(qint64 offered)
{
    auto undone = usecases::undoLast(desk(), offered, occasion());
    if (!undone)
        return undone;
    followChoices();
    noteWrite();
    return undone;
}

void Session::lookForWrites()
{
    const auto now = m_parts.ledger->dataVersion();
    if (!now)
        return followTrouble(now.error());
    if (m_isTroubled) {
        m_isTroubled = false;
        Q_EMIT troubled(QString());
    }
    const QDate today = rulebook().days().dayOf(m_clock.now());
    if (*now == m_seenVersion && today == m_seenDay)
        return;
    m_seenVersion = *now;
    m_seenDay = today;
    followChoices();
    Q_EMIT changed();
}

void Session::followTrouble(const ledger::LedgerError &error)
{
    using ledger::LedgerErrorCode;
    if (error.code == LedgerErrorCode::Replaced && m_parts.reopen) {
        // A file that is still being put there cannot be opened yet: it is tried again.
        if (auto opened = m_parts.reopen()) {
            m_parts.ledger = std::move(*opened);
            m_seenVersion = version();
            m_isTroubled = false;
            followChoices();
            Q_EMIT troubled(QString());
            Q_EMIT changed();
            return;
        }
    }
    // What passes by itself, the action that meets it says.
    const bool stays = error.code == LedgerErrorCode::Gone || error.code == LedgerErrorCode::Replaced;
    if (m_isTroubled || !stays)
        return;
    m_isTroubled = true;
    Q_EMIT troubled(text::sentence(error));
}

void Session::followChoices()
{
    const auto stored = storedChoices();
    if (!stored)
        return;
    m_warningSteps = stored->warningSteps;
    if (stored->rulebook != m_storedRulebook) {
        m_storedRulebook = stored->rulebook;
        m_parts.chosen
            = usecases::chosenRulebook(m_parts.rulebooks.all, QString(), stored->rulebook)
                  .value_or(m_parts.chosen);
    }
    judge();
}

ledger::Result<Session::Choices> Session::storedChoices() const
{
    const auto reader = m_parts.ledger->read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto rulebook = (*reader)->setting(QLatin1StringView(usecases::rulebookSetting));
    if (!rulebook)
        return tl::unexpected(rulebook.error());
    const auto steps = usecases::keptWarningSteps(**reader);
    if (!steps)
        return tl::unexpected(steps.error());
    return Choices{*rulebook, *steps};
}

qint64 Session::version() const
{
    // A ledger that cannot be asked now is asked again; what is wrong with it, the next read says.
    return m_parts.ledger->dataVersion().value_or(m_seenVersion);
}

} // namespace beian::ui
