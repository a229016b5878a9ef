#pragma once

#include "app/cli/call.h"

#include <QString>

#include <optional>

namespace beian::cli {

/// The way back to a ledger that is damaged.
struct BackupAdvice {
    QString backup;   ///< the newest that can be read
    QString command;  ///< what restores it, ready for the shell
    QString sentence;
};

/// Nothing where the ledger at `path` has no backup.
[[nodiscard]] std::optional<BackupAdvice> backupAdvice(
    const GlobalOptions &options, const QString &path);

} // namespace beian::cli
