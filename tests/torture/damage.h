#pragma once

#include <QByteArray>

#include <random>

namespace beian::tests {

/// A ledger's files. The log is empty where there is none.
struct LedgerFiles {
    QByteArray ledger;
    QByteArray log;

    [[nodiscard]] bool operator==(const LedgerFiles &) const = default;
};

/// Ways in which files come to harm.
enum class Damage {
    FlippedBit,
    FlippedBytes,
    CutTail,
    SwappedPages,
    RepeatedPage, ///< one page written where another belongs
    ZeroedRange,
    MissingLog,
    CutLog,
    FlippedLog,
    ForeignLog, ///< another ledger's
};

/// Whether it befalls the log of a ledger that was not closed.
[[nodiscard]] bool befallsLog(Damage damage);

/// The files after a damage; its place and size are drawn. Never what they were before.
[[nodiscard]] LedgerFiles damaged(
    LedgerFiles files, Damage damage, const QByteArray &foreignLog, std::mt19937 &random);

} // namespace beian::tests
