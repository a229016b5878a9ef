#pragma once

#include "core/model/write_error.h"

#include <QIODevice>
#include <QString>

#include <functional>

#include <tl/expected.hpp>

namespace beian::exchange {

enum class Overwrite { No, Yes };

using FileContent = std::function<tl::expected<void, model::WriteError>(QIODevice &device)>;

/// Writes a record to `path`, readable by its owner alone. What stood there before is replaced only
/// with Overwrite::Yes, and only when all of the new one is on the disk; otherwise it stays as it
/// is.
[[nodiscard]] tl::expected<void, model::WriteError> saveFile(
    const QString &path, Overwrite overwrite, const FileContent &content);

} // namespace beian::exchange
