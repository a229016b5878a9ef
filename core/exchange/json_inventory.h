#pragma once

#include "core/exchange/inventory_reader.h"
#include "core/exchange/staged_file.h"
#include "core/exchange/text_cursor.h"
#include "core/model/read_error.h"

#include <optional>

namespace beian::exchange {

/// Reads the answers that the vendor's command-line tool prints, one after the other, into `file`.
[[nodiscard]] std::optional<model::ReadError> readJsonInventory(
    TextCursor &cursor, const ReadOptions &options, StagedFile &file);

} // namespace beian::exchange
