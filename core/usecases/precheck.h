#pragma once

#include "core/rules/eligibility.h"
#include "core/usecases/desk.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace beian::usecases {

/// An instance's numbers against its limit, of one issuer.
struct Quota {
    model::Issuer issuer = model::Issuer::Console;
    int used = 0;  ///< made here and, for the console, made elsewhere
    int limit = 0;
    std::optional<int> elsewhere; ///< numbers made outside this ledger, where that was stated
};

/// What another rulebook says of the same instance.
struct OtherVerdict {
    QString rulebookId;
    QDate rulebookDate;
    rulebook::LocalText rulebookName;
    rules::Eligibility verdict = rules::Eligibility::Unknown;
};

struct Prechecked {
    model::Instance instance;
    rules::Assessment assessment;
    Quota quota;
    std::vector<OtherVerdict> elsewhere; ///< every other rulebook's
};

struct PrecheckRequest {
    std::vector<model::InstanceKey> keys; ///< empty: all that the filter leaves
    ledger::Filter filter;
    model::Issuer issuer = model::Issuer::Console;
    rules::Answers supposed;  ///< for this judgement only; stored ones count besides
    QString chosenAccount;    ///< empty: each instance's own
};

/// Judges instances as of `now`; nothing is stored. In the order of the keys, else of the ledger.
[[nodiscard]] Outcome<std::vector<Prechecked>> precheck(
    const Desk &desk, const PrecheckRequest &request, const QDateTime &now);

/// The same inside a view that is already open.
[[nodiscard]] Outcome<std::vector<Prechecked>> precheck(const Desk &desk,
    const ledger::Reader &reader, const PrecheckRequest &request, const QDateTime &now);

/// Of one instance, inside a view that is already open; for the use cases that decide by it.
[[nodiscard]] Outcome<Prechecked> precheckOne(const Desk &desk, const ledger::Reader &reader,
    const model::Instance &instance, const PrecheckRequest &request, const QDateTime &now);

/// What the rules look at, gathered from the ledger: quota use, answers that have not lapsed, and
/// who holds the addresses.
[[nodiscard]] Outcome<rules::Facts> factsOf(const ledger::Reader &reader,
    const model::Instance &instance, const PrecheckRequest &request);

/// The same of every instance that the request names, in the order of `precheck`.
[[nodiscard]] Outcome<std::vector<rules::Facts>> factsOfAll(
    const ledger::Reader &reader, const PrecheckRequest &request);

/// The instance's numbers against its limit, by facts that `factsOf` gathered.
[[nodiscard]] Quota quotaOf(const Desk &desk, const rules::Facts &facts);

} // namespace beian::usecases
