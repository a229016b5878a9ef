#pragma once

#include "core/usecases/advance_filing.h"

namespace beian::usecases {

/// What a step of a filing's life starts from, and where and when it leads.
struct Step {
    model::Filing before;
    model::Stage next;
    QDateTime at;
};

/// What a later inventory is compared with: the server as it is now.
[[nodiscard]] model::ApprovedWith approvedWith(const model::Instance &instance);

/// The filing as the event leaves it; `instance` is what it rides on now. The request was found
/// well-formed.
[[nodiscard]] model::Filing filingAfter(const AdvanceRequest &request, const Step &step,
    const model::Instance &instance, const rulebook::Rulebook &rulebook);

/// The line of the history that tells the step.
[[nodiscard]] model::Event advanceEvent(const Desk &desk, const model::Occasion &occasion,
    const AdvanceRequest &request, const model::Filing &before, const model::Filing &after);

} // namespace beian::usecases
