#pragma once

#include "core/model/event.h"
#include "core/model/occasion.h"
#include "core/usecases/desk.h"

namespace beian::usecases {

/// An event about a filing: its account, instance, number and domain filled in.
[[nodiscard]] model::Event filingEvent(model::EventKind kind, const Desk &desk,
    const model::Occasion &occasion, const model::Filing &filing);

/// The last two steps of most use cases.
[[nodiscard]] Outcome<void> appendAndCommit(ledger::Writer &writer, const model::Event &event);

} // namespace beian::usecases
