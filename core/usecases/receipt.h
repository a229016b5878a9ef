#pragma once

#include "core/rules/assessment.h"
#include "core/usecases/desk.h"

#include <optional>

namespace beian::usecases {

/// All that the receipt of one number says, before any words or format.
struct Receipt {
    model::ServiceNumber number;
    model::Instance instance; ///< its name and expiry as they were at issue, where that is recorded
    std::optional<model::Filing> filing;
    rules::Assessment atIssue; ///< the findings as they were recorded with the number
    bool rehearsed = false;
    QDateTime printedAt;
};

[[nodiscard]] Outcome<Receipt> receiptOf(
    const Desk &desk, const QString &number, const QDateTime &now);

} // namespace beian::usecases
