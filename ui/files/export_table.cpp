#include "ui/files/export_table.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/pdf/pdf_writer.h"
#include "core/exchange/save_file.h"
#include "core/exchange/xlsx_writer.h"
#include "core/text/read_errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::ExportTable)
};

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString askExportFile(QWidget *asking, const QString &title, ExportFormat format)
{
    const QString suffix = suffixOf(format);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(asking, Words::tr("Export"), folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.setNameFilter(u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    dialog.selectFile(title + u'.' + suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

ExportOutcome writeTable(const model::Table &table, ExportFormat format, const QString &path,
    const exchange::PaperFonts &fonts, const QDateTime &now, const support::Progress &progress)
{
    const auto write = [&](QIODevice &device) -> tl::expected<void, model::WriteError> {
        switch (format) {
        case ExportFormat::Csv:
            return exchange::writeCsv(device, table, {}, progress);
        case ExportFormat::Xlsx:
            return exchange::writeXlsx(device, table, progress);
        case ExportFormat::Pdf:
            return exchange::writeRegisterPdf(device, table, fonts, now, progress);
        }
        Q_UNREACHABLE();
    };
    const QString shown = QDir::toNativeSeparators(path);
    const auto saved = exchange::saveFile(path, exchange::Overwrite::Yes, write);
    if (saved)
        return {Level::Safe, Words::tr("Saved as %1.").arg(shown)};
    const bool isStopped = saved.error().code == model::WriteErrorCode::Stopped;
    return {isStopped ? Level::Watch : Level::Lost, text::sentence(saved.error(), shown)};
}

} // namespace beian::ui
