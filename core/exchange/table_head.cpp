#include "core/exchange/table_head.h"

#include "core/exchange/csv_columns.h"
#include "core/exchange/csv_inventory.h"
#include "core/exchange/csv_records.h"
#include "core/exchange/sniff.h"
#include "core/exchange/text_source.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xlsx_inventory.h"

#include <QBuffer>

#include <vector>

#include <csv.h>

namespace beian::exchange {

namespace {

constexpr qint64 peekedBytes = 256 * 1024;
constexpr int sampledRows = 20;

/// Whole records only: a cell may hold several lines.
void takeSample(const QByteArray &text, const CsvLayout &layout, TableHead &head)
{
    int rows = 0;
    qint64 endLine = 0; ///< the line on which the first record stands that is left out
    CsvRecords records(layout.separator, [&](CsvRecord &record) {
        if (record.line <= layout.headerLine || endLine > 0)
            return;
        if (++rows > sampledRows)
            endLine = record.line;
        else if (head.firstRow.isEmpty() && record.cells != head.header)
            head.firstRow = record.cells;
    });
    if (!records.feed(text))
        static_cast<void>(records.finish());
    head.sample = text;
    if (endLine == 0)
        return;
    qsizetype end = 0;
    for (qint64 line = 1; line < endLine && end >= 0; ++line)
        end = text.indexOf('\n', end) + 1;
    head.sample = text.first(end);
}

/// The beginning of one sheet.
class SheetBeginning final
{
public:
    explicit SheetBeginning(const MappedColumns &mapped)
        : m_search(mapped)
    {
    }

    bool take(const CsvRecord &record)
    {
        m_search.offer(record);
        m_rows.push_back(record.cells);
        if (m_search.isOver())
            ++m_sampled; // the header, too
        return m_sampled <= sampledRows;
    }

    [[nodiscard]] bool hasHeader() const { return m_search.layout().headerLine > 0; }
    [[nodiscard]] bool isTable() const { return hasHeader() || m_search.layout().first.size() > 1; }
    [[nodiscard]] TableHead head(const MappedColumns &mapped) const;

private:
    HeaderSearch m_search;
    std::vector<QStringList> m_rows;
    int m_sampled = 0;
};

QByteArray quoted(const QString &cell)
{
    const QByteArray text = cell.toUtf8();
    QByteArray quotedText(2 * text.size() + 2, Qt::Uninitialized); // as long as it can become
    const std::size_t length = csv_write(quotedText.data(), std::size_t(quotedText.size()),
        text.constData(), std::size_t(text.size()));
    return quotedText.first(qsizetype(length));
}

TableHead SheetBeginning::head(const MappedColumns &mapped) const
{
    TableHead head;
    head.hasIds = hasHeader();
    head.header = hasHeader() ? m_search.layout().header : m_search.layout().first;
    head.unknown = CsvColumns::of(head.header, mapped).unknown();
    bool isBelow = false;
    for (const QStringList &row : m_rows) {
        if (isBelow && head.firstRow.isEmpty())
            head.firstRow = row;
        isBelow = isBelow || row == head.header;
        QByteArrayList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        head.sample += cells.join(',') + '\n';
    }
    return head;
}

/// Of the sheet that the reader would take, else of the first with something in it.
std::optional<TableHead> workbookHead(QIODevice &device, const MappedColumns &mapped)
{
    const auto workbook = Workbook::open(device);
    if (!workbook)
        return std::nullopt;
    std::optional<TableHead> nearest;
    for (int sheet = 0; sheet < workbook->sheets(); ++sheet) {
        SheetBeginning beginning(mapped);
        const auto fault = workbook->readSheet(
            sheet, [&beginning](CsvRecord &record) { return beginning.take(record); });
        if (fault)
            return std::nullopt;
        if (beginning.isTable() && (beginning.hasHeader() || !nearest))
            nearest = beginning.head(mapped);
        if (beginning.hasHeader())
            break;
    }
    return nearest;
}

} // namespace

std::optional<TableHead> tableHead(QIODevice &device, const QHash<QString, QString> &columns)
{
    const auto mapped = mappedColumns(columns).value_or(MappedColumns());
    if (isZip(device)) {
        const qint64 start = device.pos();
        auto head = device.isSequential() ? std::nullopt : workbookHead(device, mapped);
        device.seek(start);
        return head;
    }
    QByteArray bytes = device.peek(peekedBytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(buffer);
    const QByteArray text = source.head();
    const auto format = sniff(source.rawHead(), text, InventoryFormat::Auto);
    if (!format || *format != InventoryFormat::Csv)
        return std::nullopt;

    const CsvLayout layout = csvLayout(text, mapped);
    if (layout.headerLine == 0 && layout.first.size() < 2)
        return std::nullopt;
    TableHead head;
    head.hasIds = layout.headerLine > 0;
    head.header = head.hasIds ? layout.header : layout.first;
    head.unknown = CsvColumns::of(head.header, mapped).unknown();
    takeSample(text, layout, head);
    return head;
}

QStringList tableFieldWords()
{
    QStringList words;
    for (const auto &entry : support::enumNames<CsvField>)
        words.append(QString::fromLatin1(entry.name));
    return words;
}

} // namespace beian::exchange
