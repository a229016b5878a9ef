#pragma once

#include "core/usecases/desk.h"

#include <QString>

namespace beian::ui
{

/// Why a use case changed nothing, in the reader's words.
[[nodiscard]] QString sentenceOf(const usecases::Failure &failure);

} // namespace beian::ui
