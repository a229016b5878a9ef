#pragma once

#include "core/model/read_error.h"

#include <QIODevice>
#include <QString>

#include <memory>

#include <tl/expected.hpp>

namespace beian::exchange {

/// Opens what a person named for reading: a regular file, or "-" for standard input.
[[nodiscard]] tl::expected<std::unique_ptr<QIODevice>, model::ReadError> openInventory(
    const QString &path);

} // namespace beian::exchange
