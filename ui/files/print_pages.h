#pragma once

#include "core/exchange/pdf/paper_fonts.h"
#include "core/model/receipt_sheet.h"
#include "core/model/table.h"

#include <QPageLayout>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace beian::ui
{

/// Pages that can be printed.
struct PrintJob {
    QString title;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    /// False where the device could not take them.
    std::function<bool(QPagedPaintDevice &device, const exchange::PaperFonts &fonts)> draw;
};

[[nodiscard]] PrintJob printJobOf(model::Table table);
[[nodiscard]] PrintJob printJobOf(model::ReceiptSheet sheet);

/// Shows the pages as they will be printed, and prints them from there. A sentence where they cannot
/// be shown; else empty.
[[nodiscard]] QString showPrintPreview(QWidget *parent, const PrintJob &job);

} // namespace beian::ui
