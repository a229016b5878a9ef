#include "core/exchange/xlsx_inventory.h"

#include "core/exchange/table_layout.h"
#include "core/exchange/workbook.h"

#include <QBuffer>

#include <vector>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;

namespace {

/// Reads a sheet whose header is among its first rows; false where none is.
class SheetReader final
{
public:
    SheetReader(const MappedColumns &mapped, const ReadOptions &options, StagedFile &file)
        : m_search(mapped)
        , m_options(options)
        , m_file(file)
    {
    }

    bool take(CsvRecord &record)
    {
        m_search.offer(record);
        if (hasHeader())
            readTableRecord(record, layout(), m_options, m_file);
        return hasHeader() || !m_search.isOver();
    }

    [[nodiscard]] bool hasHeader() const { return layout().headerLine > 0; }
    [[nodiscard]] const TableLayout &layout() const { return m_search.layout(); }

private:
    HeaderSearch m_search;
    const ReadOptions &m_options;
    StagedFile &m_file;
};

std::optional<ReadError> readWorkbook(
    QIODevice &device, const MappedColumns &mapped, const ReadOptions &options, StagedFile &file)
{
    const auto workbook = Workbook::open(device);
    if (!workbook)
        return workbook.error();
    std::optional<TableLayout> nearest; ///< of a sheet with something in it
    for (int sheet = 0; sheet < workbook->sheets(); ++sheet) {
        SheetReader reader(mapped, options, file);
        const auto fault = workbook->readSheet(
            sheet, [&reader](CsvRecord &record) { return reader.take(record); });
        if (fault)
            return fault;
        if (!nearest && !reader.layout().first.isEmpty())
            nearest = reader.layout();
        if (!reader.hasHeader())
            continue;
        file.report().unknownColumns = reader.layout().columns.unknown();
        file.endPage({});
        return layoutFault(reader.layout(), mapped);
    }
    if (!nearest)
        return ReadError{.code = ReadErrorCode::Empty, .detail = {}};
    return layoutFault(*nearest, mapped);
}

} // namespace

bool isZip(QIODevice &device)
{
    return device.peek(4) == "PK\x03\x04";
}

std::optional<ReadError> readXlsxInventory(
    QIODevice &device, const ReadOptions &options, StagedFile &file)
{
    const auto mapped = mappedColumns(options.columns);
    if (!mapped)
        return mapped.error();
    if (!device.isSequential())
        return readWorkbook(device, *mapped, options, file);

    constexpr qint64 heldMegabytes = 64;
    constexpr qint64 heldBytes = heldMegabytes * 1024 * 1024;
    constexpr qint64 pieceBytes = 64 * 1024; // what a pipe holds: room is made for each piece anew
    QByteArray bytes;
    while (bytes.size() <= heldBytes) {
        const QByteArray more = device.read(pieceBytes);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > heldBytes)
        return ReadError{.code = ReadErrorCode::TooLong, .detail = QString::number(heldMegabytes)};
    QBuffer held(&bytes);
    if (!held.open(QIODevice::ReadOnly))
        return ReadError{.code = ReadErrorCode::ReadFailed, .detail = held.errorString()};
    return readWorkbook(held, *mapped, options, file);
}

} // namespace beian::exchange
