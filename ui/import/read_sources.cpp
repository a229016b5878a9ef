#include "ui/import/read_sources.h"

#include "core/exchange/inventory_file.h"
#include "core/exchange/watched_device.h"

#include <QBuffer>

namespace beian::ui
{

namespace
{

using usecases::ColumnMapping;

tl::expected<std::unique_ptr<QIODevice>, model::ReadError> opened(const ImportSource &source)
{
    if (!source.path.isEmpty())
        return exchange::openInventory(source.path);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(source.pasted);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// What the person says, else what was said of such a table before.
ColumnMapping columnsFor(
    const usecases::Desk &desk, const ImportSource &source, const exchange::TableHead &head)
{
    if (source.columns)
        return *source.columns;
    // Where all is understood, nobody was ever asked.
    if (head.unknown.isEmpty())
        return {};
    return usecases::rememberedColumns(desk, head.header).value_or(ColumnMapping());
}

ReadSource readOne(const usecases::Desk &desk, const ImportSource &source,
    exchange::ReadOptions options, const support::Progress &progress, model::Snapshot &into)
{
    ReadSource read;
    read.source = source;
    const auto device = opened(source);
    if (!device) {
        read.error = device.error();
        return read;
    }
    read.head = exchange::tableHead(**device, {});
    if (read.head)
        read.columns = columnsFor(desk, source, *read.head);
    options.columns = usecases::readColumns(read.columns);
    exchange::WatchedDevice watched(**device, progress);
    auto report = exchange::readInventory(watched, options, into);
    if (report)
        read.report = std::move(*report);
    else
        read.error = report.error();
    return read;
}

} // namespace

ImportReading readSources(const usecases::Desk &desk, const ImportWork::Request &request,
    const support::Progress &progress)
{
    ImportReading reading;
    reading.snapshot.account = request.account;
    reading.foreignRows = request.foreignRows;
    exchange::ReadOptions options;
    options.account = request.account;
    options.region = request.region;
    for (const ImportSource &source : request.sources) {
        if (progress.isStopped())
            break;
        reading.files.push_back(readOne(desk, source, options, progress, reading.snapshot));
    }
    return reading;
}

} // namespace beian::ui
