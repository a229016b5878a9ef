#pragma once

#include "core/model/delta.h"
#include "core/model/instance.h"

#include <vector>

namespace beian::usecases {

/// The changes that have a name, in its order: `fields` is where the two states differ. What one of
/// them does not state is not compared.
[[nodiscard]] std::vector<model::Delta> deltasBetween(const model::Instance &before,
    const model::Instance &after, const std::vector<model::FieldChange> &fields);

} // namespace beian::usecases
