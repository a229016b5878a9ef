#pragma once

#include <QCoreApplication>

namespace beian::cli {

/// Where the command line's own sentences are looked up. What the core says is worded by core/text.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(beian::cli)
};

} // namespace beian::cli
