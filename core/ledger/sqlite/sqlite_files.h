#pragma once

#include "core/ledger/ledger_files.h"
#include "core/ledger/sqlite/sqlite_ledger.h"

#include <chrono>

namespace beian::ledger {

/// Ledger files as SQLite keeps them.
class SqliteFiles final : public LedgerFiles
{
public:
    explicit SqliteFiles(std::chrono::milliseconds waitAtMost = busyTimeout)
        : m_waitAtMost(waitAtMost)
    {
    }

    Result<FileContents> contentsOf(const QString &file) const override;
    Result<std::unique_ptr<LedgerCopy>> copyOf(
        const QString &file, const QString &ledger) const override;

private:
    std::chrono::milliseconds m_waitAtMost;
};

} // namespace beian::ledger
