#pragma once

#include "core/model/read_error.h"
#include "core/model/snapshot.h"
#include "core/model/write_error.h"

#include <QString>

namespace beian::text {

/// Why an inventory file was refused: file, place, reason, what to do. `path` is the file, "-" for
/// standard input.
[[nodiscard]] QString sentence(const model::ReadError &error, const QString &path);
/// Why one row was refused, without its number.
[[nodiscard]] QString sentence(const model::RejectedRow &row);
/// Why a record was not written to `path`.
[[nodiscard]] QString sentence(const model::WriteError &error, const QString &path);

} // namespace beian::text
