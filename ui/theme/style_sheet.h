#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace beian::ui
{

/// The one style sheet of the program, in the colours of `theme` and at the present application
/// font. What a widget is for is told to it by these dynamic properties: `textRole`, `tone`,
/// `primary`, `quiet`, `invalid` (set through ui/widgets/looks.h).
[[nodiscard]] QString styleSheetFor(Theme theme);

} // namespace beian::ui
