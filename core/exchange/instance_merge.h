#pragma once

#include "core/model/instance.h"

#include <QString>

#include <optional>

namespace beian::exchange {

/// Puts what a second source says about an instance beside what a first one said. A field that both
/// state differently is a contradiction: its name is returned, and `known` stays as it was.
[[nodiscard]] std::optional<QString> mergeStated(
    model::Instance &known, const model::Instance &more);

} // namespace beian::exchange
