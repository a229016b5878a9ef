#include "core/exchange/ledger_json.h"
#include "core/ledger/sqlite/migration.h"
#include "tests/support/ledgers.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::ReadErrorCode;

namespace {

constexpr int schema = ledger::sqlite::schemaVersion;

/// The ledger of a release, with something in every table.
std::unique_ptr<ledger::Ledger> released(const LedgerFolder &folder)
{
    QFile::copy(QStringLiteral(BEIAN_TEST_DATA "/ledgers/0.1.0.db"), folder.path());
    auto opened = folder.open();
    const auto writer = must(opened->write());
    must(writer->setSetting(u"rulebook"_s, u"official-2026-06"_s));
    must(writer->commit());
    return opened;
}

QByteArray exported(ledger::Ledger &ledger)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    exchange::LedgerJsonWriter writer(device, schema);
    bool isWritten = true;
    must(ledger.visitRows([&](QByteArrayView table, const QByteArray &row) {
        isWritten = isWritten && writer.put(table, row);
        return isWritten;
    }));
    isWritten = isWritten && writer.finish();
    return isWritten ? device.data() : QByteArray();
}

/// "done", else what the reader or the ledger refused.
QString imported(ledger::Ledger &ledger, const QByteArray &document)
{
    const auto writer = ledger.fill();
    if (!writer)
        return outcomeOf(writer);
    QBuffer device;
    device.setData(document);
    device.open(QIODevice::ReadOnly);
    ledger::Result<void> outcome;
    const auto read = exchange::readLedgerJson(
        device, schema, [&](QByteArrayView table, const QByteArray &row) {
            outcome = (*writer)->put(table, row);
            return outcome.has_value();
        });
    if (!read) {
        return u"%1 %2:%3"_s.arg(support::codeOf(read.error().code))
            .arg(read.error().line)
            .arg(read.error().column);
    }
    return *read ? outcomeOf((*writer)->finish()) : outcomeOf(outcome);
}

} // namespace

class TestWholeLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedIsTheSameLedgerAgain();
    void theDocumentIsPlainJson();
    void anEmptyLedgerIsADocumentToo();
    void theGuardsStandAgainAfterwards();
    void aLedgerThatHoldsSomethingIsNotFilled();
    void aBadDocumentChangesNothing_data();
    void aBadDocumentChangesNothing();
};

void TestWholeLedger::whatWasExportedIsTheSameLedgerAgain()
{
    const LedgerFolder from;
    const LedgerFolder to;
    const auto original = released(from);
    const QByteArray document = exported(*original);
    const auto copy = to.open();
    QCOMPARE(imported(*copy, document), u"done"_s);
    QCOMPARE(exported(*copy), document);
    const auto audit = must(copy->auditHistory());
    QCOMPARE(audit.chainProblems + audit.rowProblems, QStringList());
    QCOMPARE(audit.head, must(original->auditHistory()).head);
    const auto file = must(copy->checkFile());
    QCOMPARE(file.pageProblems + file.referenceProblems, QStringList());
    // And it goes on as the original would.
    store(*copy, serverNamed(u"i-later"_s));
    store(*original, serverNamed(u"i-later"_s));
    QCOMPARE(exported(*copy), exported(*original));
}

void TestWholeLedger::theDocumentIsPlainJson()
{
    const LedgerFolder folder;
    const QJsonObject document =
        QJsonDocument::fromJson(exported(*released(folder))).object();
    QCOMPARE(document.value("format"_L1).toString(), u"beian-desk-ledger"_s);
    QCOMPARE(document.value("schema"_L1).toInt(), schema);
    QCOMPARE(document.value("number"_L1).toArray().size(), 8);
    QVERIFY(document.value("rows"_L1).toInt() > 90);
}

void TestWholeLedger::anEmptyLedgerIsADocumentToo()
{
    const LedgerFolder from;
    const LedgerFolder to;
    const QByteArray document = exported(*from.open());
    QCOMPARE(imported(*to.open(), document), u"done"_s);
}

void TestWholeLedger::theGuardsStandAgainAfterwards()
{
    const LedgerFolder from;
    const LedgerFolder to;
    const QByteArray document = exported(*released(from));
    const auto copy = to.open();
    QCOMPARE(imported(*copy, document), u"done"_s);
    const auto writer = must(copy->write());
    const auto instance = must(writer->numbers({})).front().instance;
    model::Instance server = goodServer();
    server.key = instance;
    QCOMPARE(outcomeOf(writer->insertNumber(
                 consolePermit(server), wellFormed(u"048291375560"_s), testNow(), {})),
        u"conflict number.text"_s);
    QCOMPARE(outcomeOf(writer->voidNumber(
                 must(writer->number(u"048291375560"_s))->id, testNow(), u"x"_s)),
        u"conflict number.void.used"_s);
}

void TestWholeLedger::aLedgerThatHoldsSomethingIsNotFilled()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    store(*opened, goodServer());
    QCOMPARE(outcomeOf(opened->fill()), u"failed it holds something already"_s);
}

void TestWholeLedger::aBadDocumentChangesNothing_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QByteArray &document, const QString &outcome) {
        QTest::newRow(name) << document << outcome;
    };
    const QByteArray begin = "{\"format\":\"beian-desk-ledger\",\"schema\":2,\n";
    row("nothing", "", u"truncated 1:1"_s);
    row("other json", "{\"Instances\": []}", u"not-a-ledger 1:15"_s);
    row("an array", "[]", u"not-a-ledger 1:1"_s);
    row("newer", "{\"format\":\"beian-desk-ledger\",\"schema\":3}", u"newer 1:41"_s);
    row("cut in a row", begin + "\"account\":[\n{\"id\":1,\"na", u"truncated 3:12"_s);
    row("cut between rows",
        begin + "\"account\":[\n{\"id\":1,\"name\":\"shop\",\"folded\":\"shop\",\"uid\":\"\",\"entity\":\"\"}]}",
        u"truncated 3:61"_s);
    row("a row less than it says", begin + "\"rows\":1}", u"truncated 2:9"_s);
    row("text behind it", begin + "\"rows\":0} {}", u"not-json 2:11"_s);
    row("a list in a row", begin + "\"account\":[{\"id\":[1]}],\"rows\":1}", u"not-a-ledger 2:18"_s);
    row("a column that is none", begin + "\"account\":[{\"id\":1,\"nickname\":\"x\"}],\"rows\":1}",
        u"corrupt column nickname"_s);
    row("a table that is none", begin + "\"sqlite_schema\":[{\"id\":1}],\"rows\":1}",
        u"corrupt table sqlite_schema"_s);
    row("a row that lacks something", begin + "\"account\":[{\"id\":1}],\"rows\":1}",
        u"conflict account.name"_s);
    row("a reference to nothing",
        begin + "\"tick\":[],\"duty\":[{\"id\":1,\"filing\":7,\"duty\":\"footer\",\"actor\":\"li\","
                "\"at\":\"2026-03-01T00:00:00.000Z\"}],\"rows\":1}",
        u"conflict FOREIGN KEY constraint failed"_s);
}

void TestWholeLedger::aBadDocumentChangesNothing()
{
    QFETCH(QByteArray, document);
    const LedgerFolder folder;
    const auto opened = folder.open();
    const QByteArray before = exported(*opened);
    QTEST(imported(*opened, document), "outcome");
    QCOMPARE(exported(*opened), before);
}

QTEST_GUILESS_MAIN(TestWholeLedger)
#include "tst_whole_ledger.moc"
