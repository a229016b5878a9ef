#pragma once

#include "core/usecases/reconcile.h"

namespace beian::usecases {

/// `reconcile` inside a view that is already open. With ForeignRows::TakeAsTransferred, rows that
/// stand under another account are also among the changes, as new.
[[nodiscard]] Outcome<Reconciliation> compareSnapshot(const Desk &desk,
    const ledger::Reader &reader, const model::Snapshot &snapshot, const Comparing &comparing);

/// InstanceElsewhere for the first foreign row, unless those are taken.
[[nodiscard]] Outcome<void> refuseForeign(
    const Reconciliation &reconciliation, ForeignRows foreignRows);

/// Inside a transaction that goes on: stores what changed, with an event a change. What only completed
/// an unchanged row is written last and told by the caller's own event. The account must exist.
[[nodiscard]] Outcome<void> storeChanges(const Desk &desk, ledger::Writer &writer,
    const Reconciliation &reconciliation, const model::Occasion &occasion,
    const support::Progress &progress = {});

/// Cancelled where it was stopped.
[[nodiscard]] Outcome<void> goOn(const support::Progress &progress);

} // namespace beian::usecases
