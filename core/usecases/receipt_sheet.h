#pragma once

#include "core/model/receipt_sheet.h"
#include "core/rulebook/rulebook.h"
#include "core/usecases/receipt.h"

namespace beian::usecases {

/// The receipt in the words of the present language. `rulebook` gives names and days; the findings
/// are the ones of the time of issue, and say by which rulebook they were made.
[[nodiscard]] model::ReceiptSheet receiptSheet(
    const Receipt &receipt, const rulebook::Rulebook &rulebook);

} // namespace beian::usecases
