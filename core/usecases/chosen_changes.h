#pragma once

#include "core/usecases/reconcile.h"

#include <vector>

namespace beian::usecases {

/// Of what was compared just now, leaves the changes that somebody chose on an earlier comparison;
/// unchanged rows stay. Changed, with the instance's id, where one of them is another change by now
/// or none any more.
[[nodiscard]] Outcome<void> keepChosen(
    Reconciliation &compared, const std::vector<InstanceChange> &chosen);

} // namespace beian::usecases
