#pragma once

#include "core/model/table.h"
#include "core/usecases/plan_numbers.h"

namespace beian::usecases {

/// A plan as a table: what carries sites as it is, then what closes the gap. Keys are the long
/// names of the servers that are there already, else empty.
[[nodiscard]] model::Table planTable(const NumberPlan &plan, const rulebook::Rulebook &rulebook);

/// One step in words.
[[nodiscard]] QString whatToDo(const PlanStep &step);

/// What a plan costs in one line, or that nothing has to be bought; empty where `ready` is enough.
[[nodiscard]] QString planCostSentence(const NumberPlan &plan);

} // namespace beian::usecases
