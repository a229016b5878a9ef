#include "core/exchange/csv_inventory.h"

#include "core/exchange/csv_records.h"

#include <array>

namespace beian::exchange {

using model::ReadError;

namespace {

CsvLayout layoutFor(char separator, const QByteArray &head, const MappedColumns &mapped)
{
    HeaderSearch search(mapped);
    CsvRecords records(separator, [&search](CsvRecord &record) { search.offer(record); });
    // The head may end within a record; what is wrong with it is found when the file is read.
    if (!records.feed(head))
        static_cast<void>(records.finish());
    return {search.layout(), separator};
}

} // namespace

CsvLayout csvLayout(const QByteArray &head, const MappedColumns &mapped)
{
    CsvLayout best;
    for (const char separator : std::array{',', '\t', ';'}) {
        CsvLayout layout = layoutFor(separator, head, mapped);
        const bool isBetter = layout.columns.known() > best.columns.known() ||
                              (best.headerLine == 0 && layout.first.size() > best.first.size());
        if (isBetter)
            best = std::move(layout);
    }
    return best;
}

std::optional<ReadError> readCsvInventory(
    TextCursor &cursor, const QByteArray &head, const ReadOptions &options, StagedFile &file)
{
    const auto mapped = mappedColumns(options.columns);
    if (!mapped)
        return mapped.error();
    const CsvLayout layout = csvLayout(head, *mapped);
    if (auto fault = layoutFault(layout, *mapped))
        return fault;
    file.report().unknownColumns = layout.columns.unknown();

    CsvRecords records(layout.separator,
        [&](CsvRecord &record) { readTableRecord(record, layout, options, file); });
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
