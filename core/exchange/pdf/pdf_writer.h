#pragma once

#include "core/exchange/pdf/paper_fonts.h"
#include "core/model/receipt_sheet.h"
#include "core/model/table.h"
#include "core/model/write_error.h"
#include "core/support/progress.h"

#include <QDateTime>
#include <QIODevice>
#include <QPageLayout>

class QPagedPaintDevice;

#include <tl/expected.hpp>

namespace beian::exchange {

// Every PDF needs a QGuiApplication: fonts are its business. `created` is written into the
// document; nothing of it comes from the clock.

/// The receipt of one number on one page of A4.
[[nodiscard]] tl::expected<void, model::WriteError> writeReceiptPdf(QIODevice &device,
    const model::ReceiptSheet &sheet, const PaperFonts &fonts, const QDateTime &created);

/// A list on as many pages of A4 as it takes, across where it has many columns.
[[nodiscard]] tl::expected<void, model::WriteError> writeRegisterPdf(QIODevice &device,
    const model::Table &table, const PaperFonts &fonts, const QDateTime &created,
    const support::Progress &progress = {});

/// How a list's pages lie.
[[nodiscard]] QPageLayout::Orientation orientationOf(const model::Table &table);

// The same pages on any device, as a printer, whose page layout is set.

[[nodiscard]] tl::expected<void, model::WriteError> drawReceipt(
    QPagedPaintDevice &device, const model::ReceiptSheet &sheet, const PaperFonts &fonts);
[[nodiscard]] tl::expected<void, model::WriteError> drawRegister(
    QPagedPaintDevice &device, const model::Table &table, const PaperFonts &fonts);

} // namespace beian::exchange
