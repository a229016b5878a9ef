#pragma once

#include "core/exchange/csv_columns.h"
#include "core/model/instance.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace beian::exchange {

/// The public addresses of a record. Columns that hold private ones beside them are sorted out by
/// what stands behind each, else by its range. "None" is said only by a dash, or where the columns
/// of both kinds are there and empty.
[[nodiscard]] std::optional<std::vector<model::Address>> csvAddresses(
    const CsvColumns &columns, const QStringList &cells);

} // namespace beian::exchange
