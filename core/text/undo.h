#pragma once

#include "core/model/event.h"
#include "core/rulebook/rulebook.h"

#include <QString>

namespace beian::text {

/// What undoing the event would do, as one sentence; empty where it cannot be undone.
[[nodiscard]] QString undoSentence(const model::Event &event, const rulebook::Rulebook &rulebook);
/// Why not, by the code of model::UndoBar: the part of a sentence, and what to do instead.
[[nodiscard]] QString undoBarText(const QString &code);
/// A stored reason in the reader's words where the program gave it itself.
[[nodiscard]] QString reasonText(const QString &reason);

} // namespace beian::text
