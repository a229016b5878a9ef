#include "core/exchange/pdf/pdf_writer.h"

#include "core/exchange/pdf/character_map.h"
#include "core/exchange/pdf/paper.h"
#include "core/exchange/pdf/receipt_page.h"
#include "core/exchange/pdf/register_pages.h"
#include "core/exchange/pdf/xmp.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include <functional>

namespace beian::exchange {

namespace {

using model::WriteError;
using model::WriteErrorCode;

constexpr int dotsPerInch = 1200;

struct Document {
    QString title;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::function<bool(Paper &paper)> draw; ///< false where it was stopped
};

QPageLayout layoutOf(const Document &document)
{
    return QPageLayout(QPageSize(QPageSize::A4), document.orientation, QMarginsF(0, 0, 0, 0),
        QPageLayout::Millimeter);
}

Document documentOf(const model::ReceiptSheet &sheet)
{
    return {sheet.title + u' ' + sheet.number, QPageLayout::Portrait,
        [&sheet](Paper &paper) {
            ReceiptPage(paper, sheet).draw();
            return true;
        }};
}

Document documentOf(const model::Table &table, const support::Progress &progress = {})
{
    return {table.title, orientationOf(table),
        [&table, progress](Paper &paper) { return RegisterPages(paper, table, progress).draw(); }};
}

tl::expected<void, WriteError> drawDocument(
    QPagedPaintDevice &device, const Document &document, const PaperFonts &fonts)
{
    Paper paper(device, fonts);
    if (!paper.isOpen())
        return tl::unexpected(WriteError{WriteErrorCode::WriteFailed, {}});
    if (!document.draw(paper))
        return tl::unexpected(WriteError{WriteErrorCode::Stopped, {}});
    if (!paper.finish())
        return tl::unexpected(WriteError{WriteErrorCode::WriteFailed, {}});
    return {};
}

tl::expected<void, WriteError> writeDocument(
    QIODevice &device, const Document &document, const PaperFonts &fonts, const QDateTime &created)
{
    // In memory first: Qt's character maps and clock are put right before anything leaves.
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QSet<char16_t> drawn;
    std::vector<QRawFont> rawFonts;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(layoutOf(document));
        writer.setTitle(document.title);
        writer.setCreator(documentCreator());
        writer.setDocumentXmpMetadata(xmpOf(document.title, created));
        Paper paper(writer, fonts);
        if (!paper.isOpen())
            return tl::unexpected(WriteError{WriteErrorCode::WriteFailed, buffer.errorString()});
        if (!document.draw(paper))
            return tl::unexpected(WriteError{WriteErrorCode::Stopped, {}});
        if (!paper.finish())
            return tl::unexpected(WriteError{WriteErrorCode::WriteFailed, buffer.errorString()});
        drawn = paper.drawnCharacters();
        rawFonts = paper.rawFonts();
    }
    nameDrawnCharacters(pdf, drawn, rawFonts);
    stampCreation(pdf, created);
    if (device.write(pdf) != pdf.size())
        return tl::unexpected(WriteError{WriteErrorCode::WriteFailed, device.errorString()});
    return {};
}

} // namespace

QPageLayout::Orientation orientationOf(const model::Table &table)
{
    constexpr std::size_t mostColumnsUpright = 6;
    return table.columns.size() > mostColumnsUpright ? QPageLayout::Landscape
                                                     : QPageLayout::Portrait;
}

tl::expected<void, WriteError> writeReceiptPdf(QIODevice &device, const model::ReceiptSheet &sheet,
    const PaperFonts &fonts, const QDateTime &created)
{
    return writeDocument(device, documentOf(sheet), fonts, created);
}

tl::expected<void, WriteError> writeRegisterPdf(
    QIODevice &device, const model::Table &table, const PaperFonts &fonts, const QDateTime &created,
    const support::Progress &progress)
{
    return writeDocument(device, documentOf(table, progress), fonts, created);
}

tl::expected<void, WriteError> drawReceipt(
    QPagedPaintDevice &device, const model::ReceiptSheet &sheet, const PaperFonts &fonts)
{
    return drawDocument(device, documentOf(sheet), fonts);
}

tl::expected<void, WriteError> drawRegister(
    QPagedPaintDevice &device, const model::Table &table, const PaperFonts &fonts)
{
    return drawDocument(device, documentOf(table), fonts);
}

} // namespace beian::exchange
