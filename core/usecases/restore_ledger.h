#pragma once

#include "core/ledger/ledger_files.h"
#include "core/model/occasion.h"
#include "core/usecases/desk.h"
#include "core/usecases/verify_ledger.h"

#include <memory>

namespace beian::usecases {

/// Where ledgers are kept as files, which of them is meant, and the rules by which a backup of it is
/// judged. The ledger itself need not be there, nor sound.
struct LedgerPlace {
    const ledger::LedgerFiles &files;
    QString ledger; ///< its path
    const rulebook::Rulebook &rulebook;
    const std::vector<rulebook::Rulebook> &rulebooks;
    const rulebook::WorkCalendar &calendar;

    [[nodiscard]] Desk over(ledger::Ledger &opened) const
    {
        return {opened, rulebook, rulebooks, calendar};
    }
};

/// What a restore did.
struct Restored {
    QString file;
    QDateTime newestEventAt;   ///< of the backup
    Verification verification; ///< of what the ledger holds now, the event about it included
    ledger::Replaced replaced; ///< what was there before, and where it is kept
};

/// A private copy of a backup, and what it was checked for.
struct OpenBackup {
    std::unique_ptr<ledger::LedgerCopy> copy;
    Verification verification;
};

/// The copy is sound by every check. BackupIsLedger, BackupUnusable, BackupUnsound; a failure of the
/// ledger where the copy could not be made.
[[nodiscard]] Outcome<OpenBackup> openBackup(const LedgerPlace &place, const QString &file);

/// Makes the ledger hold what the backup `file` holds, and tells so in its history. What it held
/// before is saved first; where anything fails, nothing is changed.
[[nodiscard]] Outcome<Restored> restoreLedger(
    const LedgerPlace &place, const QString &file, const model::Occasion &occasion);

} // namespace beian::usecases
