#pragma once

#include "core/usecases/undo_last.h"

namespace beian::usecases {

/// Inside a transaction that goes on: the deed itself, and the event that tells of it.
[[nodiscard]] Outcome<void> applyUndo(const Desk &desk, ledger::Writer &writer,
    const UndoOffer &offer, const model::Occasion &occasion);

} // namespace beian::usecases
