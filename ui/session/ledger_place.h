#pragma once

#include <QString>

namespace beian::ui
{

/// The ledger that the person chose to work with at the next start; empty: the usual one.
[[nodiscard]] QString storedLedgerPath();
void storeLedgerPath(const QString &path);

} // namespace beian::ui
