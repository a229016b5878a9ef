#pragma once

#include "core/rulebook/rulebook.h"
#include "core/rulebook/work_calendar.h"

#include <vector>

namespace beian::rulebook {

/// The rulebooks that the program brings along; the guide's, which is the default, first.
[[nodiscard]] std::vector<Rulebook> builtInRulebooks();

/// The working days of every year whose arrangement was known when the program was made.
[[nodiscard]] WorkCalendar builtInCalendar();

} // namespace beian::rulebook
