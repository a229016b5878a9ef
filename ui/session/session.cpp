#include "ui/session/session.h"

#include <chrono>

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
    , m_seenVersion(version())
{
    Q_ASSERT(m_parts.ledger);
    Q_ASSERT(m_parts.chosen < m_parts.rulebooks.all.size());
    connect(&m_poll, &QTimer::timeout, this, &Session::lookForWrites);
    m_poll.start(pollInterval);
}

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

const rulebook::Rulebook &Session::rulebook() const
{
    return m_parts.rulebooks.all[m_parts.chosen];
}

ledger::Result<void> Session::chooseRulebook(std::size_t index)
{
    Q_ASSERT(index < m_parts.rulebooks.all.size());
    auto stored = usecases::chooseRulebook(
        *m_parts.ledger, m_parts.rulebooks.all[index], occasion());
    if (!stored)
        return stored;
    m_parts.chosen = index;
    noteWrite();
    return {};
}

void Session::chooseAccount(const QString &account)
{
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT changed();
}

void Session::noteWrite()
{
    m_seenVersion = version();
    Q_EMIT changed();
}

void Session::lookForWrites()
{
    if (version() != m_seenVersion)
        noteWrite();
}

qint64 Session::version() const
{
    // A ledger that cannot be asked now is asked again; what is wrong with it, the next read says.
    return m_parts.ledger->dataVersion().value_or(m_seenVersion);
}

} // namespace beian::ui
