#pragma once

#include "core/exchange/pdf/paper_fonts.h"
#include "core/model/table.h"
#include "core/support/progress.h"
#include "ui/theme/level.h"

#include <QDateTime>
#include <QString>

class QWidget;

namespace beian::ui {

/// What to say after an export.
struct ExportOutcome {
    Level level = Level::Safe;
    QString text;
};

enum class ExportFormat { Csv, Xlsx, Pdf };

/// The file that somebody chose for it; empty: none after all. The dialog has asked about one that
/// exists.
[[nodiscard]] QString askExportFile(QWidget *asking, const QString &title, ExportFormat format);

/// Writes the table, in any thread. The file is complete or as it was before. `fonts`: of a PDF.
[[nodiscard]] ExportOutcome writeTable(const model::Table &table, ExportFormat format,
    const QString &path, const exchange::PaperFonts &fonts, const QDateTime &now,
    const support::Progress &progress);

} // namespace beian::ui
