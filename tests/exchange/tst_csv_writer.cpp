#include "core/exchange/csv_writer.h"

#include <QBuffer>
#include <QTest>

using namespace beian;
using namespace Qt::StringLiterals;
using exchange::ByteOrderMark;
using exchange::CsvHeader;
using exchange::NumberStyle;

namespace {

model::Table table(const QStringList &row, model::CellKind first = model::CellKind::Text)
{
    model::Table table;
    for (qsizetype i = 0; i < row.size(); ++i) {
        table.columns.push_back(
            {u"c%1"_s.arg(i), u"列%1"_s.arg(i), i == 0 ? first : model::CellKind::Text});
    }
    table.rows.push_back(row);
    return table;
}

QByteArray written(const model::Table &table, const exchange::CsvOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeCsv(buffer, table, options) ? buffer.data() : QByteArray("failed");
}

constexpr exchange::CsvOptions plain{CsvHeader::Names, NumberStyle::Plain, ByteOrderMark::Omit};
constexpr exchange::CsvOptions guarded{
    CsvHeader::Names, NumberStyle::Protected, ByteOrderMark::Omit};

/// Takes what is written and then no more.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"no space"_s);
        return -1;
    }
};

} // namespace

class TestCsvWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheMarkAndTitlesForPeople()
    {
        QCOMPARE(written(table({u"a"_s}), {}), QByteArray("\xEF\xBB\xBF列0\r\na\r\n"));
    }

    void writesStableNamesForPrograms()
    {
        QCOMPARE(written(table({u"a"_s, u"b"_s}), plain), QByteArray("c0,c1\r\na,b\r\n"));
    }

    void quotesAsTheStandardSays_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << u"abc"_s << QByteArray("abc");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("line end") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("blank at the edge") << u" a"_s << QByteArray("\" a\"");
        QTest::newRow("empty, alone") << QString() << QByteArray("\"\"");
    }
    void quotesAsTheStandardSays()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, field);
        QCOMPARE(written(table({cell}), plain), "c0\r\n" + field + "\r\n");
    }

    void emptyCellsKeepTheirPlaces()
    {
        QCOMPARE(written(table({QString(), QString(), u"x"_s}), plain),
            QByteArray("c0,c1,c2\r\n,,x\r\n"));
    }

    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
        QTest::newRow("full-width") << u"＝1+1"_s;
    }
    void formulasAreNeutralised()
    {
        QFETCH(QString, cell);
        const QByteArray line = written(table({cell}), guarded).sliced(4);
        QVERIFY2(line.startsWith('\'') || line.startsWith("\"'"), line.constData());
    }

    void numbersKeepTheirZeroInASpreadsheet()
    {
        QCOMPARE(written(table({u"048291375560"_s}, model::CellKind::ServiceNumber), guarded),
            QByteArray("c0\r\n\"=\"\"048291375560\"\"\"\r\n"));
    }

    void numbersArePlainForPrograms()
    {
        QCOMPARE(written(table({u"048291375560"_s}, model::CellKind::ServiceNumber), plain),
            QByteArray("c0\r\n048291375560\r\n"));
    }

    void aNumberThatCouldLeaveItsQuotesIsNotProtectedButNeutralised()
    {
        QCOMPARE(written(table({u"=\"1\"&A1"_s}, model::CellKind::ServiceNumber), guarded),
            QByteArray("c0\r\n\"'=\"\"1\"\"&A1\"\r\n"));
    }

    void aDeviceThatFailsIsSaid()
    {
        FullDevice device;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const auto result = exchange::writeCsv(device, table({u"a"_s}));
        QVERIFY(!result);
        QCOMPARE(
            result.error(), (model::WriteError{model::WriteErrorCode::WriteFailed, u"no space"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
