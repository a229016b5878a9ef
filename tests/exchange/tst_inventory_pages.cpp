// Documents, pages, files and encodings: what is whole, what is twice, what goes together.

#include "core/exchange/inventory_file.h"
#include "tests/exchange/inventory_facts.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace beian::tests {

class InventoryPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completenessFollowsFromThePages_data();
    void completenessFollowsFromThePages();
    void pagesInSeveralFilesAreOneList();
    void rejectedRowsSpoilCompleteness();
    void countOverTwoRegionsProvesNothing();
    void emptyListIsNeverComplete();
    void pagerFileOfOnePageIsSuspicious_data();
    void pagerFileOfOnePageIsSuspicious();
    void documentsFollowOneAnother_data();
    void documentsFollowOneAnother();
    void everyEncodingGivesTheSame_data();
    void everyEncodingGivesTheSame();
    void sameInstanceTwiceIsOne();
    void contradictionIsRejectedAndTheFirstStays();
    void twoSourcesCompleteEachOther();
    void sameNumberOnOtherRegionIsAnotherInstance();
    void rowsWithoutRegionTakeTheGivenOne();
    void badRowsDoNotStopTheOthers();
    void refusedFileLeavesTheSnapshotAsItWas();
    void fileIsReadFromItsPath();
};

namespace {

QByteArray item(const QByteArray &id, const QByteArray &region = "cn-hangzhou")
{
    return R"({"InstanceId":")" + id + R"(","RegionId":")" + region + R"("})";
}

QByteArray page(const QByteArrayList &items, const QByteArray &envelope)
{
    return "{" + envelope + R"("Instances":{"Instance":[)" + items.join(',') + "]}}\n";
}

} // namespace

void InventoryPagesTest::completenessFollowsFromThePages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("completeness");

    const QByteArrayList one{item("i-1")};
    const QByteArrayList two{item("i-2")};
    const QByteArray last = R"("NextToken":"",)";
    const QByteArray more = R"("NextToken":"abc",)";
    QTest::newRow("count reached") << page(one, R"("TotalCount":1,)") << u"complete"_s;
    QTest::newRow("count as text") << page(one, R"("TotalCount":"1",)") << u"complete"_s;
    QTest::newRow("count not reached") << page(one, R"("TotalCount":2,)") << u"partial"_s;
    QTest::newRow("count passed") << page(one + two, R"("TotalCount":1,)") << u"unknown"_s;
    QTest::newRow("pages reach the count")
        << page(one, R"("TotalCount":2,)") + page(two, R"("TotalCount":2,)") << u"complete"_s;
    QTest::newRow("page twice") << page(one, R"("TotalCount":2,)") + page(one, R"("TotalCount":2,)")
                                << u"partial"_s;
    QTest::newRow("counts differ")
        << page(one, R"("TotalCount":3,)") + page(two, R"("TotalCount":2,)") << u"unknown"_s;
    QTest::newRow("chain of tokens") << page(one, more) + page(two, last) << u"complete"_s;
    QTest::newRow("chain with meaningless count")
        << page(one, R"("TotalCount":0,)" + more) + page(two, R"("TotalCount":0,)" + last)
        << u"complete"_s;
    QTest::newRow("chain without its end") << page(one, more) + page(two, more) << u"partial"_s;
    QTest::newRow("chain out of order") << page(two, last) + page(one, more) << u"partial"_s;
    QTest::newRow("lone last page") << page(one, last) << u"unknown"_s;
    QTest::newRow("count reached, but more follows")
        << page(one, R"("TotalCount":1,)" + more) << u"partial"_s;
    QTest::newRow("pager") << page(one, "") << u"unknown"_s;
    QTest::newRow("bare array") << "[" + item("i-1") + "]" << u"unknown"_s;
}

void InventoryPagesTest::completenessFollowsFromThePages()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, completeness);
    model::Snapshot snapshot;
    const auto report = readBytes(text, snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(scopesOf(snapshot), QStringList{u"ecs cn-hangzhou "_s + completeness});
    const auto stated = completeness == "unknown"_L1
                            ? std::optional<bool>()
                            : std::optional<bool>(completeness == "complete"_L1);
    QVERIFY(report->complete == stated);
}

void InventoryPagesTest::pagesInSeveralFilesAreOneList()
{
    model::Snapshot snapshot;
    const auto first = readBytes(page({item("i-1")}, R"("TotalCount":2,)"), snapshot);
    QVERIFY(first->complete == std::optional(false));
    const auto second = readBytes(page({item("i-2")}, R"("TotalCount":2,)"), snapshot);
    QVERIFY(second->complete == std::optional(true));
    QCOMPARE(scopesOf(snapshot), QStringList{u"ecs cn-hangzhou complete"_s});
    QCOMPARE(snapshot.instances.size(), std::size_t(2));
    QCOMPARE(snapshot.account, u"acme"_s);
}

void InventoryPagesTest::rejectedRowsSpoilCompleteness()
{
    model::Snapshot snapshot;
    const QByteArray bad = R"({"InstanceId":"i-2","RegionId":"cn-hangzhou","CreationTime":"soon"})";
    const auto report = readBytes(page({item("i-1")}, R"("NextToken":"abc",)") +
                                      page({item("i-3"), bad}, R"("NextToken":"",)"),
        snapshot);
    QCOMPARE(rejectedOf(*report), QStringList{u"3 date-bad CreationTime: soon"_s});
    QCOMPARE(scopesOf(snapshot), QStringList{u"ecs cn-hangzhou unknown"_s});
}

void InventoryPagesTest::countOverTwoRegionsProvesNothing()
{
    model::Snapshot snapshot;
    const auto report =
        readBytes(page({item("i-1"), item("i-2", "cn-beijing")}, R"("TotalCount":1,)"), snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(scopesOf(snapshot),
        (QStringList{u"ecs cn-hangzhou unknown"_s, u"ecs cn-beijing unknown"_s}));
}

void InventoryPagesTest::emptyListIsNeverComplete()
{
    exchange::ReadOptions options = plainOptions();
    options.region = u"cn-hangzhou"_s;
    model::Snapshot snapshot;
    const auto report = readBytes(page({}, R"("TotalCount":0,"NextToken":"",)"), snapshot, options);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->rows, 0);
    QCOMPARE(report->emptyLists, 1);
    QVERIFY(!report->complete);
    QCOMPARE(scopesOf(snapshot), QStringList{u"ecs cn-hangzhou unknown"_s});

    for (const char *empty : {"[]", R"({"Instances":[]})", R"({"Instances":{"Instance":[]}})",
             R"({"EipAddresses":{},"TotalCount":0})", R"({"Instances":""})"}) {
        model::Snapshot nothing;
        QCOMPARE(outcomeOf(readBytes(empty, nothing)), u"ok"_s);
        QVERIFY(nothing.instances.empty());
        QVERIFY(nothing.scopes.empty());
    }
}

void InventoryPagesTest::pagerFileOfOnePageIsSuspicious_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("envelope");
    QTest::addColumn<bool>("suspicious");
    QTest::newRow("9") << 9 << QByteArray() << false;
    QTest::newRow("10") << 10 << QByteArray() << true;
    QTest::newRow("50") << 50 << QByteArray() << true;
    QTest::newRow("100") << 100 << QByteArray() << true;
    QTest::newRow("10 of an answer") << 10 << QByteArray(R"("RequestId":"X",)") << false;
}

void InventoryPagesTest::pagerFileOfOnePageIsSuspicious()
{
    QFETCH(int, rows);
    QFETCH(QByteArray, envelope);
    QFETCH(bool, suspicious);
    QByteArrayList items;
    for (int i = 0; i < rows; ++i)
        items.append(item("i-" + QByteArray::number(i)));
    model::Snapshot snapshot;
    const auto report = readBytes(page(items, envelope), snapshot);
    QCOMPARE(report->rows, rows);
    QCOMPARE(report->suspicious, suspicious);
}

void InventoryPagesTest::documentsFollowOneAnother_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray a = page({item("i-1")}, "").trimmed();
    const QByteArray b = page({item("i-2", "cn-beijing")}, "").trimmed();
    QTest::newRow("one a line") << a + "\n" + b + "\n";
    QTest::newRow("blank lines") << "\r\n\r\n" + a + "\r\n\r\n\t" + b + " \n\n";
    QTest::newRow("without anything between") << a + b;
    QTest::newRow("array of answers") << "[" + a + "," + b + "]";
    QTest::newRow("JSON lines of instances") << item("i-1") + "\n" + item("i-2", "cn-beijing");
    QTest::newRow("bare array") << "[" + item("i-1") + ",\n" + item("i-2", "cn-beijing") + "]";
}

void InventoryPagesTest::documentsFollowOneAnother()
{
    QFETCH(QByteArray, text);
    model::Snapshot snapshot;
    const auto report = readBytes(text, snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->rows, 2);
    QCOMPARE(snapshot.instances.size(), std::size_t(2));
    QCOMPARE(snapshot.instances[1].key.region, u"cn-beijing"_s);
}

void InventoryPagesTest::everyEncodingGivesTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray utf8 = fixture(u"ecs.json"_s);
    const QString text = QString::fromUtf8(utf8);
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + utf8;
    QTest::newRow("UTF-16LE with BOM")
        << QByteArray("\xFF\xFE") + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
    QTest::newRow("UTF-16BE with BOM")
        << QByteArray("\xFE\xFF") + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text));
    QTest::newRow("UTF-16LE without BOM")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
    QTest::newRow("GB18030") << QByteArray(QStringEncoder("GB18030")(text));
    QTest::newRow("CRLF") << QByteArray(utf8).replace("\n", "\r\n");
}

void InventoryPagesTest::everyEncodingGivesTheSame()
{
    QFETCH(QByteArray, text);
    model::Snapshot expected;
    QCOMPARE(outcomeOf(readBytes(fixture(u"ecs.json"_s), expected)), u"ok"_s);
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes(text, snapshot)), u"ok"_s);
    QCOMPARE(factsOf(snapshot), factsOf(expected));
}

void InventoryPagesTest::sameInstanceTwiceIsOne()
{
    model::Snapshot snapshot;
    const QByteArray text = fixture(u"ecs.json"_s);
    const auto report = readBytes(text + text, snapshot);
    QCOMPARE(rejectedOf(*report), QStringList());
    QCOMPARE(report->rows, 8);
    QCOMPARE(snapshot.instances.size(), std::size_t(4));
    QCOMPARE(scopesOf(snapshot), QStringList{u"ecs cn-hangzhou complete"_s});
}

void InventoryPagesTest::contradictionIsRejectedAndTheFirstStays()
{
    model::Snapshot snapshot;
    const auto report = readBytes(
        R"([{"InstanceId":"i-1","RegionId":"cn-hangzhou","InstanceName":"a"},
            {"InstanceId":"i-1","RegionId":"cn-hangzhou","InstanceName":"b"}])",
        snapshot);
    QCOMPARE(rejectedOf(*report), QStringList{u"2 duplicate-differs i-1: name"_s});
    QCOMPARE(report->rows, 2);
    QCOMPARE(snapshot.instances.size(), std::size_t(1));
    QCOMPARE(snapshot.instances[0].name, u"a"_s);
}

void InventoryPagesTest::twoSourcesCompleteEachOther()
{
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes(
                 "实例ID,地域,状态,到期时间,购买时长\n"
                 "i-bp1fixture00000000001,cn-hangzhou,运行中,2027-11-22 23:59:59,24个月\n",
                 snapshot)),
        u"ok"_s);
    const auto report = readBytes(fixture(u"ecs.json"_s), snapshot);
    QCOMPARE(rejectedOf(*report), QStringList());
    QCOMPARE(snapshot.instances.size(), std::size_t(4));
    QVERIFY(snapshot.instances[0].boughtMonths == std::optional(24));
    QCOMPARE(snapshot.instances[0].name, u"官网主站"_s);
    QVERIFY(report->complete == std::optional(true));
}

void InventoryPagesTest::sameNumberOnOtherRegionIsAnotherInstance()
{
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes(page({item("i-1"), item("i-1", "cn-beijing")}, ""), snapshot)),
        u"ok"_s);
    QCOMPARE(snapshot.instances.size(), std::size_t(2));
}

void InventoryPagesTest::rowsWithoutRegionTakeTheGivenOne()
{
    exchange::ReadOptions options = plainOptions();
    options.region = u"cn-chengdu"_s;
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(
                 readBytes(R"([{"InstanceId":"i-1"},{"InstanceId":"i-2","RegionId":"cn-beijing"}])",
                     snapshot, options)),
        u"ok"_s);
    QCOMPARE(snapshot.instances[0].key.region, u"cn-chengdu"_s);
    QCOMPARE(snapshot.instances[1].key.region, u"cn-beijing"_s);
}

void InventoryPagesTest::badRowsDoNotStopTheOthers()
{
    model::Snapshot snapshot;
    const auto report = readBytes(
        R"({"Instances":{"Instance":[
            {"InstanceName":"无编号","RegionId":"cn-hangzhou"},
            {"InstanceId":"i-1","RegionId":"cn-hangzhou"},
            {"InstanceId":"i-2"},
            {"InstanceId":"i-3","RegionId":"cn-hangzhou","CreationTime":"2026-02-30T00:00Z"},
            {"InstanceId":"redis-4","RegionId":"cn-hangzhou"},
            null, 7, "text", [1],
            {}
        ]}})",
        snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->rows, 10);
    QCOMPARE(rejectedOf(*report),
        (QStringList{u"1 id-missing 无编号"_s, u"3 region-missing i-2"_s,
            u"4 date-bad CreationTime: 2026-02-30T00:00Z"_s, u"5 product-unknown redis-4"_s,
            u"6 not-an-object"_s, u"7 not-an-object"_s, u"8 not-an-object"_s, u"9 not-an-object"_s,
            u"10 id-missing"_s}));
    QCOMPARE(snapshot.instances.size(), std::size_t(1));
}

void InventoryPagesTest::refusedFileLeavesTheSnapshotAsItWas()
{
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes(fixture(u"ecs.json"_s), snapshot)), u"ok"_s);
    const QStringList facts = factsOf(snapshot);
    const QStringList scopes = scopesOf(snapshot);
    const QByteArray bad =
        fixture(u"swas.json"_s) + page({item("i-bp1fixture00000000001")}, "") + "{";
    QCOMPARE(outcomeOf(readBytes(bad, snapshot)).section(u' ', 0, 0), u"truncated"_s);
    QCOMPARE(factsOf(snapshot), facts);
    QCOMPARE(scopesOf(snapshot), scopes);
}

void InventoryPagesTest::fileIsReadFromItsPath()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清单 1.json"_s);
    QVERIFY(QFile::copy(QStringLiteral(BEIAN_TEST_DATA "/inventory/ecs.json"), path));
    const auto device = exchange::openInventory(path);
    QVERIFY(device.has_value());
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(exchange::readInventory(**device, plainOptions(), snapshot)), u"ok"_s);
    QCOMPARE(snapshot.instances.size(), std::size_t(4));
}

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::InventoryPagesTest)
#include "tst_inventory_pages.moc"
