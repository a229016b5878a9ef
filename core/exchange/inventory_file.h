#pragma once

#include "core/model/read_error.h"

#include <QIODevice>
#include <QString>

#include <memory>

#include <tl/expected.hpp>

namespace beian::exchange {

/// Opens what a person named for reading: a regular file, "-" for standard input, or a pipe that
/// the shell opened for the program and names by its number.
[[nodiscard]] tl::expected<std::unique_ptr<QIODevice>, model::ReadError> openInventory(
    const QString &path);

} // namespace beian::exchange
