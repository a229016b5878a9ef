#pragma once

#include "core/ledger/ledger_error.h"
#include "core/model/note.h"
#include "core/model/refusal.h"
#include "core/rulebook/rulebook_reader.h"

#include <QString>

namespace beian::text {

/// What happened, to what, what to do now: one sentence or two.
[[nodiscard]] QString sentence(const model::Refusal &refusal);
[[nodiscard]] QString sentence(const ledger::LedgerError &error);
/// `path` is the rulebook's file.
[[nodiscard]] QString sentence(const rulebook::RulebookError &error, const QString &path);
[[nodiscard]] QString sentence(const model::Note &note);

} // namespace beian::text
