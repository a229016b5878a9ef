#pragma once

#include "core/exchange/inventory_reader.h"
#include "core/exchange/staged_file.h"
#include "core/model/read_error.h"

#include <QIODevice>

#include <optional>

namespace beian::exchange {

/// Whether the device begins as a zip file does, which a workbook is.
[[nodiscard]] bool isZip(QIODevice &device);

/// Reads the first sheet of a workbook that has a column of ids, as the table that it is, into
/// `file`. A workbook that comes through a pipe is held in memory, up to a bound.
[[nodiscard]] std::optional<model::ReadError> readXlsxInventory(
    QIODevice &device, const ReadOptions &options, StagedFile &file);

} // namespace beian::exchange
