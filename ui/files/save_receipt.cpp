#include "ui/files/save_receipt.h"

#include "core/exchange/pdf/pdf_writer.h"
#include "core/exchange/save_file.h"
#include "core/text/read_errors.h"
#include "core/usecases/receipt_sheet.h"
#include "ui/files/print_pages.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::ReceiptFile)
};

tl::expected<void, model::WriteError> writeReceipt(const usecases::Receipt &receipt,
    const rulebook::Rulebook &rulebook, const QString &path)
{
    const auto fonts = exchange::choosePaperFonts();
    if (!fonts)
        return tl::unexpected(fonts.error());
    const model::ReceiptSheet sheet = usecases::receiptSheet(receipt, rulebook);
    // The file dialog has asked whether to replace what stands there.
    return exchange::saveFile(path, exchange::Overwrite::Yes, [&](QIODevice &device) {
        return exchange::writeReceiptPdf(device, sheet, *fonts, receipt.printedAt);
    });
}

} // namespace

std::optional<ExportOutcome> saveReceipt(
    QWidget *asking, const Session &session, const Outside &outside, const QString &number)
{
    const QString path = outside.askReceiptFile(asking, number + u".pdf"_s);
    if (path.isEmpty())
        return std::nullopt;
    const auto receipt = usecases::receiptOf(session.desk(), number, session.now());
    if (!receipt)
        return ExportOutcome{Level::AtRisk, sentenceOf(receipt.error())};
    const auto written = writeReceipt(*receipt, session.rulebook(), path);
    if (!written)
        return ExportOutcome{Level::AtRisk, text::sentence(written.error(), path)};
    return ExportOutcome{Level::Safe, Words::tr("The receipt is saved: %1").arg(path)};
}

QString printReceipt(QWidget *asking, const Session &session, const QString &number)
{
    const auto receipt = usecases::receiptOf(session.desk(), number, session.now());
    if (!receipt)
        return sentenceOf(receipt.error());
    return showPrintPreview(
        asking, printJobOf(usecases::receiptSheet(*receipt, session.rulebook())));
}

} // namespace beian::ui
