#pragma once

#include "core/model/table.h"
#include "core/model/write_error.h"
#include "core/support/progress.h"

#include <QIODevice>

#include <tl/expected.hpp>

namespace beian::exchange {

/// Writes the table as a workbook of one sheet: titles that stay in sight and can be filtered by,
/// numbers of service as text with their leading 0, days as dates, counts as numbers, and nothing as
/// a formula. What is more than a sheet can hold stands on further ones. Title and notes are the
/// workbook's properties. The memory that it takes does not grow with the rows. It is put together
/// in the temporary folder and read back before it is handed on: the device gets all of it or
/// nothing.
[[nodiscard]] tl::expected<void, model::WriteError> writeXlsx(
    QIODevice &device, const model::Table &table, const support::Progress &progress = {});

} // namespace beian::exchange
