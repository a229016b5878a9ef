#include "core/ledger/sqlite/sqlite_writer.h"

namespace beian::ledger::sqlite {

using namespace Qt::StringLiterals;

SqliteWriter::SqliteWriter(Transaction transaction)
    : Reading(std::move(transaction))
    , m_journal(connection())
    , m_chain(connection())
{
}

Result<model::Account> SqliteWriter::ensureAccount(const QString &name)
{
    return sqlite::ensureAccount(connection(), name);
}

Result<void> SqliteWriter::updateAccount(const model::Account &account)
{
    return sqlite::updateAccount(connection(), account);
}

Result<void> SqliteWriter::putInstances(std::span<const model::Instance> instances)
{
    return sqlite::putInstances(connection(), instances);
}

Result<void> SqliteWriter::noteSeen(
    std::span<const model::InstanceKey> instances, const QDateTime &at)
{
    const ChangeJournal::Muted muted(m_journal);
    return sqlite::noteSeen(connection(), instances, at);
}

Result<model::ServiceNumber> SqliteWriter::insertNumber(const rules::Permit &permit,
    const rules::WellFormedNumber &number, const QDateTime &at, const QString &note)
{
    return sqlite::insertNumber(connection(), permit, {number.text(), at, note});
}

Result<model::ServiceNumber> SqliteWriter::insertUnseenNumber(
    const rules::Permit &permit, const QDateTime &at)
{
    return sqlite::insertNumber(connection(), permit, {{}, at, {}});
}

Result<void> SqliteWriter::voidNumber(
    model::NumberId id, const QDateTime &at, const QString &reason)
{
    return sqlite::voidNumber(connection(), id, at, reason);
}

Result<void> SqliteWriter::grantNumber(model::NumberId id, const QString &account)
{
    return sqlite::grantNumber(connection(), id, account);
}

Result<void> SqliteWriter::invalidateNumbers(const model::InstanceKey &key, const QDateTime &at)
{
    return sqlite::invalidateNumbers(connection(), key, at);
}

Result<model::ServiceNumber> SqliteWriter::restoreNumber(
    const model::ServiceNumber &kept, int limit)
{
    return sqlite::restoreNumber(connection(), kept, limit);
}

Result<void> SqliteWriter::invalidateNumber(model::NumberId id, const QDateTime &since)
{
    return sqlite::invalidateNumber(connection(), id, since);
}

Result<model::FilingId> SqliteWriter::insertFiling(const model::Filing &filing)
{
    return sqlite::insertFiling(connection(), filing);
}

Result<void> SqliteWriter::updateFiling(const model::Filing &filing, model::Stage expected)
{
    return sqlite::updateFiling(connection(), filing, expected);
}

Result<void> SqliteWriter::storeAnswer(const StoredAnswer &answer)
{
    return sqlite::storeAnswer(connection(), answer);
}

Result<void> SqliteWriter::removeAnswer(const StoredAnswer &answer)
{
    return sqlite::removeAnswer(connection(), answer);
}

Result<void> SqliteWriter::storeTick(const Tick &tick)
{
    return sqlite::storeTick(connection(), tick);
}

Result<void> SqliteWriter::storeDutyDone(const DutyDone &duty)
{
    return sqlite::storeDutyDone(connection(), duty);
}

Result<void> SqliteWriter::removeDutyDone(model::FilingId filing, const QString &duty)
{
    return sqlite::removeDutyDone(connection(), filing, duty);
}

Result<void> SqliteWriter::setSetting(const QString &key, const QString &value)
{
    return sqlite::storeSetting(connection(), key, value);
}

Result<void> SqliteWriter::append(const model::Event &event)
{
    auto changes = m_journal.take();
    if (!changes)
        return tl::unexpected(changes.error());
    StoredEvent stored = storedEvent(event);
    stored.changes = std::move(*changes);
    return m_chain.append(std::move(stored));
}

Result<void> SqliteWriter::commit()
{
    if (!m_journal.isEmpty()) {
        return tl::unexpected(connection().failure(
            LedgerErrorCode::Failed, u"something was written that no event tells of"_s));
    }
    return transaction().commit();
}

} // namespace beian::ledger::sqlite
