#pragma once

#include "core/rulebook/rulebook.h"

#include <QDate>
#include <QString>

namespace beian::text {

// What a plan for more numbers says.

/// Whether the servers carry so many more sites as they are, or how many are missing.
[[nodiscard]] QString planSentence(int wanted, int ready);
/// How many numbers of a server the plan uses: made already, and to be made.
[[nodiscard]] QString plannedNumbers(int unbound, int newOnes);
/// The last day on which its numbers can be made, where that is before they are needed.
[[nodiscard]] QString makeBefore(QDate until);
[[nodiscard]] QString newServersSentence(int servers, int monthsEach);
[[nodiscard]] QString paidNumbersSentence(int numbers);
/// Months of subscription that are bought, "3 个月".
[[nodiscard]] QString boughtMonths(int months);
/// An amount that is written in yuan: "120 元".
[[nodiscard]] QString yuan(const QString &amount);
[[nodiscard]] QString nothingToBuy();
/// What everything costs together; `cost` has its unit.
[[nodiscard]] QString inAll(const QString &cost);
/// That a public address, or bandwidth, is part of a plan and not of its cost.
[[nodiscard]] QString addressUnpriced();
/// What is left to be answered: "待确认：…".
[[nodiscard]] QString toConfirm(rulebook::RuleId rule);
/// In place of a verdict, for what is not there yet.
[[nodiscard]] QString toBuyWord();
/// How many servers no plan can count on.
[[nodiscard]] QString beyondSentence(int servers);

} // namespace beian::text
