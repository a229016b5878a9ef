#pragma once

#include "core/usecases/desk.h"

#include <QStringList>

namespace beian::usecases {

/// What `verify` looked at, and what it found.
struct Verification {
    qsizetype instances = 0;
    qsizetype numbers = 0;
    qsizetype filings = 0;
    qsizetype events = 0;
    QStringList problems; ///< SQLite's own words, then broken rules as "rule: what"

    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
};

/// Checks the file, then the hard rules over the rows again, in code that shares nothing with the
/// database's own constraints, and that every number and filing has its event.
[[nodiscard]] Outcome<Verification> verifyLedger(const Desk &desk);

} // namespace beian::usecases
