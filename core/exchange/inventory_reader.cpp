#include "core/exchange/inventory_reader.h"

#include "core/exchange/csv_inventory.h"
#include "core/exchange/json_inventory.h"
#include "core/exchange/sniff.h"
#include "core/exchange/staged_file.h"
#include "core/exchange/text_cursor.h"
#include "core/exchange/text_source.h"
#include "core/exchange/xlsx_inventory.h"

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using namespace Qt::StringLiterals;

namespace {

std::optional<ReadError> readAs(InventoryFormat format, TextCursor &cursor, const QByteArray &head,
    const ReadOptions &options, StagedFile &file)
{
    switch (format) {
    case InventoryFormat::AliyunJson:
        return readJsonInventory(cursor, options, file);
    case InventoryFormat::Csv:
        return readCsvInventory(cursor, head, options, file);
    case InventoryFormat::Auto:
    case InventoryFormat::Xlsx:
        break; // sniff() decides for one of the others
    }
    Q_UNREACHABLE();
}

std::optional<ReadError> readText(QIODevice &device, const ReadOptions &options, StagedFile &file)
{
    TextSource source(device);
    const QByteArray head = source.head();
    const auto format = sniff(source.rawHead(), head, options.format);
    if (!format)
        return format.error();

    TextCursor cursor(source);
    if (head.trimmed().isEmpty())
        cursor.skipBlanks();
    if (cursor.atEnd())
        return cursor.errorHere(ReadErrorCode::Empty);
    return readAs(*format, cursor, head, options, file);
}

std::optional<ReadError> readAny(QIODevice &device, const ReadOptions &options, StagedFile &file)
{
    const bool isWanted = options.format == InventoryFormat::Xlsx;
    if (isWanted || (options.format == InventoryFormat::Auto && isZip(device)))
        return readXlsxInventory(device, options, file);
    return readText(device, options, file);
}

} // namespace

tl::expected<FileReport, ReadError> readInventory(
    QIODevice &device, const ReadOptions &options, model::Snapshot &into)
{
    StagedFile file(options, into);
    if (auto error = readAny(device, options, file))
        return tl::unexpected(std::move(*error));
    if (file.owners().size() > 1) {
        return tl::unexpected(ReadError{
            .code = ReadErrorCode::SeveralAccounts, .detail = file.owners().join(", "_L1)});
    }
    if (file.lacksRegion())
        return tl::unexpected(ReadError{.code = ReadErrorCode::RegionNeeded, .detail = {}});
    return file.commit(into);
}

} // namespace beian::exchange
