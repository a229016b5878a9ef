#pragma once

#include "core/ledger/ledger_error.h"

#include <QString>

namespace beian::ledger::sqlite {

/// What SQLite said about one failed call.
struct Failure {
    int code = 0;       ///< an extended result code
    int systemCode = 0; ///< errno, where the system refused something
    QString text;       ///< SQLite's own words
};

/// SQLite's codes as ours.
[[nodiscard]] LedgerError ledgerError(const QString &path, const Failure &failure);

/// A system call's errno as ours; `fallback` where it names nothing in particular.
[[nodiscard]] LedgerError systemError(
    const QString &path, int systemCode, LedgerErrorCode fallback);

} // namespace beian::ledger::sqlite
