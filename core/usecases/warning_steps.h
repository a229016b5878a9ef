#pragma once

#include "core/usecases/desk.h"

#include <QString>

#include <optional>
#include <vector>

namespace beian::usecases {

/// Days before a server's expiry at which its sites are warned of, descending.
using WarningSteps = std::vector<int>;

inline constexpr int mostWarningDays = 365;
inline constexpr std::size_t mostWarningSteps = 12;

/// "90 60 30", also with commas, in any order; each from 1 to 365 days. Nothing where it is not so.
/// Empty for an empty text.
[[nodiscard]] std::optional<WarningSteps> warningStepsFrom(const QString &typed);
[[nodiscard]] QString warningStepsText(const WarningSteps &steps);

/// Those that somebody chose instead of the rulebook's; empty where nobody did.
[[nodiscard]] ledger::Result<WarningSteps> keptWarningSteps(const ledger::Reader &reader);
/// Empty: as the rulebook says.
[[nodiscard]] Outcome<void> keepWarningSteps(const Desk &desk, const WarningSteps &steps);

/// The rulebook by which is judged: it warns at the steps that were chosen, if any. No verdict and no
/// remedy follows from them.
[[nodiscard]] rulebook::Rulebook warningAt(rulebook::Rulebook rulebook, const WarningSteps &steps);

} // namespace beian::usecases
