#include "core/exchange/pdf/pdf_writer.h"

#include "core/exchange/pdf/character_map.h"
#include "core/exchange/pdf/paper.h"
#include "core/exchange/pdf/receipt_page.h"
#include "core/exchange/pdf/register_pages.h"
#include "core/exchange/pdf/xmp.h"

#include <QBuffer>

#include <functional>

namespace beian::exchange {

namespace {

using model::WriteError;
using model::WriteErrorCode;

struct Document {
    QString title;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::function<void(Paper &paper)> draw;
};

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
        Paper paper(buffer, fonts, document.orientation);
        paper.describe(document.title, created);
        if (!paper.isOpen())
            return tl::unexpected(WriteError{WriteErrorCode::WriteFailed, buffer.errorString()});
        document.draw(paper);
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

tl::expected<void, WriteError> writeReceiptPdf(QIODevice &device, const model::ReceiptSheet &sheet,
    const PaperFonts &fonts, const QDateTime &created)
{
    const Document document{sheet.title + u' ' + sheet.number, QPageLayout::Portrait,
        [&sheet](Paper &paper) { ReceiptPage(paper, sheet).draw(); }};
    return writeDocument(device, document, fonts, created);
}

tl::expected<void, WriteError> writeRegisterPdf(
    QIODevice &device, const model::Table &table, const PaperFonts &fonts, const QDateTime &created)
{
    constexpr std::size_t mostColumnsUpright = 6;
    const auto orientation =
        table.columns.size() > mostColumnsUpright ? QPageLayout::Landscape : QPageLayout::Portrait;
    const Document document{
        table.title, orientation, [&table](Paper &paper) { RegisterPages(paper, table).draw(); }};
    return writeDocument(device, document, fonts, created);
}

} // namespace beian::exchange
