#pragma once

#include "core/model/instance.h"
#include "core/support/local_days.h"
#include "core/usecases/reconcile.h"

#include <vector>

namespace beian::usecases {

/// What the ledger knows of an instance, overwritten by what a newer row states of it. What the row
/// does not state stays; the moments that the ledger keeps (seenAt, goneSince) are the caller's.
[[nodiscard]] model::Instance mergedInstance(
    const model::Instance &known, const model::Instance &row, const support::LocalDays &days);

/// The fields in which two states of an instance differ, in a fixed order.
[[nodiscard]] std::vector<FieldChange> fieldChanges(
    const model::Instance &before, const model::Instance &after);

} // namespace beian::usecases
