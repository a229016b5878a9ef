#pragma once

#include "core/ledger/backup_files.h"
#include "core/ledger/ledger.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace beian::ledger {

/// What a ledger file holds, of whichever schema it is: for choosing among backups.
struct FileContents {
    qint64 schema = 0;
    qint64 instances = 0;
    qint64 numbers = 0;
    qint64 filings = 0;
    qint64 events = 0;
    QDateTime newestEventAt; ///< invalid where nothing ever happened

    bool operator==(const FileContents &) const = default;
};

/// What stood in the place of a ledger that was replaced, and where it is kept now.
struct Replaced {
    enum class Kind { Nothing, Ledger, Damaged };

    Kind kind = Kind::Nothing;
    QString keptAt; ///< empty for Nothing
};

/// A private copy of a ledger file, sound and of the current schema. It is gone with the object,
/// unless it took a ledger's place.
class LedgerCopy
{
public:
    LedgerCopy() = default;
    virtual ~LedgerCopy() = default;
    Q_DISABLE_COPY_MOVE(LedgerCopy)

    [[nodiscard]] virtual Ledger &ledger() = 0;

    /// Makes the ledger that it was made for hold what this copy holds, whoever has it open: in one
    /// transaction, before which what is there is saved. Where a sound backup cannot be made of
    /// what is there, its bytes are kept; a file that cannot be opened any more is replaced as a
    /// file. Busy, NotBackedUp, Full, ReadOnly, Newer: nothing was changed. Call it once; it closes
    /// the copy's ledger, of which no Reader or Writer may live.
    [[nodiscard]] virtual Result<Replaced> replaceLedger(const QDateTime &now) = 0;
};

/// Ledger files as a whole.
class LedgerFiles
{
public:
    LedgerFiles() = default;
    virtual ~LedgerFiles() = default;
    Q_DISABLE_COPY_MOVE(LedgerFiles)

    [[nodiscard]] virtual Result<FileContents> contentsOf(const QString &file) const = 0;

    /// A copy of `file` beside the ledger at `ledger`, which need not be there. The file is checked
    /// whole; not a byte of it is changed. The errors name it: CannotOpen, NotAFile, NotALedger,
    /// Newer, Corrupt.
    [[nodiscard]] virtual Result<std::unique_ptr<LedgerCopy>> copyOf(
        const QString &file, const QString &ledger) const = 0;
};

} // namespace beian::ledger
