#pragma once

#include "core/model/table.h"
#include "core/model/write_error.h"
#include "core/support/progress.h"

#include <QIODevice>

#include <tl/expected.hpp>

namespace beian::exchange {

/// What the first line says: the stable names (for programs) or the titles (for people).
enum class CsvHeader { Names, Titles };

/// How a service number is written: as ="0…", the only form that a spreadsheet leaves whole, or as
/// it is, for programs.
enum class NumberStyle { Protected, Plain };

enum class ByteOrderMark { Write, Omit };

struct CsvOptions {
    CsvHeader header = CsvHeader::Titles;
    NumberStyle numbers = NumberStyle::Protected;
    ByteOrderMark mark = ByteOrderMark::Write;
};

/// Writes the columns and rows as RFC 4180 says: UTF-8, CRLF, quotes doubled. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe. Title and notes are not written.
[[nodiscard]] tl::expected<void, model::WriteError> writeCsv(
    QIODevice &device, const model::Table &table, const CsvOptions &options = {},
    const support::Progress &progress = {});

} // namespace beian::exchange
