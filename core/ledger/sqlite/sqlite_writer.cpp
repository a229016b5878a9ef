#include "core/ledger/sqlite/sqlite_writer.h"

namespace beian::ledger::sqlite {

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

Result<void> SqliteWriter::storeTick(const Tick &tick)
{
    return sqlite::storeTick(connection(), tick);
}

Result<void> SqliteWriter::storeDutyDone(const DutyDone &duty)
{
    return sqlite::storeDutyDone(connection(), duty);
}

Result<void> SqliteWriter::setSetting(const QString &key, const QString &value)
{
    return sqlite::storeSetting(connection(), key, value);
}

Result<void> SqliteWriter::append(const model::Event &event)
{
    return sqlite::appendEvent(connection(), event);
}

Result<void> SqliteWriter::commit()
{
    return transaction().commit();
}

} // namespace beian::ledger::sqlite
