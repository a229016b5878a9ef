#pragma once

#include "core/model/account.h"
#include "core/model/filing.h"
#include "core/usecases/reconcile.h"

#include <vector>

// Where a row that stands here is not what a backup holds: `before` is here, `after` the backup.
namespace beian::usecases {

[[nodiscard]] std::vector<FieldChange> differencesOf(
    const model::Account &here, const model::Account &kept);
[[nodiscard]] std::vector<FieldChange> differencesOf(
    const model::ServiceNumber &here, const model::ServiceNumber &kept);
[[nodiscard]] std::vector<FieldChange> differencesOf(
    const model::Filing &here, const model::Filing &kept);

} // namespace beian::usecases
