#pragma once

#include "core/exchange/inventory_reader.h"
#include "core/exchange/staged_file.h"
#include "core/exchange/table_layout.h"
#include "core/exchange/text_cursor.h"
#include "core/model/read_error.h"

#include <QByteArray>

#include <optional>

namespace beian::exchange {

/// How a table of text is laid out, as its beginning shows.
struct CsvLayout : TableLayout {
    char separator = ',';
};

/// `head` is the beginning of the text, `mapped` what a person said of columns.
[[nodiscard]] CsvLayout csvLayout(const QByteArray &head, const MappedColumns &mapped);

/// Reads a table of the console's or of somebody's own script into `file`. `head` is the beginning
/// of the text: by it the separator and the header are found, which need not be the first line.
[[nodiscard]] std::optional<model::ReadError> readCsvInventory(
    TextCursor &cursor, const QByteArray &head, const ReadOptions &options, StagedFile &file);

} // namespace beian::exchange
