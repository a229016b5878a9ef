#pragma once

#include "core/model/table.h"
#include "core/usecases/desk.h"

namespace beian::usecases {

/// Where two rulebooks differ, in words: what, the first's, the second's. What only one of them
/// says has a dash for the other.
[[nodiscard]] model::Table rulebookDifferences(
    const rulebook::Rulebook &first, const rulebook::Rulebook &second);

/// The servers that the two judge otherwise, in the ledger's order, with both verdicts; the keys
/// are their long names. Of those accounts, of all where none is named; those that are gone are left
/// out. As of `now`; nothing is stored.
[[nodiscard]] Outcome<model::Table> serversJudgedOtherwise(const Desk &desk,
    const rulebook::Rulebook &first, const rulebook::Rulebook &second, const QStringList &accounts,
    const QDateTime &now);

} // namespace beian::usecases
