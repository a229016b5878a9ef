// Bad input: one code with its place, and nothing taken.

#include "core/exchange/inventory_file.h"
#include "tests/exchange/inventory_facts.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <array>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace beian::tests {

class InventoryRefusalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badInputIsRefusedWithItsPlace_data();
    void badInputIsRefusedWithItsPlace();
    void everyCutOfAnAnswerIsRefused();
    void everyDamagedByteIsSurvived();
    void secretsAreNotQuoted_data();
    void secretsAreNotQuoted();
    void formatIsObeyed();
    void endlessValueIsRefused();
    void failingMediumIsAnError();
    void emptyLinesAreLookedAtOnce_data();
    void emptyLinesAreLookedAtOnce();
    void whatIsAddedMeanwhileIsNotRead();
    void aFileThatShrinksIsCutShort();
    void aPipeOfTheShellIsRead();
    void pathsAreCheckedBeforeReading();
};

namespace {

/// Gives some bytes, then fails as a broken disk does.
class FailingDevice final : public QIODevice
{
public:
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return 1 << 20; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (pos() > 0) {
            setErrorString(u"Input/output error"_s);
            return -1;
        }
        const qint64 length = std::min<qint64>(size, 5);
        std::copy_n("[{\"a\"", length, data);
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// A file that another program goes on writing to: it never comes to its end.
class GrowingDevice final : public QIODevice
{
public:
    explicit GrowingDevice(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_text.size(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        for (qint64 i = 0; i < size; ++i)
            data[i] = m_text[(pos() + i) % m_text.size()];
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_text;
};

QString codeOf(const tl::expected<std::unique_ptr<QIODevice>, model::ReadError> &opened)
{
    return opened ? u"ok"_s : QString(support::codeOf(opened.error().code));
}

} // namespace

void InventoryRefusalsTest::badInputIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("empty") << QByteArray() << u"empty 1:1"_s;
    QTest::newRow("blanks") << QByteArray(" \r\n\t\n") << u"empty 3:1"_s;
    QTest::newRow("BOM alone") << QByteArray("\xEF\xBB\xBF") << u"empty 1:1"_s;
    QTest::newRow("missing comma")
        << QByteArray("{\n  \"名称\": 1\n  \"b\": 2\n}") << u"not-json 3:3 comma"_s;
    QTest::newRow("characters are counted, not bytes")
        << QByteArray("{\"名称\": 备案}") << u"not-json 1:8 value"_s;
    QTest::newRow("comment") << QByteArray("{ // all of it\n}") << u"not-json 1:3 key"_s;
    QTest::newRow("single quotes") << QByteArray("{'a': 1}") << u"not-json 1:2 key"_s;
    QTest::newRow("missing colon") << QByteArray("{\"a\" 1}") << u"not-json 1:6 colon"_s;
    QTest::newRow("bad number") << QByteArray("{\"a\": 1.x}") << u"not-json 1:9 number"_s;
    QTest::newRow("cut") << QByteArray("{\"Instances\": {\"Instance\": [{\"Ins")
                         << u"truncated 1:34"_s;
    QTest::newRow("garbage behind")
        << QByteArray("{\"Instances\":[]}\nxyz") << u"not-json 2:1 value"_s;
    QTest::newRow("too deep") << QByteArray("[{\"a\":" + QByteArray(300, '['))
                              << u"too-deep 1:206 200"_s;
    QTest::newRow("ten thousand brackets") << QByteArray(10'000, '[') << u"not-objects 1:3"_s;
    QTest::newRow("ten thousand brackets in an item")
        << QByteArray(R"({"Instances":{"Instance":[{"Tags":)" + QByteArray(10'000, '['))
        << u"too-deep 1:232 200"_s;
    QTest::newRow("ten thousand objects")
        << QByteArray(R"({"a":)").repeated(10'000) << u"too-deep 1:1002 200"_s;
    QTest::newRow("NUL far behind") << "[{\"a\": \"" + QByteArray(300'000, 'x') + "\",\n\"b\": \"" +
                                           QByteArray(1, '\0') + "\"}]"
                                    << u"binary 2:7 binary"_s;
    QTest::newRow("NUL far behind in a table")
        << "实例ID,地域\n" + QByteArray("i-1,cn-hangzhou\n").repeated(30'000) + QByteArray(1, '\0')
        << u"binary 30002:1 binary"_s;
    QTest::newRow("array of texts") << QByteArray("[\"i-1\"]") << u"not-objects 1:7"_s;
    QTest::newRow("array of arrays") << QByteArray("[[\"i-1\", 1]]") << u"not-objects 1:3"_s;
    QTest::newRow("prose") << QByteArray("hello world\n") << u"not-text"_s;
    QTest::newRow("scalar") << QByteArray("\"i-1\"") << u"not-text"_s;
    QTest::newRow("table without an id")
        << QByteArray("域名,到期\nexample.com,2027-01-01\n") << u"no-id-column 1:1 域名, 到期"_s;
    QTest::newRow("open quote") << QByteArray("实例ID,名称\ni-1,\"abc\n\n") << u"truncated 2:1"_s;
    QTest::newRow("sheet") << QByteArray("PK\x03\x04....[Content_Types].xml")
                           << u"damaged-workbook"_s;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\x00", 4) << u"binary gzip"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\x00\x00", 10) << u"binary binary"_s;
    QTest::newRow("NUL in JSON") << QByteArray("{\"a\": \0}", 8) << u"binary binary"_s;
    QTest::newRow("text table") << QByteArray(
                                       "InstanceId | Status\n---------- | ------\ni-1 | Running\n")
                                << u"text-table InstanceId | Status"_s;
    QTest::newRow("old tool's error")
        << QByteArray("ERROR: SDK.ServerError\nErrorCode: Forbidden.RAM\nRecommend: x\n")
        << u"tool-error Forbidden.RAM"_s;
    QTest::newRow("plugin's error, coloured")
        << QByteArray("\x1B[1;31mError: request execution failed: x SDKError:\n"
                      "   StatusCode: 429\n   Code: Throttling.User\x1B[0m\n")
        << u"tool-error Throttling.User"_s;
    QTest::newRow("tool's error without a code") << QByteArray("ERROR: region can't be empty\n")
                                                 << u"tool-error ERROR: region can't be empty"_s;
    QTest::newRow("tool's error between answers")
        << QByteArray("{\"Instances\":[]}\nERROR: SDK.ServerError\nErrorCode: Throttling\n")
        << u"tool-error 2:1 Throttling"_s;
    QTest::newRow("error answer")
        << QByteArray(R"({"Code":"Forbidden.RAM","Message":"no","RequestId":"t"})")
        << u"tool-error 1:56 Forbidden.RAM"_s;
    QTest::newRow("refused bills")
        << QByteArray(R"({"Success":false,"Message":"no","Data":{"InstanceList":[]}})")
        << u"tool-error 1:60 no"_s;
    QTest::newRow("tags of resources")
        << QByteArray(R"({"Resources":[{"ResourceId":"i-1","TagKey":"a"}]})")
        << u"not-inventory 1:48 ListTagResources"_s;
    QTest::newRow("listeners of a balancer")
        << QByteArray(R"([{"LoadBalancerId":"lb-1","ListenerPort":80}])")
        << u"not-inventory 1:45 SLB DescribeLoadBalancerListeners"_s;
    QTest::newRow("disks by query")
        << QByteArray(R"([{"DiskId":"d-1","InstanceId":"i-1","RegionId":"cn-hangzhou"}])")
        << u"not-inventory 1:62 ECS DescribeDisks"_s;
    QTest::newRow("another product's list")
        << QByteArray(R"({"Instances":{"KVStoreInstance":[{"InstanceId":"r-1"}]}})")
        << u"not-inventory 1:57 Instances"_s;
    QTest::newRow("some object") << QByteArray(R"({"a":1,"b":{}})") << u"not-inventory 1:15 a, b"_s;

    QByteArray mixed =
        "{\"a\": \"" + QByteArray("备案").repeated(200'000) + "\",\n \"b\": \"\xFF\"}";
    QTest::newRow("bytes that are no UTF-8, far behind") << mixed << u"wrong-encoding 2:8 UTF-8"_s;
    QTest::newRow("cut character")
        << QByteArray("\xEF\xBB\xBF{\"a\": \"\xE5") << u"wrong-encoding 1:8 UTF-8"_s;
}

void InventoryRefusalsTest::badInputIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, outcome);
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes(text, snapshot)), outcome);
    QVERIFY(snapshot.instances.empty());
    QVERIFY(snapshot.scopes.empty());
}

void InventoryRefusalsTest::everyCutOfAnAnswerIsRefused()
{
    const QByteArray whole = fixture(u"swas.json"_s).trimmed();
    for (qsizetype length = 1; length < whole.size(); ++length) {
        model::Snapshot snapshot;
        const auto report = readBytes(whole.first(length), snapshot);
        QVERIFY2(!report, qPrintable(QString::number(length)));
        QVERIFY(snapshot.instances.empty());
    }
}

void InventoryRefusalsTest::everyDamagedByteIsSurvived()
{
    for (const QString &name : {u"nat.json"_s, u"console.csv"_s}) {
        const QByteArray text = fixture(name);
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const char damage : {'\0', '"', '\xFF', '['}) {
                QByteArray damaged = text;
                damaged[at] = damage;
                model::Snapshot snapshot;
                const auto report = readBytes(damaged, snapshot);
                QVERIFY(report || snapshot.instances.empty());
            }
        }
    }
}

void InventoryRefusalsTest::secretsAreNotQuoted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("tool's configuration")
        << QByteArray("{\n\"current\": \"\",\n\"profiles\": [{\"name\": \"default\", "
                      "\"access_key_id\": \"LTAIfixture\", \"access_key_secret\": \"s3cr3t\"}]}");
    QTest::newRow("damaged configuration")
        << QByteArray("{\"profiles\": [{\"access_key_secret\": \"s3cr3t\" \"x\"}");
    QTest::newRow("profiles alone")
        << QByteArray("{\"profiles\": [{\"private_key\": \"s3cr3t\"}]}");
    QTest::newRow("SDK credentials") << QByteArray("[default]\naccess_key_secret = s3cr3t\n");
    QTest::newRow("temporary credentials")
        << QByteArray("{\"Credentials\": {\"AccessKeySecret\": \"s3cr3t\"}}");
    QTest::newRow("key file of the console")
        << QByteArray("AccessKey ID,AccessKey Secret\nLTAIfixture,s3cr3t\n");
    QTest::newRow("configuration far behind")
        << "{\"a\": \"" + QByteArray(300'000, 'x') + "\", \"sts_token\": \"s3cr3t\"}";
}

void InventoryRefusalsTest::secretsAreNotQuoted()
{
    QFETCH(QByteArray, text);
    model::Snapshot snapshot;
    const QString outcome = outcomeOf(readBytes(text, snapshot));
    QVERIFY2(outcome.startsWith("secret-config"_L1), qPrintable(outcome));
    QVERIFY(!outcome.contains("s3cr3t"_L1));
    QVERIFY(!outcome.contains("LTAI"_L1));
}

void InventoryRefusalsTest::formatIsObeyed()
{
    exchange::ReadOptions options = plainOptions();
    model::Snapshot snapshot;
    options.format = exchange::InventoryFormat::Csv;
    QCOMPARE(outcomeOf(readBytes("{\"Instances\":[]}", snapshot, options)), u"not-text"_s);
    options.format = exchange::InventoryFormat::AliyunJson;
    QCOMPARE(outcomeOf(readBytes("实例ID,地域\n", snapshot, options)), u"not-json 1:1 value"_s);
}

void InventoryRefusalsTest::endlessValueIsRefused()
{
    model::Snapshot snapshot;
    const QByteArray text = "[{\"InstanceId\": \"" + QByteArray(20 << 20, 'x');
    QCOMPARE(outcomeOf(readBytes(text, snapshot)).section(u' ', 0, 0), u"too-long"_s);
    const QByteArray cell = "实例ID\n\"" + QByteArray(3 << 20, 'x');
    QCOMPARE(outcomeOf(readBytes(cell, snapshot)), u"too-long 2:1 1"_s);
    const QByteArray record = "实例ID\n" + QByteArray(3 << 20, ',');
    QCOMPARE(outcomeOf(readBytes(record, snapshot)), u"too-long 2:1 1"_s);
}

void InventoryRefusalsTest::failingMediumIsAnError()
{
    FailingDevice device;
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    model::Snapshot snapshot;
    const auto report = exchange::readInventory(device, plainOptions(), snapshot);
    QCOMPARE(outcomeOf(report), u"read-failed 1:6 Input/output error"_s);
}

void InventoryRefusalsTest::emptyLinesAreLookedAtOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("blank lines") << QByteArray("x\n") + QByteArray(" \n").repeated(60'000) + "y\n";
    QTest::newRow("strokes") << QByteArray("x\n") + QByteArray("|\n").repeated(60'000) + "y\n";
    QTest::newRow("almost an error")
        << QByteArray("ERROR: \n") + QByteArray(" \n").repeated(60'000) + "y\n";
}

void InventoryRefusalsTest::emptyLinesAreLookedAtOnce()
{
    // Takes minutes where each line is looked at again from every line before it.
    QFETCH(QByteArray, text);
    model::Snapshot snapshot;
    QVERIFY(!readBytes(text, snapshot));
}

void InventoryRefusalsTest::whatIsAddedMeanwhileIsNotRead()
{
    GrowingDevice device(R"([{"InstanceId":"i-1","RegionId":"cn-hangzhou"}])");
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    model::Snapshot snapshot;
    const auto report = exchange::readInventory(device, plainOptions(), snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(snapshot.instances.size(), std::size_t(1));
}

void InventoryRefusalsTest::aFileThatShrinksIsCutShort()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray text = fixture(u"ecs.json"_s);
    QCOMPARE(file.write(text), text.size());
    QVERIFY(file.flush());
    const auto device = exchange::openInventory(file.fileName());
    QVERIFY(device.has_value());
    QVERIFY(file.resize(text.size() / 2));
    model::Snapshot snapshot;
    const auto report = exchange::readInventory(**device, plainOptions(), snapshot);
    QCOMPARE(outcomeOf(report).section(u' ', 0, 0), u"truncated"_s);
    QVERIFY(snapshot.instances.empty());
}

void InventoryRefusalsTest::aPipeOfTheShellIsRead()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const QByteArray text = fixture(u"swas.json"_s);
    QCOMPARE(::write(ends[1], text.constData(), static_cast<std::size_t>(text.size())),
        static_cast<ssize_t>(text.size()));
    ::close(ends[1]);
    {
        const auto device = exchange::openInventory(u"/dev/fd/%1"_s.arg(ends[0]));
        QVERIFY(device.has_value());
        model::Snapshot snapshot;
        QCOMPARE(outcomeOf(exchange::readInventory(**device, plainOptions(), snapshot)), u"ok"_s);
        QCOMPARE(snapshot.instances.size(), std::size_t(3));
    }
    ::close(ends[0]);
}

void InventoryRefusalsTest::pathsAreCheckedBeforeReading()
{
    const QTemporaryDir folder;
    QCOMPARE(codeOf(exchange::openInventory(folder.path())), u"is-directory"_s);
    QCOMPARE(codeOf(exchange::openInventory(folder.filePath(u"none.json"_s))), u"not-found"_s);
    QCOMPARE(codeOf(exchange::openInventory(QString())), u"not-found"_s);
    QCOMPARE(codeOf(exchange::openInventory(u"/dev/null"_s)), u"not-regular"_s);

    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QCOMPARE(codeOf(exchange::openInventory(pipe)), u"not-regular"_s);

    const QString closed = folder.filePath(u"closed.json"_s);
    QFile file(closed);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::WriteOwner));
    QFile probe(closed);
    if (probe.open(QIODevice::ReadOnly))
        QSKIP("whoever runs this test may read everything");
    QCOMPARE(codeOf(exchange::openInventory(closed)), u"permission-denied"_s);
}

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::InventoryRefusalsTest)
#include "tst_inventory_refusals.moc"
