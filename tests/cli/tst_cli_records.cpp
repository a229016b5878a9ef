#include "tests/cli/program.h"

#include <QFileInfo>
#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvKeepsTheLeadingZero()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const QString file = program.path(u"numbers.csv"_s);
        QCOMPARE(program.run({u"export"_s, u"numbers"_s, u"--to"_s, file}).code, 0);
        QVERIFY(content(file).contains("=\"\"000000000001\"\""));
    }

    void plainCsvIsForPrograms()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const QString file = program.path(u"numbers.csv"_s);
        QCOMPARE(
            program.run({u"export"_s, u"numbers"_s, u"--to"_s, file, u"--plain"_s}).code, 0);
        QVERIFY(content(file).startsWith("number,issuer,"));
        QVERIFY(content(file).contains("\n000000000001,"));
    }

    void everyListBecomesAFile_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *name : {"numbers", "filings", "instances", "events", "checklist"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyListBecomesAFile()
    {
        QFETCH(const QString, list);
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const QString csv = program.path(list + u".csv"_s);
        const Ran table = program.json({u"export"_s, list, u"--to"_s, csv});
        QCOMPARE(table.code, 0);
        QVERIFY(table.object().value(u"rows"_s).toInt() > 0);
        const QString xlsx = program.path(list + u".xlsx"_s);
        QCOMPARE(program.run({u"export"_s, list, u"--to"_s, xlsx}).code, 0);
        QVERIFY(content(xlsx).startsWith("PK"));
        const QString pdf = program.path(list + u".pdf"_s);
        const Ran paper = program.run({u"export"_s, list, u"--to"_s, pdf});
        QVERIFY2(paper.code == 0, qPrintable(paper.err));
        QVERIFY(content(pdf).startsWith("%PDF-"));
    }

    void theWholeLedgerBecomesJson()
    {
        Program program;
        const QString number = program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const QString file = program.path(u"ledger.json"_s);
        const Ran ran = program.json({u"export"_s, u"ledger"_s, u"--to"_s, file});
        QCOMPARE(ran.code, 0);
        const QJsonObject whole = QJsonDocument::fromJson(content(file)).object();
        QCOMPARE(whole.value(u"rows"_s), ran.object().value(u"rows"_s));
        QCOMPARE(whole.value(u"number"_s).toArray().at(0).toObject().value(u"text"_s).toString(),
            number);
        QCOMPARE(QFileInfo(file).permissions() & ~QFile::Permissions(0x6600), QFile::Permissions());
    }

    void aListIsNoJsonAndALedgerNoTable()
    {
        Program program;
        QCOMPARE(program.run({u"export"_s, u"numbers"_s, u"--to"_s, program.path(u"a.json"_s)}).code,
            2);
        QCOMPARE(program.run({u"export"_s, u"ledger"_s, u"--to"_s, program.path(u"a.csv"_s)}).code, 2);
        QVERIFY(!QFile::exists(program.path(u"a.csv"_s)));
    }

    void fileThatIsThereIsNotReplacedUnasked()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QString file = program.write(u"instances.csv"_s, "mine");
        const QStringList exporting{u"export"_s, u"instances"_s, u"--to"_s, file};
        const Ran refused = program.json(exporting);
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.error().value(u"code"_s).toString(), u"file-exists"_s);
        QCOMPARE(content(file), QByteArray("mine"));
        QCOMPARE(program.run(exporting + QStringList{u"--replace"_s}).code, 0);
        QVERIFY(content(file) != "mine");
    }

    void receiptIsAPdf()
    {
        Program program;
        const QString number = program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const QString file = program.path(u"receipt.pdf"_s);
        const Ran ran = program.run({u"receipt"_s, number, u"--to"_s, file});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY(content(file).startsWith("%PDF-"));
        QCOMPARE(program.run({u"receipt"_s, number, u"--to"_s, program.path(u"r.txt"_s)}).code, 2);
    }

    void backupIsALedgerAndReplacesNothing()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QString copy = program.path(u"copy.db"_s);
        QCOMPARE(program.run({u"backup"_s, copy}).code, 0);
        QCOMPARE(program.json({u"instances"_s, u"--ledger"_s, copy}).list().size(), 1);
        const Ran again = program.json({u"backup"_s, copy});
        QCOMPARE(again.code, 3);
        QCOMPARE(again.error().value(u"code"_s).toString(), u"file-exists"_s);
    }

    void soundLedgerIsVerified()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const Ran ran = program.json({u"verify"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.out + ran.err));
        QCOMPARE(ran.object().value(u"sound"_s).toBool(), true);
        QCOMPARE(ran.object().value(u"numbers"_s).toInt(), 1);
        QCOMPARE(ran.object().value(u"filings"_s).toInt(), 1);
        QStringList checks;
        for (const QJsonValue &done : ran.object().value(u"checked"_s).toArray()) {
            checks.append(done.toObject().value(u"check"_s).toString());
            QVERIFY2(done.toObject().value(u"count"_s).toInt() > 0, qPrintable(checks.last()));
            QVERIFY(done.toObject().value(u"problems"_s).toArray().isEmpty());
        }
        QCOMPARE(checks,
            (QStringList{u"file-pages"_s, u"references"_s, u"rules"_s, u"events"_s, u"chain"_s,
                u"derivation"_s}));
        QCOMPARE(ran.object().value(u"newestLink"_s).toString().size(), 64);
        const QString words = program.run({u"verify"_s}).out;
        QVERIFY2(words.contains(u"Rules over the rows: 2 checked, sound"_s), qPrintable(words));
    }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }
};

} // namespace beian::tests

QTEST_MAIN(beian::tests::TestRecords)
#include "tst_cli_records.moc"
