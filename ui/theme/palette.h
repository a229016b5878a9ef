#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>

namespace beian::ui
{

/// The tokens of `theme` as a palette. One role (`Shadow`, which nothing of ours shows) is left to
/// the system on purpose: so Qt still tells the application when the system's palette changes.
[[nodiscard]] QPalette paletteOf(Theme theme);

} // namespace beian::ui
