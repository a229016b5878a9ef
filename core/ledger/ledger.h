#pragma once

#include "core/ledger/reader.h"
#include "core/ledger/whole_ledger.h"
#include "core/ledger/writer.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace beian::ledger {

/// What was found when the whole file was looked at.
struct FileCheck {
    qint64 pages = 0;
    QStringList pageProblems; ///< SQLite's own words
    qint64 references = 0;    ///< columns that must name a row of another table
    QStringList referenceProblems;
};

/// The one file that holds everything (台账), behind whatever keeps it.
class Ledger
{
public:
    Ledger() = default;
    virtual ~Ledger() = default;
    Q_DISABLE_COPY_MOVE(Ledger)

    [[nodiscard]] virtual QString path() const = 0;
    /// The file, its folder or its file system forbids writing.
    [[nodiscard]] virtual bool isReadOnly() const = 0;

    /// From now on every statement ends early, with Stopped, once that is asked for. In the thread
    /// that works with the ledger; the asking may come from any.
    virtual void stopBy(const std::stop_token &stop) = 0;

    /// A consistent view, held until the Reader is destroyed. Keep it short. Gone or Replaced where
    /// the file that was opened is no longer in its place, as with `write`: what is written to a
    /// file without a name is lost.
    [[nodiscard]] virtual Result<std::unique_ptr<Reader>> read() = 0;
    /// Takes the write lock (waiting for the busy time-out) until the Writer is destroyed.
    [[nodiscard]] virtual Result<std::unique_ptr<Writer>> write() = 0;

    /// A number that changes whenever any connection commits: to notice another program's writing.
    [[nodiscard]] virtual Result<qint64> dataVersion() = 0;

    /// A complete, verified copy at `target`, mode 0600; an existing file is not touched
    /// (CannotOpen). Nothing stays behind on failure.
    [[nodiscard]] virtual Result<void> backupTo(const QString &target) = 0;

    /// SQLite's integrity and foreign-key checks.
    [[nodiscard]] virtual Result<FileCheck> checkFile() = 0;

    /// Follows the chain of the events, and derives every row from them anew, to compare.
    [[nodiscard]] virtual Result<HistoryAudit> auditHistory() = 0;

    /// Every row of every table, of one moment: all that a ledger is.
    [[nodiscard]] virtual Result<void> visitRows(const RowVisitor &visit) = 0;
    /// To make this ledger, which must hold nothing, the same as the one that was visited.
    [[nodiscard]] virtual Result<std::unique_ptr<WholeLedgerWriter>> fill() = 0;
};

} // namespace beian::ledger
