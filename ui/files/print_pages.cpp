#include "ui/files/print_pages.h"

#include "core/exchange/pdf/pdf_writer.h"
#include "core/text/read_errors.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace beian::ui
{

namespace
{

constexpr QSize previewSize{1000, 720};

} // namespace

PrintJob printJobOf(model::Table table)
{
    const auto kept = std::make_shared<const model::Table>(std::move(table));
    return {kept->title, exchange::orientationOf(*kept),
        [kept](QPagedPaintDevice &device, const exchange::PaperFonts &fonts) {
            return exchange::drawRegister(device, *kept, fonts).has_value();
        }};
}

PrintJob printJobOf(model::ReceiptSheet sheet)
{
    const auto kept = std::make_shared<const model::ReceiptSheet>(std::move(sheet));
    return {kept->title, QPageLayout::Portrait,
        [kept](QPagedPaintDevice &device, const exchange::PaperFonts &fonts) {
            return exchange::drawReceipt(device, *kept, fonts).has_value();
        }};
}

QString showPrintPreview(QWidget *parent, const PrintJob &job)
{
    const auto fonts = exchange::choosePaperFonts();
    if (!fonts)
        return text::sentence(fonts.error(), QString());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setFullPage(true); // the pages have margins of their own
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(job.orientation);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(job.title);
    dialog.resize(previewSize);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
        [&job, &fonts](QPrinter *device) { job.draw(*device, *fonts); });
    dialog.exec();
    return {};
}

} // namespace beian::ui
