#pragma once

#include <QString>
#include <QStringList>

namespace beian::tests {

/// Works out, from the events alone, which numbers and filings there must be and how they must
/// stand, and compares that with the tables; a line for each that is missing, too many or another.
/// Nothing of the program is asked: the file is read by SQLite, and what an event means is told
/// here again.
[[nodiscard]] QStringList historyComplaints(const QString &path);

/// The hard rules over the rows of the file: no number twice, no server over its quota, one filing
/// a number, one approved and one unfinished a domain and issuer.
[[nodiscard]] QStringList ruleComplaints(const QString &path);

} // namespace beian::tests
