#pragma once

#include "core/model/event.h"
#include "core/model/occasion.h"
#include "core/usecases/desk.h"

namespace beian::usecases {

/// An event with its moment, its actor and the rulebook that decided.
[[nodiscard]] model::Event eventOf(
    model::EventKind kind, const Desk &desk, const model::Occasion &occasion);

/// The same, about an instance: its account and its long name.
[[nodiscard]] model::Event eventOf(model::EventKind kind, const Desk &desk,
    const model::Occasion &occasion, const model::InstanceKey &instance);
[[nodiscard]] model::Event eventOf(model::EventKind kind, const Desk &desk,
    const model::Occasion &occasion, const model::Instance &instance);

} // namespace beian::usecases
