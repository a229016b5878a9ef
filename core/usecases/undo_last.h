#pragma once

#include "core/model/occasion.h"
#include "core/model/undo.h"
#include "core/usecases/desk.h"

namespace beian::usecases {

/// The newest event of the ledger, and what undoing it does.
struct UndoOffer {
    model::Event event;
    model::UndoDeed deed = model::UndoDeed::TickBack;
};

/// What `actor` could undo now: the newest event alone, also where one action wrote several.
/// NothingToUndo in an empty ledger, CannotUndo where the lifecycle does not allow it or where
/// somebody else acted last.
[[nodiscard]] Outcome<UndoOffer> offerUndo(const Desk &desk, const QString &actor);

/// Undoes the event `offered` by a new event; nothing is erased. Changed where another event is the
/// newest by now.
[[nodiscard]] Outcome<UndoOffer> undoLast(
    const Desk &desk, qint64 offered, const model::Occasion &occasion);

} // namespace beian::usecases
