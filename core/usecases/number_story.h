#pragma once

#include "core/model/event.h"
#include "core/usecases/list_filings.h"

#include <optional>
#include <vector>

namespace beian::usecases {

/// All that is known of one number.
struct NumberStory {
    NumberRow row;
    std::optional<model::Filing> filing; ///< that it carries, or carried; not a discarded one
    std::vector<model::Event> events;    ///< about it, newest first
};

/// The story of one number as of `now`; nothing where there is no such number.
[[nodiscard]] Outcome<std::optional<NumberStory>> numberStory(
    const Desk &desk, model::NumberId id, const QDateTime &now);

/// Whether the number may begin a filing now: it stands, is unused, and its server fits.
[[nodiscard]] bool canBind(const NumberStory &story);
/// Whether it may be voided as made by mistake: it stands, and was never submitted.
[[nodiscard]] bool canVoid(const NumberStory &story);

} // namespace beian::usecases
