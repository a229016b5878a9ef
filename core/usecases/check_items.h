#pragma once

#include "core/usecases/precheck.h"
#include "core/usecases/self_check.h"

#include <optional>
#include <vector>

namespace beian::usecases {

/// What the ledger and the inventory say towards the self-check.
struct CheckEvidence {
    std::optional<Prechecked> instance;        ///< none: the account as a whole is looked at
    std::optional<model::Filing> site;         ///< the filing of the one site that is looked at
    std::vector<Prechecked> instances;         ///< with no single one: all of them
    std::vector<model::Filing> unfinished;     ///< console filings under way
    std::vector<model::ServiceNumber> waiting; ///< console numbers that no filing uses yet
    std::vector<QDate> domainExpiries;
    QDateTime expectedApproval; ///< of a filing that would be submitted now
    QDate lastDay;              ///< shown last day of the one instance; invalid: none or never
    QDateTime inventoryAt;
    QDate today; ///< in the rulebook's zone
    QDateTime now;
};

[[nodiscard]] Outcome<CheckEvidence> gatherEvidence(const Desk &desk, const ledger::Reader &reader,
    const CheckSubject &subject, const QDateTime &now);

/// The 16 items with what the evidence decides; the rest is Open.
[[nodiscard]] std::vector<CheckItem> checkItems(const CheckEvidence &evidence);

/// Whether a person may decide the item.
[[nodiscard]] bool isTickable(const QString &item);

} // namespace beian::usecases
