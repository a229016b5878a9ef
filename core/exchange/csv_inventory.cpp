#include "core/exchange/csv_inventory.h"

#include "core/exchange/csv_columns.h"
#include "core/exchange/csv_records.h"
#include "core/exchange/csv_row.h"

#include <array>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using model::RowErrorCode;
using namespace Qt::StringLiterals;

namespace {

using Mapped = QHash<QString, CsvField>;

/// How a table is laid out, as its beginning shows.
struct Layout {
    char separator = ',';
    qint64 headerLine = 0; ///< 0: none was found
    CsvColumns columns;
    QStringList first; ///< cells of the first line that has more than one
};

/// Titles and remarks stand above some headers; a header further down is no header.
constexpr std::size_t searchedRecords = 20;

Layout layoutFor(char separator, const QByteArray &head, const Mapped &mapped)
{
    Layout layout;
    layout.separator = separator;
    std::size_t seen = 0;
    CsvRecords records(separator, [&](CsvRecord &record) {
        if (layout.headerLine > 0 || ++seen > searchedRecords)
            return;
        if (layout.first.size() < 2)
            layout.first = record.cells;
        const CsvColumns columns = CsvColumns::of(record.cells, mapped);
        if (!columns.has(CsvField::Id))
            return;
        layout.headerLine = record.line;
        layout.columns = columns;
    });
    // The head may end within a record; what is wrong with it is found when the file is read.
    if (!records.feed(head))
        static_cast<void>(records.finish());
    return layout;
}

Layout layoutOf(const QByteArray &head, const Mapped &mapped)
{
    Layout best;
    for (const char separator : std::array{',', '\t', ';'}) {
        Layout layout = layoutFor(separator, head, mapped);
        const bool isBetter = layout.columns.known() > best.columns.known() ||
                              (best.headerLine == 0 && layout.first.size() > best.first.size());
        if (isBetter)
            best = std::move(layout);
    }
    return best;
}

std::optional<ReadError> layoutFault(const Layout &layout, const Mapped &mapped)
{
    if (layout.headerLine == 0 && layout.first.size() < 2)
        return ReadError{.code = ReadErrorCode::NotText, .detail = {}};
    if (layout.headerLine == 0) {
        return ReadError{.code = ReadErrorCode::NoIdColumn,
            .line = 1,
            .column = 1,
            .detail = layout.first.join(", "_L1)};
    }
    for (auto it = mapped.cbegin(); it != mapped.cend(); ++it) {
        if (!layout.columns.has(*it))
            return ReadError{.code = ReadErrorCode::MapColumn, .detail = it.key()};
    }
    return std::nullopt;
}

void readRecord(
    const CsvRecord &record, const Layout &layout, const ReadOptions &options, StagedFile &file)
{
    QStringList cells = record.cells;
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    if (cells.isEmpty())
        return;
    if (cells.size() > layout.columns.width()) {
        file.reject(record.line, RowErrorCode::TooManyCells,
            u"%1/%2"_s.arg(cells.size()).arg(layout.columns.width()));
        return;
    }
    auto reading = readCsvRow(layout.columns, cells, options.product);
    if (reading)
        file.add(std::move(*reading), record.line);
    else
        file.reject(record.line, reading.error().code, reading.error().detail);
}

} // namespace

std::optional<ReadError> readCsvInventory(
    TextCursor &cursor, const QByteArray &head, const ReadOptions &options, StagedFile &file)
{
    const auto mapped = mappedColumns(options.columns);
    if (!mapped)
        return mapped.error();
    const Layout layout = layoutOf(head, *mapped);
    if (auto fault = layoutFault(layout, *mapped))
        return fault;
    file.report().unknownColumns = layout.columns.unknown();

    CsvRecords records(layout.separator, [&](CsvRecord &record) {
        if (record.line > layout.headerLine)
            readRecord(record, layout, options, file);
    });
    while (!cursor.atEnd()) {
        if (auto fault = records.feed(cursor.ahead()))
            return fault;
        cursor.takeChunk();
    }
    if (auto fault = cursor.sourceError())
        return fault;
    if (auto fault = records.finish())
        return fault;
    // A console's table shows what was filtered and ticked: it proves nothing about the rest.
    file.endPage({});
    return std::nullopt;
}

} // namespace beian::exchange
