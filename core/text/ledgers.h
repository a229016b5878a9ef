#pragma once

#include "core/ledger/backup_files.h"
#include "core/model/ledger_check.h"

#include <QString>

namespace beian::text {

/// "File pages: 34 checked, sound".
[[nodiscard]] QString ledgerCheckLine(
    model::LedgerCheck check, qsizetype count, qsizetype problems);

/// Why an automatic backup was made.
[[nodiscard]] QString backupReasonWord(ledger::BackupReason reason);

} // namespace beian::text
