#pragma once

#include "core/ledger/ledger_error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace beian::ledger {

/// One row of any table, history and settings included, as one line of JSON under its columns' names.
/// Returns whether to go on.
using RowVisitor = std::function<bool(QByteArrayView table, const QByteArray &row)>;

/// Fills a ledger that holds nothing with the rows of another: the same ids, history and links. One
/// transaction; without `finish` nothing of it happens.
class WholeLedgerWriter
{
public:
    WholeLedgerWriter() = default;
    virtual ~WholeLedgerWriter() = default;
    Q_DISABLE_COPY_MOVE(WholeLedgerWriter)

    /// In the order in which rows were visited. Corrupt where the row is none of that table's.
    [[nodiscard]] virtual Result<void> put(QByteArrayView table, const QByteArray &row) = 0;
    /// Conflict where a row refers to one that is not there. Nothing may be called afterwards.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace beian::ledger
