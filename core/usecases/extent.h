#pragma once

#include "core/usecases/registers.h"

namespace beian::usecases {

/// Whether a register is made in no time that anybody notices: what it is made from has at most 2,000
/// rows.
[[nodiscard]] Outcome<bool> isShort(const Desk &desk, Register which);

} // namespace beian::usecases
