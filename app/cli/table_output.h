#pragma once

#include "app/cli/call.h"
#include "core/ledger/records.h"
#include "core/model/table.h"
#include "core/usecases/registers.h"

namespace beian::cli {

/// A table for the eye, or the note that it is empty.
void printTable(Call &call, const model::Table &table);

/// A register as text, or with --json as the list of its things.
[[nodiscard]] ExitCode printRegister(Call &call, const usecases::Desk &desk,
    usecases::Register which, const ledger::Filter &filter);
/// The self-check of that subject, likewise.
[[nodiscard]] ExitCode printChecklist(
    Call &call, const usecases::Desk &desk, const usecases::CheckSubject &subject);

} // namespace beian::cli
