#pragma once

#include "core/ledger/reader.h"
#include "core/rules/issuance.h"

#include <span>

namespace beian::ledger {

/// One write transaction. It holds the write lock from the start, so what is read through it cannot
/// change before `commit`; without `commit` nothing of it happens. The database repeats the hard
/// rules: a write that breaks one gives LedgerErrorCode::Conflict.
class Writer : public Reader
{
public:
    /// The account of that folded name, made if there is none. The name that was there first stays.
    [[nodiscard]] virtual Result<model::Account> ensureAccount(const QString &name) = 0;
    /// Stores uid and entity of the account with that name.
    [[nodiscard]] virtual Result<void> updateAccount(const model::Account &account) = 0;

    /// Inserts or replaces by key; the account must exist.
    [[nodiscard]] virtual Result<void> putInstances(std::span<const model::Instance> instances) = 0;

    /// That an inventory named them once more: their `seenAt`, which is no change and needs no event.
    [[nodiscard]] virtual Result<void> noteSeen(
        std::span<const model::InstanceKey> instances, const QDateTime &at) = 0;

    /// Gate 3, apply: counts again and inserts. `Conflict` where the quota is full or the text taken
    /// meanwhile. The note is kept as it is.
    [[nodiscard]] virtual Result<model::ServiceNumber> insertNumber(const rules::Permit &permit,
        const rules::WellFormedNumber &number, const QDateTime &at, const QString &note) = 0;
    /// A number that the platform made unseen for an adopted filing: it has no text and counts.
    [[nodiscard]] virtual Result<model::ServiceNumber> insertUnseenNumber(
        const rules::Permit &permit, const QDateTime &at) = 0;
    [[nodiscard]] virtual Result<void> voidNumber(
        model::NumberId id, const QDateTime &at, const QString &reason) = 0;
    [[nodiscard]] virtual Result<void> grantNumber(model::NumberId id, const QString &account) = 0;
    /// The instance went to another account: its numbers are 已失效.
    [[nodiscard]] virtual Result<void> invalidateNumbers(
        const model::InstanceKey &key, const QDateTime &at) = 0;

    /// A number as a backup holds it, but its `id`, and `invalidSince`: no filing can be put on an
    /// invalid number. `limit` is how many counted numbers the instance may then hold.
    [[nodiscard]] virtual Result<model::ServiceNumber> restoreNumber(
        const model::ServiceNumber &kept, int limit) = 0;
    /// One number is 已失效.
    [[nodiscard]] virtual Result<void> invalidateNumber(
        model::NumberId id, const QDateTime &since) = 0;

    /// Inserts; `filing.id` is ignored.
    [[nodiscard]] virtual Result<model::FilingId> insertFiling(const model::Filing &filing) = 0;
    /// Stores everything but id, number and type. `expected` is the stage that it was read in:
    /// `Conflict` where it is another by now. At no moment may a domain have two approved filings of
    /// one issuer: the old one is superseded before the new one is approved.
    [[nodiscard]] virtual Result<void> updateFiling(
        const model::Filing &filing, model::Stage expected) = 0;

    [[nodiscard]] virtual Result<void> storeAnswer(const StoredAnswer &answer) = 0;
    /// Takes back the answer that those addresses gave to that rule.
    [[nodiscard]] virtual Result<void> removeAnswer(const StoredAnswer &answer) = 0;
    [[nodiscard]] virtual Result<void> storeTick(const Tick &tick) = 0;
    [[nodiscard]] virtual Result<void> storeDutyDone(const DutyDone &duty) = 0;
    /// The duty is open again.
    [[nodiscard]] virtual Result<void> removeDutyDone(
        model::FilingId filing, const QString &duty) = 0;
    /// An empty value removes the setting.
    [[nodiscard]] virtual Result<void> setSetting(const QString &key, const QString &value) = 0;

    /// Appends to the history, chained to the event before it; `event.id` is given by the ledger.
    /// The event carries every row written since the last one: what it tells of is written first.
    [[nodiscard]] virtual Result<void> append(const model::Event &event) = 0;

    /// Makes all of it durable. Nothing may be called afterwards. Failed where something was written
    /// that no event tells of (a setting needs none).
    [[nodiscard]] virtual Result<void> commit() = 0;
};

} // namespace beian::ledger
