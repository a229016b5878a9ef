#include "core/exchange/table_layout.h"

#include "core/exchange/csv_row.h"

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using model::RowErrorCode;
using namespace Qt::StringLiterals;

void HeaderSearch::offer(const CsvRecord &record)
{
    if (isOver())
        return;
    ++m_seen;
    if (m_layout.first.size() < 2)
        m_layout.first = record.cells;
    const CsvColumns columns = CsvColumns::of(record.cells, m_mapped);
    if (!columns.has(CsvField::Id))
        return;
    m_layout.headerLine = record.line;
    m_layout.header = record.cells;
    m_layout.columns = columns;
}

std::optional<ReadError> layoutFault(const TableLayout &layout, const MappedColumns &mapped)
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

void readTableRecord(const CsvRecord &record, const TableLayout &layout, const ReadOptions &options,
    StagedFile &file)
{
    if (record.line <= layout.headerLine)
        return;
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

} // namespace beian::exchange
