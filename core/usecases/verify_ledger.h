#pragma once

#include "core/model/ledger_check.h"
#include "core/usecases/desk.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace beian::usecases {

/// One of the checks: how much it looked at, and what it found.
struct CheckDone {
    model::LedgerCheck check = model::LedgerCheck::FilePages;
    qsizetype count = 0;
    QStringList problems; ///< SQLite's own words, or broken rules as "rule: what"
};

/// What `verify` looked at, and what it found.
struct Verification {
    qsizetype accounts = 0;
    qsizetype instances = 0;
    qsizetype numbers = 0;
    qsizetype filings = 0;
    qsizetype events = 0;
    QString newestLink; ///< of the chain of events, in hexadecimal: to be noted elsewhere
    std::vector<CheckDone> checks; ///< in the order in which they were made

    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] bool isSound() const { return problems().isEmpty(); }
    /// Of all five kinds.
    [[nodiscard]] qsizetype rows() const;
};

/// Checks the file, then the hard rules over the rows again, in code that shares nothing with the
/// database's own constraints, that every number and filing has its event, the chain of the events,
/// and each row against what the events made it.
[[nodiscard]] Outcome<Verification> verifyLedger(const Desk &desk);

} // namespace beian::usecases
