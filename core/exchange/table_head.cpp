#include "core/exchange/csv_head.h"

#include "core/exchange/csv_columns.h"
#include "core/exchange/csv_inventory.h"
#include "core/exchange/csv_records.h"
#include "core/exchange/sniff.h"
#include "core/exchange/text_source.h"

#include <QBuffer>

namespace beian::exchange {

namespace {

constexpr qint64 peekedBytes = 256 * 1024;
constexpr int sampledRows = 20;

/// Whole records only: a cell may hold several lines.
void takeSample(const QByteArray &text, const CsvLayout &layout, CsvHead &head)
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

} // namespace

std::optional<CsvHead> csvHead(QIODevice &device, const QHash<QString, QString> &columns)
{
    QByteArray bytes = device.peek(peekedBytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(buffer);
    const QByteArray text = source.head();
    const auto format = sniff(source.rawHead(), text, InventoryFormat::Auto);
    if (!format || *format != InventoryFormat::Csv)
        return std::nullopt;

    const auto mapped = mappedColumns(columns).value_or(MappedColumns());
    const CsvLayout layout = csvLayout(text, mapped);
    if (layout.headerLine == 0 && layout.first.size() < 2)
        return std::nullopt;
    CsvHead head;
    head.hasIds = layout.headerLine > 0;
    head.header = head.hasIds ? layout.header : layout.first;
    head.unknown = CsvColumns::of(head.header, mapped).unknown();
    takeSample(text, layout, head);
    return head;
}

QStringList csvFieldWords()
{
    QStringList words;
    for (const auto &entry : support::enumNames<CsvField>)
        words.append(QString::fromLatin1(entry.name));
    return words;
}

} // namespace beian::exchange
