#pragma once

#include "core/ledger/ledger.h"
#include "core/model/occasion.h"
#include "core/rulebook/rulebook_reader.h"

#include <QString>

#include <optional>
#include <vector>

namespace beian::usecases {

/// A rulebook file of the user that was refused.
struct RefusedRulebook {
    QString path;
    rulebook::RulebookError error;
};

struct Rulebooks {
    std::vector<rulebook::Rulebook> all; ///< built-in ones first, then the user's
    std::vector<RefusedRulebook> refused;
};

/// The built-in rulebooks and the valid ones among `*.json` of `userFolder` (empty: none).
[[nodiscard]] Rulebooks loadRulebooks(const QString &userFolder);

/// Index of the one to judge by: `asked` (an id), else the ledger's choice, else the default guide.
/// UnknownRulebook where `asked` names none.
[[nodiscard]] tl::expected<std::size_t, model::Refusal> chosenRulebook(
    const std::vector<rulebook::Rulebook> &all, const QString &asked, const QString &ledgerChoice);

/// Stores the ledger's choice, with an event.
[[nodiscard]] ledger::Result<void> chooseRulebook(ledger::Ledger &ledger,
    const rulebook::Rulebook &chosen, const model::Occasion &occasion);

/// The setting that holds the ledger's choice.
inline constexpr char rulebookSetting[] = "rulebook";

} // namespace beian::usecases
