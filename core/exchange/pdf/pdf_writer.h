#pragma once

#include "core/exchange/pdf/paper_fonts.h"
#include "core/model/receipt_sheet.h"
#include "core/model/table.h"
#include "core/model/write_error.h"

#include <QDateTime>
#include <QIODevice>

#include <tl/expected.hpp>

namespace beian::exchange {

// Every PDF needs a QGuiApplication: fonts are its business. `created` is written into the
// document; nothing of it comes from the clock.

/// The receipt of one number on one page of A4.
[[nodiscard]] tl::expected<void, model::WriteError> writeReceiptPdf(QIODevice &device,
    const model::ReceiptSheet &sheet, const PaperFonts &fonts, const QDateTime &created);

/// A list on as many pages of A4 as it takes, across where it has many columns.
[[nodiscard]] tl::expected<void, model::WriteError> writeRegisterPdf(QIODevice &device,
    const model::Table &table, const PaperFonts &fonts, const QDateTime &created);

} // namespace beian::exchange
