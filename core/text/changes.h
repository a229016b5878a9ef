#pragma once

#include "core/model/event.h"
#include "core/rulebook/rulebook.h"

#include <QString>

namespace beian::text {

/// What happened and to what, where no column names it: "绑定域名：首次备案（0482 9137 5560、example.com）".
[[nodiscard]] QString eventLine(const model::Event &event, const rulebook::Rulebook &rulebook);

/// The same with its minute and who did it: what to show somebody whose view was overtaken by it.
[[nodiscard]] QString changeLine(const model::Event &event, const rulebook::Rulebook &rulebook);

} // namespace beian::text
