#pragma once

#include "app/cli/environment.h"

namespace beian::cli {

/// What a process really runs in.
[[nodiscard]] Environment systemEnvironment(
    QCoreApplication &application, const support::Clock &clock);

} // namespace beian::cli
