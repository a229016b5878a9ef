// Large inventories, from a device that makes them up as it is read.

#include "core/exchange/json_walk.h"
#include "tests/exchange/inventory_facts.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace beian::tests {

class InventorySizeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredThousandRowsWithOneBadAreRead();
    void hundredThousandRecordsWithOneBadAreRead();
    void tenMegabytesMayStandOnOneLine();
    void everyRowMayHaveARegionOfItsOwn();
    void aRowMayHaveAsManyAddressesAsFit();
    void aCellWithoutAnAddressIsReadOnce();
    void bracketsInAHeaderAreNotFollowedDown();
    void aDocumentKeepsOnlySoManyKeys();
};

namespace {

/// A pipe that is written to row by row.
class RowDevice final : public QIODevice
{
public:
    RowDevice(int rows, std::function<QByteArray(int)> row)
        : m_rows(rows)
        , m_row(std::move(row))
    {
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        while (m_pending.size() < size && m_next <= m_rows + 1)
            m_pending += m_row(m_next++);
        const qint64 length = std::min<qint64>(size, m_pending.size());
        std::copy_n(m_pending.constData(), length, data);
        m_pending.remove(0, length);
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_rows;
    int m_next = 0; ///< 0 is the head, m_rows + 1 the tail
    std::function<QByteArray(int)> m_row;
    QByteArray m_pending;
};

/// Counts what is kept of a document besides its lists.
class EnvelopeKeys final : public exchange::InventoryDocuments
{
public:
    [[nodiscard]] qsizetype count() const { return m_count; }

    void listFound(const exchange::ListName &) override {}
    [[nodiscard]] Fault item(const exchange::ListName &, exchange::JsonValue) override
    {
        return std::nullopt;
    }
    [[nodiscard]] Fault documentEnd(exchange::JsonValue envelope) override
    {
        m_count += envelope.keys().size();
        return std::nullopt;
    }

private:
    qsizetype m_count = 0;
};

constexpr int rows = 100'000;
constexpr int badRow = 50'000;

QByteArray jsonRow(int row)
{
    if (row == 0)
        return R"({"Instances":{"Instance":[)";
    if (row > rows)
        return R"(]},"TotalCount":100000,"RequestId":"X"})";
    const QByteArray number = QByteArray::number(row);
    return (row == 1 ? "" : ",\n") + QByteArray(R"({"InstanceId":"i-)") + number +
           R"(","InstanceName":"站点)" + number +
           R"(","RegionId":"cn-hangzhou","InstanceChargeType":"PrePaid","CreationTime":")" +
           (row == badRow ? "soon" : "2026-01-01T00:00Z") +
           R"(","ExpiredTime":"2027-01-01T16:00Z","PublicIpAddress":{"IpAddress":["203.0.113.1"]},)"
           R"("EipAddress":{"IpAddress":""},"OperationLocks":{"LockReason":[]}})";
}

QByteArray csvRow(int row)
{
    if (row == 0)
        return "实例ID,实例名称,地域,付费类型,到期时间\n";
    if (row > rows)
        return {};
    const QByteArray number = QByteArray::number(row);
    return "i-" + number + ",站点" + number + ",华东1（杭州）,包年包月," +
           (row == badRow ? "明年" : "2027-01-01 23:59:59") + '\n';
}

} // namespace

void InventorySizeTest::hundredThousandRowsWithOneBadAreRead()
{
    RowDevice device(rows, jsonRow);
    QVERIFY(device.open(QIODevice::ReadOnly));
    model::Snapshot snapshot;
    const auto report = exchange::readInventory(device, plainOptions(), snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->rows, rows);
    QCOMPARE(rejectedOf(*report), QStringList{u"50000 date-bad CreationTime: soon"_s});
    QCOMPARE(snapshot.instances.size(), std::size_t(rows - 1));
    QVERIFY(report->complete == std::optional(false));
}

void InventorySizeTest::hundredThousandRecordsWithOneBadAreRead()
{
    RowDevice device(rows, csvRow);
    QVERIFY(device.open(QIODevice::ReadOnly));
    model::Snapshot snapshot;
    const auto report = exchange::readInventory(device, plainOptions(), snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(rejectedOf(*report), QStringList{u"50001 date-bad expires: 明年"_s});
    QCOMPARE(snapshot.instances.size(), std::size_t(rows - 1));
}

void InventorySizeTest::tenMegabytesMayStandOnOneLine()
{
    constexpr int instances = 100'000;
    QByteArray json = "[";
    for (int i = 0; i < instances; ++i) {
        json += (i == 0 ? R"({"InstanceId":"i-)" : R"(,{"InstanceId":"i-)") + QByteArray::number(i)
                + R"(","RegionId":"cn-hangzhou","InstanceName":"all in one line, without an end",)"
                  R"("Status":"Running"})";
    }
    json += "]";
    QVERIFY(json.size() > 10 * 1024 * 1024);
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes(json, snapshot)), u"ok"_s);
    QCOMPARE(snapshot.instances.size(), std::size_t(instances));
    model::Snapshot none;
    QCOMPARE(outcomeOf(readBytes("ID,Region\n" + json, none)), u"too-long 2:1 1"_s);
}

// What follows would take hours where each part is compared with all the others.

void InventorySizeTest::everyRowMayHaveARegionOfItsOwn()
{
    RowDevice device(rows, [](int row) -> QByteArray {
        if (row == 0)
            return "ID,Region\n";
        const QByteArray number = QByteArray::number(row);
        return row > rows ? QByteArray() : "i-" + number + ",cn-" + number + '\n';
    });
    QVERIFY(device.open(QIODevice::ReadOnly));
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(exchange::readInventory(device, plainOptions(), snapshot)), u"ok"_s);
    QCOMPARE(snapshot.scopes.size(), std::size_t(rows));
}

void InventorySizeTest::aRowMayHaveAsManyAddressesAsFit()
{
    constexpr int addresses = 100'000;
    QByteArray json = R"([{"InstanceId":"i-1","RegionId":"cn-hangzhou","PublicIpAddress":)"
                      R"({"IpAddress":[)";
    QByteArray csv = "ID,Region,IP\ni-1,cn-hangzhou,";
    for (int i = 0; i < addresses; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += (i == 0 ? "\"a." : ",\"a.") + number + '"';
        csv += "a." + number + ' ';
    }
    json += "]}}]";
    for (const QByteArray &text : {json, csv}) {
        model::Snapshot snapshot;
        QCOMPARE(outcomeOf(readBytes(text, snapshot)), u"ok"_s);
        QCOMPARE(snapshot.instances.at(0).addresses->size(), std::size_t(addresses));
    }
}

void InventorySizeTest::aCellWithoutAnAddressIsReadOnce()
{
    const QByteArray openBrackets = QByteArray("1.1(").repeated(100'000);
    for (const QByteArray &cell : {QByteArray(1'000'000, 'a'), openBrackets}) {
        const QByteArray text = "ID,Region,IP\ni-1,cn-hangzhou," + cell + " 203.0.113.9\n";
        model::Snapshot snapshot;
        QCOMPARE(outcomeOf(readBytes(text, snapshot)), u"ok"_s);
        QCOMPARE(snapshot.instances.at(0).addresses->back().ip, u"203.0.113.9"_s);
    }
}

void InventorySizeTest::bracketsInAHeaderAreNotFollowedDown()
{
    constexpr int brackets = 200'000;
    const QByteArray text = "ID,Region," + QByteArray(brackets, '(') + QByteArray(brackets, ')')
                            + "\ni-1,cn-hangzhou\n";
    model::Snapshot snapshot;
    const auto report = readBytes(text, snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->unknownColumns.size(), 1);
}

void InventorySizeTest::aDocumentKeepsOnlySoManyKeys()
{
    constexpr int lists = 1'000'000;
    RowDevice device(lists, [](int row) -> QByteArray {
        if (row == 0)
            return "{";
        return row > lists ? R"("RequestId":"X"})" : R"("Instances":[],)";
    });
    QVERIFY(device.open(QIODevice::ReadOnly));
    exchange::TextSource source(device);
    exchange::TextCursor cursor(source);
    EnvelopeKeys envelope;
    QVERIFY(!exchange::walkJson(cursor, envelope));
    // 16 MB of envelope, and a key takes more than 40 bytes of it.
    QVERIFY2(envelope.count() < 400'000, qPrintable(QString::number(envelope.count())));
    QVERIFY(envelope.count() > 0);
}

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::InventorySizeTest)
#include "tst_inventory_size.moc"
