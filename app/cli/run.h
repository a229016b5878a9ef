#pragma once

#include "app/cli/environment.h"

#include <QStringList>

namespace beian::cli {

/// Does what the arguments (without the program's name) ask, and gives the exit code.
[[nodiscard]] int run(
    const QStringList &arguments, Streams &streams, const Environment &environment);

/// Whether the command line asks for a PDF, for which the process needs a Gui application.
[[nodiscard]] bool asksForPdf(const QStringList &arguments);

} // namespace beian::cli
