#pragma once

#include "core/model/occasion.h"
#include "core/usecases/desk.h"

namespace beian::gui {

/// Fills a ledger without instances from the sample inventories that the program carries. What is
/// there already stays.
[[nodiscard]] usecases::Outcome<void> fillDemoLedger(
    const usecases::Desk &desk, const model::Occasion &occasion);

} // namespace beian::gui
