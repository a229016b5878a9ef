#pragma once

#include "core/ledger/reader.h"
#include "core/ledger/sqlite/account_rows.h"
#include "core/ledger/sqlite/event_rows.h"
#include "core/ledger/sqlite/extent.h"
#include "core/ledger/sqlite/filing_rows.h"
#include "core/ledger/sqlite/instance_rows.h"
#include "core/ledger/sqlite/number_rows.h"
#include "core/ledger/sqlite/person_rows.h"
#include "core/ledger/sqlite/transaction.h"

#include <utility>

namespace beian::ledger::sqlite {

/// The reading half of `Port`: a Reader, or a Writer, which reads within its own transaction.
template <typename Port>
class Reading : public Port
{
public:
    explicit Reading(Transaction transaction) : m_transaction(std::move(transaction)) {}

    Result<Extent> extent() const override { return readExtent(connection()); }
    Result<std::vector<model::Account>> accounts() const override
    {
        return readAccounts(connection());
    }
    Result<std::optional<model::Account>> account(const QString &name) const override
    {
        return readAccount(connection(), name);
    }
    Result<std::vector<model::Instance>> instances(const Filter &filter) const override
    {
        return readInstances(connection(), filter);
    }
    Result<std::optional<model::Instance>> instance(const model::InstanceKey &key) const override
    {
        Filter filter;
        filter.instance = key;
        auto found = readInstances(connection(), filter);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return std::nullopt;
        return std::optional(std::move(found->front()));
    }
    Result<std::vector<model::Instance>> instancesWithId(const QString &id) const override
    {
        return readInstancesWithId(connection(), id);
    }
    Result<std::vector<model::ServiceNumber>> numbers(const Filter &filter) const override
    {
        return readNumbers(connection(), filter);
    }
    Result<std::optional<model::ServiceNumber>> number(const QString &text) const override
    {
        return readNumber(connection(), text);
    }
    Result<std::optional<model::ServiceNumber>> number(model::NumberId id) const override
    {
        return readNumber(connection(), id);
    }
    Result<QuotaUse> quotaUse(const model::InstanceKey &key) const override
    {
        return readQuotaUse(connection(), key);
    }
    Result<QuotaUses> quotaUses() const override { return readQuotaUses(connection()); }
    Result<std::vector<model::Filing>> filings(const Filter &filter) const override
    {
        return readFilings(connection(), filter);
    }
    Result<std::optional<model::Filing>> filing(model::FilingId id) const override
    {
        return readFiling(connection(), id);
    }
    Result<std::vector<model::Filing>> filingsOf(const model::Domain &domain) const override
    {
        return readFilingsOf(connection(), domain);
    }
    Result<std::optional<model::Filing>> filingOn(model::NumberId number) const override
    {
        return readFilingOn(connection(), number);
    }
    Result<std::vector<HeldAddress>> heldAddresses() const override
    {
        return readHeldAddresses(connection());
    }
    Result<std::vector<StoredAnswer>> answers(
        const std::optional<model::InstanceKey> &key) const override
    {
        return readAnswers(connection(), key);
    }
    Result<std::vector<Tick>> ticks() const override { return readTicks(connection()); }
    Result<std::vector<DutyDone>> dutiesDone() const override
    {
        return readDutiesDone(connection());
    }
    Result<std::vector<model::Event>> events(const Filter &filter) const override
    {
        return readEvents(connection(), filter);
    }
    Result<std::vector<model::Event>> eventsAfter(
        qint64 id, const EventSubject &subject) const override
    {
        return readEventsAfter(connection(), id, subject);
    }
    Result<std::optional<model::Event>> newestEvent() const override
    {
        return readNewestEvent(connection());
    }
    Result<std::optional<model::Event>> birthOf(const model::ServiceNumber &number) const override
    {
        return readBirthOf(connection(), number);
    }
    Result<QDateTime> newestEventAt() const override { return readNewestEventAt(connection()); }
    Result<QString> setting(const QString &key) const override
    {
        return readSetting(connection(), key);
    }

protected:
    [[nodiscard]] Connection &connection() const { return m_transaction.connection(); }
    [[nodiscard]] Transaction &transaction() { return m_transaction; }

private:
    Transaction m_transaction;
};

class SqliteReader final : public Reading<Reader>
{
public:
    using Reading::Reading;
};

} // namespace beian::ledger::sqlite
