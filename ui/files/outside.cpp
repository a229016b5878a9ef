#include "ui/files/outside.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QUrl>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;

struct OutsideTexts {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::Outside)
};

QStringList askInventories(QWidget *asking)
{
    return QFileDialog::getOpenFileNames(asking, OutsideTexts::tr("Import an inventory"), QString(),
        OutsideTexts::tr("Inventories (*.json *.jsonl *.csv *.xlsx);;All files (*)"));
}

QString askLedger(QWidget *asking)
{
    QFileDialog dialog(asking, OutsideTexts::tr("Open a ledger, or name a new one"));
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setNameFilter(OutsideTexts::tr("Ledgers (*.db)"));
    dialog.setDefaultSuffix(u"db"_s);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

QString askRulebook(QWidget *asking)
{
    return QFileDialog::getOpenFileName(asking, OutsideTexts::tr("Load a rulebook"), QString(),
        OutsideTexts::tr("Rulebooks (*.json);;All files (*)"));
}

QString askReceipt(QWidget *asking, const QString &suggested)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(asking, OutsideTexts::tr("Save the receipt"),
        folder.filePath(suggested), OutsideTexts::tr("PDF (*.pdf)"));
}

QString askBackup(QWidget *asking, const QString &suggested)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(asking, OutsideTexts::tr("Back up the ledger"),
        folder.filePath(suggested), OutsideTexts::tr("Ledgers (*.db)"));
}

QString askPicture(QWidget *asking, const QString &suggested)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    QFileDialog dialog(
        asking, OutsideTexts::tr("Save the picture"), folder.filePath(suggested));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({u"SVG (*.svg)"_s, u"PNG (*.png)"_s});
    dialog.setDefaultSuffix(u"svg"_s);
    // The name's end decides what is written: it follows the kind that is chosen.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &kind) {
        const QString suffix = kind.startsWith("PNG"_L1) ? u"png"_s : u"svg"_s;
        dialog.setDefaultSuffix(suffix);
        const QString name = dialog.selectedFiles().value(0);
        if (!name.isEmpty())
            dialog.selectFile(QFileInfo(name).completeBaseName() + u'.' + suffix);
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

void openSampleWindow()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s});
}

/// Uniform in [0, bound): draws that would favour the low end are thrown away.
quint64 systemRandomBelow(quint64 bound)
{
    Q_ASSERT(bound > 0);
    const quint64 surplus = (0 - bound) % bound;
    quint64 drawn = 0;
    do {
        drawn = QRandomGenerator::system()->generate64();
    } while (drawn < surplus);
    return drawn % bound;
}

} // namespace

Outside Outside::ofSystem()
{
    return {.openAddress = [](const QUrl &address) { QDesktopServices::openUrl(address); },
        .askInventoryFiles = askInventories,
        .askLedgerFile = askLedger,
        .chooseLedger = {},
        .askRulebookFile = askRulebook,
        .askReceiptFile = askReceipt,
        .askBackupFile = askBackup,
        .askPictureFile = askPicture,
        .startDemo = openSampleWindow,
        .chooseLanguage = storeLanguage,
        .chooseTheme = storeTheme,
        .backgroundArguments = {},
        .random = systemRandomBelow};
}

} // namespace beian::ui
