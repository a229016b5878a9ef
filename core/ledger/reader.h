#pragma once

#include "core/ledger/ledger_error.h"
#include "core/ledger/records.h"
#include "core/model/account.h"
#include "core/model/event.h"
#include "core/model/filing.h"
#include "core/model/instance.h"
#include "core/model/service_number.h"

#include <optional>
#include <vector>

namespace beian::ledger {

/// One consistent view of the ledger: all that is read through one Reader is of the same moment.
/// Every list has a total order.
class Reader
{
public:
    Reader() = default;
    virtual ~Reader() = default;
    Q_DISABLE_COPY_MOVE(Reader)

    /// Counted without reading the rows.
    [[nodiscard]] virtual Result<Extent> extent() const = 0;

    /// By name.
    [[nodiscard]] virtual Result<std::vector<model::Account>> accounts() const = 0;
    /// Found by its folded name.
    [[nodiscard]] virtual Result<std::optional<model::Account>> account(
        const QString &name) const = 0;

    /// By account, product, region, id. Gone ones are among them.
    [[nodiscard]] virtual Result<std::vector<model::Instance>> instances(
        const Filter &filter) const = 0;
    [[nodiscard]] virtual Result<std::optional<model::Instance>> instance(
        const model::InstanceKey &key) const = 0;
    /// All accounts' instances with that id.
    [[nodiscard]] virtual Result<std::vector<model::Instance>> instancesWithId(
        const QString &id) const = 0;

    /// Newest first; voided ones are among them.
    [[nodiscard]] virtual Result<std::vector<model::ServiceNumber>> numbers(
        const Filter &filter) const = 0;
    /// The newest row of that text that was not voided, else the newest voided one.
    [[nodiscard]] virtual Result<std::optional<model::ServiceNumber>> number(
        const QString &text) const = 0;
    [[nodiscard]] virtual Result<std::optional<model::ServiceNumber>> number(
        model::NumberId id) const = 0;
    [[nodiscard]] virtual Result<QuotaUse> quotaUse(const model::InstanceKey &key) const = 0;
    /// Of every instance that has any.
    [[nodiscard]] virtual Result<QuotaUses> quotaUses() const = 0;

    /// By domain, then newest first; ended ones are among them.
    [[nodiscard]] virtual Result<std::vector<model::Filing>> filings(
        const Filter &filter) const = 0;
    [[nodiscard]] virtual Result<std::optional<model::Filing>> filing(model::FilingId id) const = 0;
    /// Every filing of a domain, newest first.
    [[nodiscard]] virtual Result<std::vector<model::Filing>> filingsOf(
        const model::Domain &domain) const = 0;
    /// The number's newest filing that was not discarded, else the newest discarded one.
    [[nodiscard]] virtual Result<std::optional<model::Filing>> filingOn(
        model::NumberId number) const = 0;
    [[nodiscard]] virtual Result<std::vector<HeldAddress>> heldAddresses() const = 0;

    /// Every stored answer, lapsed ones too; of one instance if given.
    [[nodiscard]] virtual Result<std::vector<StoredAnswer>> answers(
        const std::optional<model::InstanceKey> &key) const = 0;
    [[nodiscard]] virtual Result<std::vector<Tick>> ticks() const = 0;
    [[nodiscard]] virtual Result<std::vector<DutyDone>> dutiesDone() const = 0;

    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<model::Event>> events(const Filter &filter) const = 0;
    /// Those about `subject` that were appended after the event `id`, oldest first.
    [[nodiscard]] virtual Result<std::vector<model::Event>> eventsAfter(
        qint64 id, const EventSubject &subject) const = 0;
    /// The event that was appended last; nothing in an empty ledger.
    [[nodiscard]] virtual Result<std::optional<model::Event>> newestEvent() const = 0;
    /// The first number-issued, number-recorded or number-restored event of a number: what was
    /// found at issue.
    [[nodiscard]] virtual Result<std::optional<model::Event>> birthOf(
        const model::ServiceNumber &number) const = 0;
    /// When the newest event was recorded; invalid in an empty ledger.
    [[nodiscard]] virtual Result<QDateTime> newestEventAt() const = 0;

    /// A setting's value, empty where it was never set.
    [[nodiscard]] virtual Result<QString> setting(const QString &key) const = 0;
};

} // namespace beian::ledger
