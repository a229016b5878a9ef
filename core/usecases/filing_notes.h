#pragma once

#include "core/model/note.h"
#include "core/usecases/desk.h"

namespace beian::usecases {

// What a step of a filing's life wants said beside its result.

/// A site is filed under its registrable domain; that something was cut off is said.
void noteDomainCut(const QString &typed, const model::Domain::Parsed &parsed, model::Notes &notes);

/// Submitting warns when the account's entity has an order running already: the authority takes one
/// at a time per 主体, across all providers.
[[nodiscard]] Outcome<void> noteRunningOrder(
    const ledger::Reader &reader, const model::Filing &filing, model::Notes &notes);

/// Ending the only live filing of a site closes the site.
[[nodiscard]] Outcome<void> noteLostSite(const ledger::Reader &reader, const model::Filing &before,
    const model::Filing &after, model::Notes &notes);

} // namespace beian::usecases
