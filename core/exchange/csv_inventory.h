#pragma once

#include "core/exchange/inventory_reader.h"
#include "core/exchange/staged_file.h"
#include "core/exchange/text_cursor.h"
#include "core/model/read_error.h"

#include <QByteArray>

#include <optional>

namespace beian::exchange {

/// Reads a table of the console's or of somebody's own script into `file`. `head` is the beginning
/// of the text: by it the separator and the header are found, which need not be the first line.
[[nodiscard]] std::optional<model::ReadError> readCsvInventory(
    TextCursor &cursor, const QByteArray &head, const ReadOptions &options, StagedFile &file);

} // namespace beian::exchange
