#pragma once

#include "core/rules/assessment.h"
#include "core/rules/standing.h"
#include "core/usecases/list_filings.h"
#include "ui/theme/level.h"

#include <QString>

namespace beian::ui
{

[[nodiscard]] Level levelOf(rules::Eligibility verdict);
[[nodiscard]] Level levelOf(rules::Verdict verdict);
[[nodiscard]] Level levelOf(rules::Level level);
[[nodiscard]] Level levelOf(const usecases::NumberRow &row);

/// A rule's id as a part of object names: "address.free" becomes "AddressFree".
[[nodiscard]] QString camelName(rulebook::RuleId rule);

} // namespace beian::ui
