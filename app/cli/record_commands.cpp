// beian export, receipt: what the ledger says, as files.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/open_desk.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/ledger_json.h"
#include "core/exchange/pdf/pdf_writer.h"
#include "core/exchange/save_file.h"
#include "core/exchange/xlsx_writer.h"
#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/text/read_errors.h"
#include "core/usecases/receipt_sheet.h"
#include "core/usecases/registers.h"

namespace beian::cli {

using model::WriteError;
using usecases::Desk;
using namespace Qt::StringLiterals;

namespace {

enum class RecordFormat { Csv, Xlsx, Pdf, Json };

/// By the file's name; nothing for a format that there is not.
std::optional<RecordFormat> formatOf(const QString &file)
{
    if (file.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return RecordFormat::Csv;
    if (file.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return RecordFormat::Xlsx;
    if (file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return RecordFormat::Pdf;
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive))
        return RecordFormat::Json;
    return std::nullopt;
}

struct RecordOptions {
    std::optional<usecases::Register> which; ///< none: the whole ledger
    QString number;
    QString file;
    QString instance;
    ledger::Filter filter;
    bool plain = false;
    bool replace = false;

    [[nodiscard]] exchange::Overwrite overwrite() const
    {
        return replace ? exchange::Overwrite::Yes : exchange::Overwrite::No;
    }
};

using Written = tl::expected<void, WriteError>;

Written writePdf(QIODevice &device, const model::Table &table, const QDateTime &now)
{
    const auto fonts = exchange::choosePaperFonts();
    if (!fonts)
        return tl::unexpected(fonts.error());
    return exchange::writeRegisterPdf(device, table, *fonts, now);
}

Written writeTable(Call &call, const RecordOptions &options, const model::Table &table)
{
    return exchange::saveFile(options.file, options.overwrite(), [&](QIODevice &device) -> Written {
        if (formatOf(options.file) == RecordFormat::Pdf)
            return writePdf(device, table, call.now());
        if (formatOf(options.file) == RecordFormat::Xlsx)
            return exchange::writeXlsx(device, table);
        exchange::CsvOptions csv;
        if (options.plain) {
            csv.header = exchange::CsvHeader::Names;
            csv.numbers = exchange::NumberStyle::Plain;
            csv.mark = exchange::ByteOrderMark::Omit;
        }
        return exchange::writeCsv(device, table, csv);
    });
}

ExitCode notWritten(Call &call, const WriteError &error, const QString &file)
{
    // A disk that fails or is full is one, whichever file it fails for.
    const ExitCode code = error.code == model::WriteErrorCode::WriteFailed ? ExitCode::Ledger
                                                                           : ExitCode::BadInput;
    return call.fail(code, support::codeOf(error.code), text::sentence(error, file),
        {{u"path"_s, file}, {u"detail"_s, error.detail}});
}

ExitCode confirmExport(Call &call, const QString &file, qint64 rows)
{
    call.confirm(Cli::tr("Wrote %1 with %2 rows.").arg(file, QString::number(rows)),
        {{u"path"_s, file}, {u"rows"_s, rows}});
    return ExitCode::Done;
}

/// A whole ledger is JSON and a list is not: which of both was named, the file's name must fit.
bool fitsFormat(const RecordOptions &options)
{
    return options.which.has_value() != (formatOf(options.file) == RecordFormat::Json);
}

ExitCode exportLedger(Call &call, const Desk &desk, const RecordOptions &options)
{
    ledger::Result<void> visited;
    qint64 rows = 0;
    const auto content = [&](QIODevice &device) -> Written {
        exchange::LedgerJsonWriter writer(device, ledger::ledgerSchemaVersion());
        bool isWritten = true;
        visited = desk.ledger.visitRows([&](QByteArrayView table, const QByteArray &row) {
            isWritten = writer.put(table, row);
            return isWritten;
        });
        rows = writer.rows();
        if (visited && isWritten && writer.finish())
            return {};
        return tl::unexpected(
            WriteError{model::WriteErrorCode::WriteFailed, device.errorString()});
    };
    const auto written = exchange::saveFile(options.file, options.overwrite(), content);
    if (!visited)
        return call.fail(visited.error());
    return written ? confirmExport(call, options.file, rows)
                   : notWritten(call, written.error(), options.file);
}

ExitCode exportRegister(Call &call, const Desk &desk, const RecordOptions &options)
{
    ledger::Filter filter = options.filter;
    if (!options.instance.isEmpty()) {
        const auto instance = instanceNamed(desk, options.instance);
        if (!instance)
            return call.fail(instance.error(), desk.rulebook);
        filter.instance = instance->key;
    }
    const auto table = usecases::tabulate(desk, *options.which, filter, call.now());
    if (!table)
        return call.fail(table.error(), desk.rulebook);
    if (const auto written = writeTable(call, options, *table); !written)
        return notWritten(call, written.error(), options.file);
    return confirmExport(call, options.file, qint64(table->rows.size()));
}

ExitCode exportList(Call &call, const Desk &desk, const RecordOptions &options)
{
    if (!fitsFormat(options)) {
        return call.fail(ExitCode::Usage, u"usage"_s,
            Cli::tr("A list is written as CSV, XLSX or PDF, the whole ledger as JSON: %1 is neither.")
                .arg(options.file));
    }
    return options.which ? exportRegister(call, desk, options) : exportLedger(call, desk, options);
}

ExitCode receipt(Call &call, const Desk &desk, const RecordOptions &options)
{
    const auto receipt = usecases::receiptOf(desk, options.number, call.now());
    if (!receipt)
        return call.fail(receipt.error(), desk.rulebook);
    const model::ReceiptSheet sheet = usecases::receiptSheet(*receipt, desk.rulebook);
    const auto written
        = exchange::saveFile(options.file, options.overwrite(), [&](QIODevice &device) -> Written {
              const auto fonts = exchange::choosePaperFonts();
              if (!fonts)
                  return tl::unexpected(fonts.error());
              return exchange::writeReceiptPdf(device, sheet, *fonts, call.now());
          });
    if (!written)
        return notWritten(call, written.error(), options.file);
    call.confirm(Cli::tr("Wrote the receipt %1.").arg(options.file),
        {{u"path"_s, options.file}, {u"number"_s, receipt->number.text}});
    return ExitCode::Done;
}

void addReceipt(Commands &commands)
{
    const auto options = std::make_shared<RecordOptions>();
    const Command command = commands.add("receipt", Cli::tr("Write the receipt of a number."),
        DeskWork([options](Call &call, const Desk &desk) {
            return receipt(call, desk, *options);
        }));
    takeText(command, "NUMBER", options->number, Cli::tr("The number.")).needed();
    const auto store = [file = &options->file](const QString &name) {
        *file = name;
        return formatOf(name) == RecordFormat::Pdf;
    };
    takeChecked(command, "--to", u"FILE.pdf"_s, store, Cli::tr("The file.")).needed();
    takeFlag(command, "--replace", options->replace, Cli::tr("Replace a file that is there."));
}

} // namespace

void addRecordCommands(Commands &commands)
{
    const auto options = std::make_shared<RecordOptions>();
    const Command command = commands.add("export", Cli::tr("Write a list to a file."),
        DeskWork([options](Call &call, const Desk &desk) {
            return exportList(call, desk, *options);
        }));
    const auto choose = [which = &options->which](const QString &word) {
        *which = support::fromCode<usecases::Register>(word);
        return which->has_value() || word == "ledger"_L1;
    };
    takeChecked(command, "LIST", wordsOf<usecases::Register>() + u"|ledger"_s, choose,
        Cli::tr("Which list, or the whole ledger."))
        .needed();
    const auto store = [file = &options->file](const QString &name) {
        *file = name;
        return formatOf(name).has_value();
    };
    takeChecked(command, "--to", u"FILE.csv|FILE.xlsx|FILE.pdf|FILE.json"_s, store,
        Cli::tr("The file."))
        .needed();
    takeText(command, "--instance", options->instance, Cli::tr("Only of this instance."))
        .called("INSTANCE");
    takeFilter(command, options->filter);
    takeFlag(command, "--plain", options->plain,
        Cli::tr("CSV for programs: stable column names, numbers as they are."));
    takeFlag(command, "--replace", options->replace, Cli::tr("Replace a file that is there."));
    addReceipt(commands);
}

} // namespace beian::cli
