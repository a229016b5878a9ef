#pragma once

#include "core/exchange/csv_columns.h"
#include "core/exchange/reading.h"

#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace beian::exchange {

/// What one record of a table says. `product` is for rows that do not tell theirs.
[[nodiscard]] tl::expected<Reading, RowFault> readCsvRow(
    const CsvColumns &columns, const QStringList &cells, const std::optional<QString> &product);

} // namespace beian::exchange
