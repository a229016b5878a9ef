#pragma once

#include "core/model/lifecycle.h"

#include <QString>

namespace beian::ui
{

/// What recording the event brings about that its name does not say; empty where there is nothing.
[[nodiscard]] QString consequenceOf(model::FilingEvent event);

} // namespace beian::ui
