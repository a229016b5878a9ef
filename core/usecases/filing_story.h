#pragma once

#include "core/model/event.h"
#include "core/usecases/list_filings.h"
#include "core/usecases/self_check.h"

#include <optional>
#include <vector>

namespace beian::usecases {

/// A stage on a filing's way.
struct StageStep {
    model::Stage stage = model::Stage::Draft;
    QDateTime at; ///< when the filing came into it; invalid: not yet, or not known

    bool operator==(const StageStep &) const = default;
};

/// All that is known of one filing.
struct FilingStory {
    FilingRow row;
    /// The way to where it stands: what a rejection took back is not on it. While it can still be
    /// approved, the stages before that follow, without a time.
    std::vector<StageStep> way;
    std::optional<rules::StageDeadline> deadline; ///< of the stage that it is in
    std::vector<Duty> duties;                     ///< after approval
    std::vector<model::Event> events;             ///< of its number, newest first
};

/// The story of one filing as of `now`; nothing where there is no such filing.
[[nodiscard]] Outcome<std::optional<FilingStory>> filingStory(
    const Desk &desk, model::FilingId id, const QDateTime &now);

} // namespace beian::usecases
