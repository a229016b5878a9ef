#pragma once

#include "core/usecases/desk.h"

#include <vector>

namespace beian::usecases {

enum class HitKind { Filing, Number, Instance, Account };

/// Something that a text was found in.
struct SearchHit {
    HitKind kind = HitKind::Filing;
    QString key; ///< as in model::Table::keys; an account's name
    QString title;
    QStringList details; ///< what tells it from others of the same title
};

/// Where the ledger has `text`: in a number (with or without blanks), an instance's id, name or
/// address, a domain in either spelling, an ICP number, an account. Those that are the text come
/// first, then those that begin with it, then the others; at most `most` of them. Nothing for a text
/// of blanks.
[[nodiscard]] Outcome<std::vector<SearchHit>> searchLedger(
    const Desk &desk, const QString &text, int most);

} // namespace beian::usecases
