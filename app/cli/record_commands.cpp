// beian export, receipt: what the ledger says, as files.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/open_desk.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/pdf/pdf_writer.h"
#include "core/exchange/save_file.h"
#include "core/text/read_errors.h"
#include "core/usecases/receipt_sheet.h"
#include "core/usecases/registers.h"

namespace beian::cli {

using model::WriteError;
using usecases::Desk;
using namespace Qt::StringLiterals;

namespace {

enum class RecordFormat { Csv, Pdf };

/// By the file's name; nothing for a format that there is not.
std::optional<RecordFormat> formatOf(const QString &file)
{
    if (file.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return RecordFormat::Csv;
    if (file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return RecordFormat::Pdf;
    return std::nullopt;
}

struct RecordOptions {
    std::optional<usecases::Register> which;
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
    return call.fail(ExitCode::BadInput, support::codeOf(error.code), text::sentence(error, file),
        {{u"path"_s, file}, {u"detail"_s, error.detail}});
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
    const auto which = options.which.value_or(usecases::Register::Numbers);
    const auto table = usecases::tabulate(desk, which, filter, call.now());
    if (!table)
        return call.fail(table.error(), desk.rulebook);
    if (const auto written = writeTable(call, options, *table); !written)
        return notWritten(call, written.error(), options.file);
    const qint64 rows = qint64(table->rows.size());
    call.confirm(Cli::tr("Wrote %1 with %2 rows.").arg(options.file, QString::number(rows)),
        {{u"path"_s, options.file}, {u"rows"_s, rows}});
    return ExitCode::Done;
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
            return exportRegister(call, desk, *options);
        }));
    takeWord(command, "LIST", options->which, Cli::tr("Which list.")).needed();
    const auto store = [file = &options->file](const QString &name) {
        *file = name;
        return formatOf(name).has_value();
    };
    takeChecked(command, "--to", u"FILE.csv|FILE.pdf"_s, store, Cli::tr("The file.")).needed();
    takeText(command, "--instance", options->instance, Cli::tr("Only of this instance."))
        .called("INSTANCE");
    takeFilter(command, options->filter);
    takeFlag(command, "--plain", options->plain,
        Cli::tr("CSV for programs: stable column names, numbers as they are."));
    takeFlag(command, "--replace", options->replace, Cli::tr("Replace a file that is there."));
    addReceipt(commands);
}

} // namespace beian::cli
