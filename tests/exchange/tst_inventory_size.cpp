// Large inventories, from a device that makes them up as it is read.

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

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::InventorySizeTest)
#include "tst_inventory_size.moc"
