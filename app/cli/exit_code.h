#pragma once

#include "core/model/refusal.h"
#include "core/usecases/desk.h"

namespace beian::cli {

/// What the process ends with.
enum class ExitCode {
    Done = 0,
    Refused = 1,  ///< by a rule
    Usage = 2,    ///< the command line itself
    BadInput = 3, ///< malformed, or a name that leads nowhere
    Ledger = 4,   ///< busy, corrupt, newer, read-only, full (also for a record), or changed meanwhile
};

[[nodiscard]] ExitCode exitCodeOf(model::RefusalCode code);
[[nodiscard]] ExitCode exitCodeOf(const usecases::Failure &failure);

} // namespace beian::cli
