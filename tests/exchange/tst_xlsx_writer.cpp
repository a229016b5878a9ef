// What is written is read back by the program's own reader of workbooks, and looked at as XML.

#include "core/exchange/xlsx_writer.h"

#include "core/exchange/workbook.h"

#include <QBuffer>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace beian;
using namespace Qt::StringLiterals;
using model::CellKind;

class TestXlsxWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsComeBackAsTheyWere_data();
    void cellsComeBackAsTheyWere();
    void aNumberKeepsItsZeroAndIsText();
    void aDayIsADate();
    void whatLooksLikeAFormulaIsText();
    void titlesStayInSightAndFilter();
    void anEmptyTableHasItsTitles();
    void aCellTooLongForASheetIsCut();
    void aTitleThatNoSheetMayHaveIsMended();
    void rowsOfNothingMuchAreWhole_data();
    void rowsOfNothingMuchAreWhole();
    void whereTheTemporaryFolderIsFullAllOrNothingIsWritten();
    void aDeviceThatFailsIsTold();
};

namespace {

model::Table tableOf(CellKind kind, const QStringList &cells)
{
    model::Table table;
    table.title = u"备案服务号"_s;
    table.notes = {u"规则书 2026-01"_s};
    table.columns = {{u"it"_s, u"标题"_s, kind}};
    for (const QString &cell : cells) {
        table.rows.push_back({cell});
        table.keys.append(cell);
    }
    return table;
}

QByteArray written(const model::Table &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = exchange::writeXlsx(buffer, table);
    return result ? buffer.data() : QByteArray();
}

std::vector<QStringList> readBack(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const auto book = exchange::Workbook::open(buffer);
    std::vector<QStringList> rows;
    if (!book)
        return rows;
    const auto fault = book->readSheet(0, [&rows](exchange::CsvRecord &record) {
        rows.push_back(record.cells);
        return true;
    });
    return fault ? std::vector<QStringList>() : rows;
}

QByteArray part(const QByteArray &file, const QString &name)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const auto archive = exchange::ZipArchive::open(buffer);
    const auto member = archive ? archive->member(name) : nullptr;
    QByteArray whole;
    while (member) {
        const QByteArray piece = member->next();
        if (piece.isEmpty())
            break;
        whole += piece;
    }
    return whole;
}

QByteArray sheet(const QByteArray &file)
{
    return part(file, u"xl/worksheets/sheet1.xml"_s);
}

} // namespace

void TestXlsxWriter::cellsComeBackAsTheyWere_data()
{
    QTest::addColumn<CellKind>("kind");
    QTest::addColumn<QString>("cell");
    QTest::newRow("Chinese") << CellKind::Text << u"茶叶商城"_s;
    QTest::newRow("markup") << CellKind::Text << u"<a & \"b\">"_s;
    QTest::newRow("two lines") << CellKind::Text << u"first\nsecond"_s;
    QTest::newRow("a number") << CellKind::ServiceNumber << u"000000000001"_s;
    QTest::newRow("an id of digits") << CellKind::Identifier << u"0123456789012345678901"_s;
    QTest::newRow("an id like a power") << CellKind::Identifier << u"1e10"_s;
    QTest::newRow("a count") << CellKind::Number << u"5"_s;
    QTest::newRow("no count") << CellKind::Number << u"3 / 5"_s;
    QTest::newRow("a day") << CellKind::Day << u"2026-12-26"_s;
    QTest::newRow("a leap day") << CellKind::Day << u"2028-02-29"_s;
    QTest::newRow("no day") << CellKind::Day << u"永久"_s;
}

void TestXlsxWriter::cellsComeBackAsTheyWere()
{
    QFETCH(const CellKind, kind);
    QFETCH(const QString, cell);
    const auto rows = readBack(written(tableOf(kind, {cell})));
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0], QStringList{u"标题"_s});
    QCOMPARE(rows[1], QStringList{cell});
}

void TestXlsxWriter::aNumberKeepsItsZeroAndIsText()
{
    const QByteArray xml = sheet(written(tableOf(CellKind::ServiceNumber, {u"048291375560"_s})));
    QVERIFY(xml.contains("048291375560"));
    QVERIFY(!xml.contains("<v>48291375560</v>"));
    QVERIFY(xml.contains("t=\"inlineStr\""));
}

void TestXlsxWriter::aDayIsADate()
{
    const QByteArray file = written(tableOf(CellKind::Day, {u"2026-12-26"_s}));
    QVERIFY(sheet(file).contains("<v>46382</v>")); // days since 1899-12-30
    QVERIFY(part(file, u"xl/styles.xml"_s).contains("yyyy-mm-dd"));
}

void TestXlsxWriter::whatLooksLikeAFormulaIsText()
{
    const QByteArray file = written(tableOf(CellKind::Text, {u"=cmd|' /C calc'!A0"_s, u"+1"_s}));
    QVERIFY(!sheet(file).contains("<f>"));
    QCOMPARE(readBack(file)[1], QStringList{u"=cmd|' /C calc'!A0"_s});
}

void TestXlsxWriter::titlesStayInSightAndFilter()
{
    const QByteArray xml = sheet(written(tableOf(CellKind::Text, {u"a"_s, u"b"_s})));
    QVERIFY(xml.contains("state=\"frozen\""));
    QVERIFY(xml.contains("<autoFilter ref=\"A1:A3\"/>"));
}

void TestXlsxWriter::anEmptyTableHasItsTitles()
{
    const auto rows = readBack(written(tableOf(CellKind::Text, {})));
    QCOMPARE(rows.size(), std::size_t{1});
}

void TestXlsxWriter::aCellTooLongForASheetIsCut()
{
    const auto rows = readBack(written(tableOf(CellKind::Text, {QString(40'000, u'字')})));
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[1].front().size(), 32'767);
}

void TestXlsxWriter::aTitleThatNoSheetMayHaveIsMended()
{
    model::Table table = tableOf(CellKind::Text, {u"a"_s});
    for (const QString &title : {QString(), u"[a]:b*c?d/e\\f'"_s, QString(80, u'长')}) {
        table.title = title;
        QCOMPARE(readBack(written(table)).size(), std::size_t{2});
    }
}

void TestXlsxWriter::rowsOfNothingMuchAreWhole_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("empty") << QString();
    QTest::newRow("a blank") << u" "_s;
    QTest::newRow("a line's end") << u"\n"_s;
    QTest::newRow("a tab") << u"\t"_s;
    QTest::newRow("a bell") << u"a\u0007b"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("half a character") << QString(QChar(0xD83D));
    QTest::newRow("no character") << QString(QChar(0xFFFF));
    QTest::newRow("what looks escaped") << u"_x0041_"_s;
}

void TestXlsxWriter::rowsOfNothingMuchAreWhole()
{
    QFETCH(const QString, cell);
    const auto rows = readBack(written(tableOf(CellKind::Text, {u"before"_s, cell, u"after"_s})));
    QVERIFY(!rows.empty());
    QCOMPARE(rows.back(), QStringList{u"after"_s});
}

void TestXlsxWriter::whereTheTemporaryFolderIsFullAllOrNothingIsWritten()
{
    QStringList cells;
    for (int i = 0; i < 3'000; ++i)
        cells.append(QString::number(qHash(i, 7)) + u" 实例"_s);
    const model::Table table = tableOf(CellKind::Text, cells);
    ::rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN); // a file too large fails like a full disk
    int failed = 0;
    for (::rlim_t bytes = 1; bytes < 1'000'000; bytes = bytes * 3 / 2 + 1) {
        const ::rlimit narrow{bytes, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &narrow), 0);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto result = exchange::writeXlsx(buffer, table);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        failed += result ? 0 : 1;
        if (result)
            QCOMPARE(readBack(buffer.data()).size(), table.rows.size() + 1);
        else
            QVERIFY(buffer.data().isEmpty());
    }
    std::signal(SIGXFSZ, handler);
    QVERIFY(failed > 0);
}

void TestXlsxWriter::aDeviceThatFailsIsTold()
{
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    const auto result = exchange::writeXlsx(closed, tableOf(CellKind::Text, {u"a"_s}));
    QVERIFY(!result);
    QCOMPARE(result.error().code, model::WriteErrorCode::WriteFailed);
}

QTEST_APPLESS_MAIN(TestXlsxWriter)
#include "tst_xlsx_writer.moc"
