#pragma once

#include "core/ledger/ledger_error.h"

#include <QDateTime>
#include <QString>

namespace beian::ledger::sqlite {

/// Keeps the bytes of a file that is no sound ledger any more, and those of its log and journal,
/// among the ledger's backups; the path of the copy. NotBackedUp where that is not possible.
[[nodiscard]] Result<QString> keepDamaged(const QString &ledger, const QDateTime &now);

/// Removes the log and journal of a file that is about to be replaced: SQLite would play them into
/// the new one.
[[nodiscard]] Result<void> removeCompanions(const QString &ledger);

/// Whether a log or a journal with content lies there.
[[nodiscard]] bool hasCompanions(const QString &ledger);

} // namespace beian::ledger::sqlite
