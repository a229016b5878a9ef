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

/// The file that the user chose; the dialog has asked about an existing one.
QString askFile(QWidget *parent, const QString &title, const QString &suffix)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(parent, Words::tr("Export"), folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.setNameFilter(u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    dialog.selectFile(title + u'.' + suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

std::optional<ExportOutcome> save(
    QWidget *parent, const QString &title, const QString &suffix, const exchange::FileContent &content)
{
    const QString path = askFile(parent, title, suffix);
    if (path.isEmpty())
        return std::nullopt;
    const auto saved = exchange::saveFile(path, exchange::Overwrite::Yes, content);
    if (!saved)
        return ExportOutcome{Level::Lost, text::sentence(saved.error(), path)};
    return ExportOutcome{Level::Safe, Words::tr("Saved as %1.").arg(QDir::toNativeSeparators(path))};
}

} // namespace

std::optional<ExportOutcome> exportTable(
    QWidget *parent, const model::Table &table, ExportFormat format, const QDateTime &now)
{
    switch (format) {
    case ExportFormat::Csv:
        return save(parent, table.title, u"csv"_s,
            [&table](QIODevice &device) { return exchange::writeCsv(device, table); });
    case ExportFormat::Xlsx:
        return save(parent, table.title, u"xlsx"_s,
            [&table](QIODevice &device) { return exchange::writeXlsx(device, table); });
    case ExportFormat::Pdf:
        break;
    }
    const auto fonts = exchange::choosePaperFonts();
    if (!fonts)
        return ExportOutcome{Level::Lost, text::sentence(fonts.error(), QString())};
    return save(parent, table.title, u"pdf"_s, [&](QIODevice &device) {
        return exchange::writeRegisterPdf(device, table, *fonts, now);
    });
}

} // namespace beian::ui
