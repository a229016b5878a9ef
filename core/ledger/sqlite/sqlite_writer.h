#pragma once

#include "core/ledger/sqlite/change_journal.h"
#include "core/ledger/sqlite/event_chain.h"
#include "core/ledger/sqlite/reading.h"
#include "core/ledger/writer.h"

namespace beian::ledger::sqlite {

class SqliteWriter final : public Reading<Writer>
{
public:
    explicit SqliteWriter(Transaction transaction);

    Result<model::Account> ensureAccount(const QString &name) override;
    Result<void> updateAccount(const model::Account &account) override;
    Result<void> putInstances(std::span<const model::Instance> instances) override;
    Result<void> noteSeen(
        std::span<const model::InstanceKey> instances, const QDateTime &at) override;
    Result<model::ServiceNumber> insertNumber(const rules::Permit &permit,
        const rules::WellFormedNumber &number, const QDateTime &at, const QString &note) override;
    Result<model::ServiceNumber> insertUnseenNumber(
        const rules::Permit &permit, const QDateTime &at) override;
    Result<void> voidNumber(
        model::NumberId id, const QDateTime &at, const QString &reason) override;
    Result<void> grantNumber(model::NumberId id, const QString &account) override;
    Result<void> invalidateNumbers(const model::InstanceKey &key, const QDateTime &at) override;
    Result<model::ServiceNumber> restoreNumber(
        const model::ServiceNumber &kept, int limit) override;
    Result<void> invalidateNumber(model::NumberId id, const QDateTime &since) override;
    Result<model::FilingId> insertFiling(const model::Filing &filing) override;
    Result<void> updateFiling(const model::Filing &filing, model::Stage expected) override;
    Result<void> storeAnswer(const StoredAnswer &answer) override;
    Result<void> removeAnswer(const StoredAnswer &answer) override;
    Result<void> storeTick(const Tick &tick) override;
    Result<void> storeDutyDone(const DutyDone &duty) override;
    Result<void> removeDutyDone(model::FilingId filing, const QString &duty) override;
    Result<void> setSetting(const QString &key, const QString &value) override;
    Result<void> append(const model::Event &event) override;
    Result<void> commit() override;

private:
    ChangeJournal m_journal;
    EventChain m_chain;
};

} // namespace beian::ledger::sqlite
