// beian import: read, reconcile, show, apply.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/import_progress.h"
#include "app/cli/import_report.h"
#include "app/cli/json_shapes.h"
#include "core/exchange/table_head.h"
#include "core/exchange/inventory_file.h"
#include "core/exchange/watched_device.h"
#include "core/text/read_errors.h"
#include "core/usecases/column_mapping.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace beian::cli {

using exchange::FileReport;
using exchange::ReadOptions;
using model::ReadError;
using namespace Qt::StringLiterals;

namespace {

struct ImportOptions {
    QStringList files;
    QString account;
    std::optional<QString> product;
    std::optional<QString> region;
    std::optional<exchange::InventoryFormat> format;
    QStringList columns;
    bool dryRun = false;
    bool transferred = false;
};

/// "资源编号=id, 到期日=expires", by the titles.
QString mappingText(const usecases::ColumnMapping &mapping)
{
    QStringList pairs;
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it)
        pairs.append(it.key() + u'=' + it.value());
    pairs.sort();
    return pairs.join(u", "_s);
}

/// What was said in the desktop of a table with that header holds here, too, where nothing else is.
void recallColumns(Call &call, const usecases::Desk &desk, const QString &path,
    QIODevice &device, ReadOptions &options)
{
    const auto head = exchange::tableHead(device, {});
    if (!options.columns.isEmpty() || !head || head->unknown.isEmpty())
        return;
    // What cannot be recalled now, the import itself will say.
    options.columns = usecases::readColumns(
        usecases::rememberedColumns(desk, head->header).value_or(usecases::ColumnMapping()));
    if (options.columns.isEmpty())
        return;
    call.note(u"remembered-columns"_s, Cli::tr("%1: columns read as remembered: %2.")
                                           .arg(path, mappingText(options.columns)));
}

/// What all files of one import share.
struct Reading {
    Call &call;
    const usecases::Desk &desk;
    ImportProgress &progress;
};

tl::expected<FileReport, ReadError> readOne(const Reading &reading, const QString &path,
    ReadOptions options, model::Snapshot &into)
{
    std::unique_ptr<QIODevice> opened;
    if (path != "-"_L1) {
        auto file = exchange::openInventory(path);
        if (!file)
            return tl::unexpected(file.error());
        opened = std::move(*file);
    }
    QIODevice &device = opened ? *opened : reading.call.input();
    recallColumns(reading.call, reading.desk, path, device, options);
    const support::Progress progress = reading.progress.reading(path);
    exchange::WatchedDevice watched(device, progress);
    auto read = exchange::readInventory(watched, options, into);
    reading.progress.clear();
    return read;
}

/// null where no place in the file is meant.
QJsonValue placeJson(qint64 place)
{
    return place == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(place);
}

void refuseFile(Call &call, const QString &path, const ReadError &error)
{
    call.fail(ExitCode::BadInput, support::codeOf(error.code), text::sentence(error, path),
        {{u"path"_s, path}, {u"line"_s, placeJson(error.line)},
            {u"column"_s, placeJson(error.column)}, {u"detail"_s, error.detail}});
}

/// Reads every file into one snapshot: pages of one list may come in several files, and
/// completeness can only be judged over all of them.
ImportReport readAll(
    const Reading &reading, const ImportOptions &given, model::Snapshot &snapshot)
{
    ReadOptions options;
    options.account = given.account;
    options.product = given.product;
    options.region = given.region;
    options.format = given.format.value_or(exchange::InventoryFormat::Auto);
    for (const QString &column : given.columns)
        options.columns.insert(column.section(u'=', 0, -2), column.section(u'=', -1));

    ImportReport report;
    for (const QString &path : given.files) {
        const auto read = readOne(reading, path, options, snapshot);
        if (read)
            report.add(path, *read, snapshot);
        else
            report.add(path, read.error());
        if (!read)
            refuseFile(reading.call, path, read.error());
    }
    return report;
}

QString sourceNames(const ImportReport &report)
{
    QStringList names;
    for (const ImportedFile &file : report.files()) {
        if (file.report)
            names.append(file.path == "-"_L1 ? file.path : QFileInfo(file.path).fileName());
    }
    return names.join(u", "_s);
}

usecases::Outcome<usecases::Reconciliation> compareOrApply(const Reading &reading,
    const ImportOptions &options, const model::Snapshot &snapshot, const QString &source)
{
    const auto foreign = options.transferred ? usecases::ForeignRows::TakeAsTransferred
                                             : usecases::ForeignRows::Refuse;
    if (options.dryRun) {
        return usecases::reconcile(reading.desk, snapshot,
            usecases::Comparing{.now = reading.call.now(),
                .foreignRows = foreign,
                .progress = reading.progress.applying()});
    }
    return usecases::applySnapshot(reading.desk, snapshot,
        usecases::Applying{
            .foreignRows = foreign, .source = source, .progress = reading.progress.applying()},
        reading.call.occasion());
}

ExitCode importFiles(Call &call, const usecases::Desk &desk, const ImportOptions &options)
{
    const auto isPair = [](const QString &column) { return column.contains(u'='); };
    if (!std::all_of(options.columns.begin(), options.columns.end(), isPair)) {
        return call.fail(
            ExitCode::Usage, u"usage"_s, Cli::tr("--map takes COLUMN=FIELD."));
    }
    model::Snapshot snapshot;
    snapshot.account = options.account;
    ImportProgress progress(call);
    const Reading reading{call, desk, progress};
    ImportReport report = readAll(reading, options, snapshot);
    if (!report.hasReadable()) {
        if (call.wantsJson())
            call.print(report.toJson(desk.rulebook));
        return ExitCode::BadInput;
    }

    const auto compared = compareOrApply(reading, options, snapshot, sourceNames(report));
    progress.clear();
    if (!compared)
        return call.fail(compared.error(), desk.rulebook);
    report.take(*compared, options.dryRun ? ImportReport::Kind::Preview
                                          : ImportReport::Kind::Applied);
    if (call.wantsJson())
        call.print(report.toJson(desk.rulebook));
    else
        report.print(call, desk.rulebook);
    return report.isWhole() ? ExitCode::Done : ExitCode::BadInput;
}

} // namespace

void addImportCommand(Commands &commands)
{
    const auto options = std::make_shared<ImportOptions>();
    const Command command = commands.add("import",
        Cli::tr("Read inventory files, compare them with the ledger, and apply."),
        DeskWork([options](Call &call, const usecases::Desk &desk) {
            return importFiles(call, desk, *options);
        }));
    takeTexts(command, "FILE", options->files, Cli::tr("Files; “-” reads standard input."))
        .needed();
    takeText(command, "--account", options->account, Cli::tr("The account that they are of."))
        .needed()
        .called("NAME");
    takeText(command, "--product", options->product,
        Cli::tr("The product of rows that do not say it."))
        .called("ID");
    takeText(command, "--region", options->region,
        Cli::tr("The region of rows that do not say it."))
        .called("ID");
    takeWord(command, "--format", options->format, Cli::tr("What the files are."));
    takeTexts(command, "--map", options->columns, Cli::tr("What a CSV column holds."))
        .called("COLUMN=FIELD");
    takeFlag(command, "--dry-run", options->dryRun, Cli::tr("Show it, change nothing."));
    takeFlag(command, "--transferred", options->transferred,
        Cli::tr("Instances that stand under another account went over to this one."));
}

} // namespace beian::cli
