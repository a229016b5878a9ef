#pragma once

#include "core/exchange/reading.h"
#include "core/model/instance.h"

#include <optional>

namespace beian::exchange {

/// What no reader of one shape asks, because it holds for all: an id and a region are one line of
/// visible characters, and nothing ends before it was created. A name loses its NUL characters.
[[nodiscard]] std::optional<RowFault> checkRow(model::Instance &instance);

} // namespace beian::exchange
