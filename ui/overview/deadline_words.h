#pragma once

#include "core/usecases/overview.h"

#include <QString>

namespace beian::ui
{

/// What ends: "web-main expires, 2 sites ride on it".
[[nodiscard]] QString deadlineWords(const usecases::Deadline &deadline);

/// When: its day, and how far away that is.
[[nodiscard]] QString deadlineTime(
    const usecases::Deadline &deadline, const rulebook::Rulebook &rulebook, const QDateTime &now);

} // namespace beian::ui
