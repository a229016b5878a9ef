#pragma once

#include "core/model/event.h"
#include "core/rulebook/rulebook.h"

#include <QString>

namespace beian::text {

[[nodiscard]] QString eventKindWord(model::EventKind kind);
/// One line for the history: what happened, without the names that stand in columns of their own.
[[nodiscard]] QString eventSentence(const model::Event &event, const rulebook::Rulebook &rulebook);
/// A field's value as the ledger keeps it (a code, an ISO instant, an id) in the reader's words.
[[nodiscard]] QString fieldValueText(
    const QString &field, const QString &value, const rulebook::Rulebook &rulebook);

} // namespace beian::text
