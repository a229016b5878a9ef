#pragma once

#include <QString>

#include <sys/types.h>

namespace beian::tests {

/// Who is writing to a ledger at the moment, told by the locks that SQLite holds on its files. Must
/// not be asked by a process that has the ledger open itself: asking would drop its locks.
class LedgerLocks final
{
public:
    explicit LedgerLocks(const QString &path)
        : m_path(path)
    {
    }

    /// The process inside a write transaction, 0: none.
    [[nodiscard]] pid_t writer() const;
    /// The process that moves the log into the file, or makes the schema; 0: none.
    [[nodiscard]] pid_t closer() const;

private:
    QString m_path;
};

} // namespace beian::tests
