#include "tests/ui/window_bench.h"
#include "ui/files/export_button.h"
#include "ui/files/print_pages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_bar.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;
using ui::ExportFormat;

/// A list on its way out of the window.
class TestExportButton final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormatIsWrittenBesideTheWindow_data();
    void eachFormatIsWrittenBesideTheWindow();
    void whatIsStoppedLeavesTheFileAsItWas_data();
    void whatIsStoppedLeavesTheFileAsItWas();
    void everyListHasTheSameWaysOut_data();
    void everyListHasTheSameWaysOut();
    void whatIsPrintedIsWhatIsExported();

private:
    QTemporaryDir m_folder;
};

namespace {

void addFormats()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << ExportFormat::Csv << u"list.csv"_s;
    QTest::newRow("XLSX") << ExportFormat::Xlsx << u"list.xlsx"_s;
    QTest::newRow("PDF") << ExportFormat::Pdf << u"list.pdf"_s;
}

model::Table tableOf(int rows)
{
    model::Table table;
    table.title = u"服务号"_s;
    table.columns = {{u"number"_s, u"Number"_s, model::CellKind::ServiceNumber},
        {u"domain"_s, u"Domain"_s, model::CellKind::Identifier}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({u"0%1"_s.arg(48291375560 + i), u"site-%1.example"_s.arg(i)});
    return table;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestExportButton::eachFormatIsWrittenBesideTheWindow_data()
{
    addFormats();
}

void TestExportButton::eachFormatIsWrittenBesideTheWindow()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, name);
    WindowBench bench;
    ui::BusyBar bar(nullptr);
    ui::ExportButton button(bench.session(), [] { return tableOf(20); }, bar, nullptr);
    QSignalSpy said(&button, &ui::ExportButton::said);
    const QString path = m_folder.filePath(name);
    button.exportTo(path, format);
    QVERIFY(bar.isVisible() || !said.isEmpty());
    QTRY_COMPARE(said.count(), 1);
    QVERIFY2(said.front().at(1).toString().contains(name),
        qPrintable(said.front().at(1).toString()));
    QVERIFY(!bar.isVisible());
    QVERIFY(bytesOf(path).size() > 100);
}

void TestExportButton::whatIsStoppedLeavesTheFileAsItWas_data()
{
    addFormats();
}

void TestExportButton::whatIsStoppedLeavesTheFileAsItWas()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, name);
    const auto fonts = exchange::choosePaperFonts();
    QVERIFY(fonts);
    const QString path = m_folder.filePath(u"kept-"_s + name);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") == 9);
    before.close();
    std::stop_source stop;
    // Half way: neither before the first row nor after the last.
    const support::Progress progress(
        [&stop](qint64 done, qint64) {
            if (done > 500)
                stop.request_stop();
        },
        stop.get_token());
    const ui::ExportOutcome outcome = ui::writeTable(
        tableOf(2000), format, path, *fonts, QDateTime::fromSecsSinceEpoch(0), progress);
    QVERIFY(stop.stop_requested());
    QCOMPARE(outcome.level, ui::Level::Watch);
    QVERIFY2(outcome.text.contains(name), qPrintable(outcome.text));
    QCOMPARE(bytesOf(path), QByteArray("as it was"));
}

void TestExportButton::everyListHasTheSameWaysOut_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : {u"listPage_instances"_s, u"listPage_numbers"_s,
             u"listPage_filings"_s, u"listPage_events"_s, u"selfCheckPage"_s})
        QTest::newRow(qPrintable(page)) << page;
}

void TestExportButton::everyListHasTheSameWaysOut()
{
    QFETCH(const QString, page);
    WindowBench bench;
    bench.show(page);
    auto *button = bench.find<ui::ExportButton>(u"exportButton"_s);
    QVERIFY(button && button->isVisible());
    QStringList names;
    for (const QAction *action : button->menu()->actions()) {
        if (!action->isSeparator())
            names.append(action->objectName());
    }
    QCOMPARE(names.join(u' '), u"exportCsv exportXlsx exportPdf printList"_s);
    QAccessibleInterface *menu = QAccessible::queryAccessibleInterface(button->menu());
    QVERIFY(menu && menu->childCount() >= 4);
    for (int i = 0; i < menu->childCount(); ++i) {
        const QAccessibleInterface *entry = menu->child(i);
        QVERIFY(entry->role() == QAccessible::Separator
                || !entry->text(QAccessible::Name).isEmpty());
    }
}

void TestExportButton::whatIsPrintedIsWhatIsExported()
{
    const auto fonts = exchange::choosePaperFonts();
    QVERIFY(fonts);
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFullPage(true);
        printer.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(ui::printJobOf(tableOf(100)).draw(printer, *fonts));
    }
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString printed = QString::fromUtf8(text.readAllStandardOutput());
    QVERIFY(printed.contains(u"048291375560"_s) && printed.contains(u"048291375659"_s));
    QVERIFY(printed.contains(u"site-99.example"_s));
}

QTEST_MAIN(TestExportButton)
#include "tst_export_button.moc"
