#pragma once

#include "core/exchange/csv_columns.h"
#include "core/exchange/csv_records.h"
#include "core/exchange/inventory_reader.h"
#include "core/exchange/staged_file.h"
#include "core/model/read_error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace beian::exchange {

using MappedColumns = QHash<QString, CsvField>;

/// Where the header of a table is, and what its columns say.
struct TableLayout {
    qint64 headerLine = 0; ///< 0: none was found
    CsvColumns columns;
    QStringList header; ///< cells of the header
    QStringList first;  ///< cells of the first line that has more than one
};

/// Looks for the header in a table's first records, of a file or of a spreadsheet.
class HeaderSearch final
{
public:
    explicit HeaderSearch(const MappedColumns &mapped)
        : m_mapped(mapped)
    {
    }

    void offer(const CsvRecord &record);
    /// It was found, or is not where one can be: titles and remarks stand above some headers, but
    /// not any number of them.
    [[nodiscard]] bool isOver() const
    {
        return m_layout.headerLine > 0 || m_seen >= searchedRecords;
    }
    [[nodiscard]] const TableLayout &layout() const { return m_layout; }

private:
    static constexpr int searchedRecords = 20;

    const MappedColumns &m_mapped;
    TableLayout m_layout;
    int m_seen = 0;
};

/// Why a table with that layout cannot be read.
[[nodiscard]] std::optional<model::ReadError> layoutFault(
    const TableLayout &layout, const MappedColumns &mapped);

/// Takes a record below the header into `file`, or rejects it.
void readTableRecord(const CsvRecord &record, const TableLayout &layout, const ReadOptions &options,
    StagedFile &file);

} // namespace beian::exchange
