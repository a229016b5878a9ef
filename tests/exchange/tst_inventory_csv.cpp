// Tables: of the console, of scripts, of spreadsheets.

#include "tests/exchange/inventory_facts.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace beian::tests {

class InventoryCsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consoleTableIsReadFieldByField();
    void englishHeadersAreRead();
    void everyEncodingGivesTheSame_data();
    void everyEncodingGivesTheSame();
    void linesEndInAnyWay_data();
    void linesEndInAnyWay();
    void separatorIsFound_data();
    void separatorIsFound();
    void onlyTheIdIsRequired();
    void headerNamesAreForgiving_data();
    void headerNamesAreForgiving();
    void mappedColumnGoesBeforeTheKnownNames();
    void productComesFromColumnIdOrOption_data();
    void productComesFromColumnIdOrOption();
    void regionNamesBecomeIds_data();
    void regionNamesBecomeIds();
    void addressesAreSortedOut_data();
    void addressesAreSortedOut();
    void badRowsAreRejectedByTheirLine();
    void unknownColumnsAreNamed();
    void withoutAnyRegionTheFileIsRefused();
};

namespace {

model::Instance firstOf(const QByteArray &text, const exchange::ReadOptions &options)
{
    model::Snapshot snapshot;
    const auto report = readBytes(text, snapshot, options);
    if (!report || snapshot.instances.empty()) {
        model::Instance none;
        none.name = outcomeOf(report);
        if (report)
            none.name += u' ' + rejectedOf(*report).join(u';');
        return none;
    }
    return snapshot.instances.front();
}

exchange::ReadOptions inHangzhou()
{
    exchange::ReadOptions options = plainOptions();
    options.region = u"cn-hangzhou"_s;
    return options;
}

} // namespace

void InventoryCsvTest::consoleTableIsReadFieldByField()
{
    model::Snapshot snapshot;
    const auto report = readBytes(fixture(u"console.csv"_s), snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(rejectedOf(*report), QStringList());
    QCOMPARE(report->rows, 5);
    QVERIFY(!report->complete);
    QCOMPARE(report->unknownColumns, QStringList{u"数据盘"_s});

    const QStringList facts = factsOf(snapshot);
    QCOMPARE(facts.size(), 5);
    QCOMPARE(facts[0],
        u"acme/ecs/cn-hangzhou/i-bp1csv0000000000001 | name=官网, 新站 | type= | "
        "billing=subscription | created=2026-01-31T02:00:00Z | expires=2026-12-31T16:00:00Z | "
        "months=? | status=running(运行中) | locks=? | addresses=[203.0.113.101 fixed] | "
        "bandwidth=5 | release=- | renews=? | carrier="_s);
    QCOMPARE(facts[1],
        u"acme/ecs/cn-beijing/i-bp1csv0000000000002 | name= | type= | billing=pay-as-you-go | "
        "created=2026-02-03T01:05:00Z | expires=never | months=? | status=stopped(已停止) | "
        "locks=? | addresses=[203.0.113.102 elastic] | bandwidth=? | release=- | renews=? | "
        "carrier="_s);
    QCOMPARE(facts[2],
        u"acme/ecs/cn-hongkong/i-bp1csv0000000000003 | name= | type= | billing=subscription | "
        "created=2024-12-31T16:00:00Z | expires=2026-06-02T16:00:00Z | months=? | "
        "status=stopped(已过期) | locks=[expired] | addresses=[203.0.113.103 fixed] | "
        "bandwidth=10 | release=- | renews=? | carrier="_s);
    QCOMPARE(facts[3],
        u"acme/ecs/cn-shenzhen/i-bp1csv0000000000004 | name= | type= | billing=spot | "
        "created=2026-03-01T00:00:00Z | expires=never | months=? | status=running(运行中) | "
        "locks=? | addresses=[] | bandwidth=0 | release=- | renews=? | carrier="_s);
    QCOMPARE(facts[4],
        u"acme/clb/cn-shenzhen/lb-bp1csv000000000005 | name= | type= | billing=subscription | "
        "created=2026-03-01T00:00:00Z | expires=2027-03-01T16:00:00Z | months=? | "
        "status=running(使用中) | locks=? | addresses=[203.0.113.105 fixed] | bandwidth=8 | "
        "release=- | renews=? | carrier="_s);
}

void InventoryCsvTest::englishHeadersAreRead()
{
    const model::Instance instance = firstOf(
        "Instance ID,Instance_Name,RegionId,InstanceChargeType,ExpiredTime,Status,Public IP,"
        "AutoRenewEnabled,AutoReleaseTime\n"
        "i-1,site,cn-hangzhou,PrePaid,2027-01-01T16:00Z,Running,203.0.113.1,Yes,\n",
        plainOptions());
    QCOMPARE(factsOf(instance),
        u"acme/ecs/cn-hangzhou/i-1 | name=site | type= | billing=subscription | created=- | "
        "expires=2027-01-01T16:00:00Z | months=? | status=running(Running) | locks=? | "
        "addresses=[203.0.113.1 fixed] | bandwidth=? | release=- | renews=yes | carrier="_s);
}

void InventoryCsvTest::everyEncodingGivesTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray utf8 = fixture(u"console.csv"_s);
    const QString text = QString::fromUtf8(utf8);
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + utf8;
    QTest::newRow("GB18030") << QByteArray(QStringEncoder("GB18030")(text));
    QTest::newRow("UTF-16LE with BOM")
        << QByteArray("\xFF\xFE") + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
    QTest::newRow("CRLF") << QByteArray(utf8).replace("\n", "\r\n");
    QTest::newRow("without the last newline") << utf8.trimmed();
}

void InventoryCsvTest::everyEncodingGivesTheSame()
{
    QFETCH(QByteArray, text);
    model::Snapshot expected;
    QCOMPARE(outcomeOf(readBytes(fixture(u"console.csv"_s), expected)), u"ok"_s);
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes(text, snapshot)), u"ok"_s);
    QCOMPARE(factsOf(snapshot), factsOf(expected));
}

void InventoryCsvTest::linesEndInAnyWay_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("as on Unix") << QByteArray("\n");
    QTest::newRow("as on Windows") << QByteArray("\r\n");
    QTest::newRow("as on an old Macintosh") << QByteArray("\r");
}

void InventoryCsvTest::linesEndInAnyWay()
{
    QFETCH(QByteArray, end);
    const QByteArray text = "实例ID,实例名称,地域" + end + "i-1,\"两" + end + "行\",cn-hangzhou" + end
                            + end + "i-2,a,cn-beijing" + end + ",b,cn-beijing" + end;
    model::Snapshot snapshot;
    const auto report = readBytes(text, snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->rows, 3);
    QCOMPARE(rejectedOf(*report), QStringList{u"6 id-missing b"_s});
    QCOMPARE(snapshot.instances.back().key.id, u"i-2"_s);
}

void InventoryCsvTest::separatorIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray("实例ID,实例名称,地域\ni-1,a;b,cn-hangzhou\n");
    QTest::newRow("semicolon") << QByteArray("实例ID;实例名称;地域\ni-1;a,b;cn-hangzhou\n");
    QTest::newRow("tab") << QByteArray("实例ID\t实例名称\t地域\ni-1\ta,b\tcn-hangzhou\n");
    QTest::newRow("quoted separator")
        << QByteArray("\"实例ID\",\"实例名称\",\"地域\"\n\"i-1\",\"a,b\",\"cn-hangzhou\"\n");
}

void InventoryCsvTest::separatorIsFound()
{
    QFETCH(QByteArray, text);
    const model::Instance instance = firstOf(text, plainOptions());
    QCOMPARE(instance.key.id, u"i-1"_s);
    QCOMPARE(instance.key.region, u"cn-hangzhou"_s);
    QCOMPARE(instance.name.size(), 3);
}

void InventoryCsvTest::onlyTheIdIsRequired()
{
    QCOMPARE(factsOf(firstOf("实例ID\ni-1\n", inHangzhou())),
        u"acme/ecs/cn-hangzhou/i-1 | name= | type= | billing=? | created=- | expires=? | "
        "months=? | status=?() | locks=? | addresses=? | bandwidth=? | release=- | renews=? | "
        "carrier="_s);
}

void InventoryCsvTest::headerNamesAreForgiving_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("as it is") << u"实例ID"_s;
    QTest::newRow("blank inside") << u"实例 ID"_s;
    QTest::newRow("full width") << u"实例ＩＤ"_s;
    QTest::newRow("bilingual") << u"InstanceId(实例ID)"_s;
    QTest::newRow("bilingual, full-width brackets") << u"InstanceId（实例ID）"_s;
    QTest::newRow("bilingual, English unknown") << u"InstId(实例ID)"_s;
    QTest::newRow("with name") << u"实例ID/名称"_s;
    QTest::newRow("snake case") << u"instance_id"_s;
    QTest::newRow("resource") << u"资源ID"_s;
}

void InventoryCsvTest::headerNamesAreForgiving()
{
    QFETCH(QString, header);
    const QByteArray text = (header + u",地域\ni-1,cn-hangzhou\n"_s).toUtf8();
    QCOMPARE(firstOf(text, plainOptions()).key.id, u"i-1"_s);
}

void InventoryCsvTest::mappedColumnGoesBeforeTheKnownNames()
{
    exchange::ReadOptions options = inHangzhou();
    options.columns = {{u"编号"_s, u"id"_s}, {u"服务结束"_s, u"expires"_s}};
    const QByteArray text = "编号,服务结束,到期时间\ni-1,2027-01-01,2030-01-01\n";
    model::Snapshot snapshot;
    const auto report = readBytes(text, snapshot, options);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(
        snapshot.instances[0].expires.instant().toString(Qt::ISODate), u"2027-01-01T16:00:00Z"_s);
    QCOMPARE(report->unknownColumns, QStringList{u"到期时间"_s});

    options.columns = {{u"编号"_s, u"identifier"_s}};
    QCOMPARE(outcomeOf(readBytes(text, snapshot, options)), u"map-field identifier"_s);
    options.columns = {{u"编号"_s, u"id"_s}, {u"没有"_s, u"name"_s}};
    QCOMPARE(outcomeOf(readBytes(text, snapshot, options)), u"map-column 没有"_s);
}

void InventoryCsvTest::productComesFromColumnIdOrOption_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("product");
    const QString hexadecimal = u"0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("column") << u"轻量应用服务器"_s << u"x-1"_s << QString() << u"swas"_s;
    QTest::newRow("ecs") << QString() << u"i-1"_s << QString() << u"ecs"_s;
    QTest::newRow("clb") << QString() << u"lb-1"_s << QString() << u"clb"_s;
    QTest::newRow("alb") << QString() << u"alb-1"_s << QString() << u"alb"_s;
    QTest::newRow("nlb") << QString() << u"nlb-1"_s << QString() << u"nlb"_s;
    QTest::newRow("nat") << QString() << u"ngw-1"_s << QString() << u"nat"_s;
    QTest::newRow("eip") << QString() << u"eip-1"_s << QString() << u"eip"_s;
    QTest::newRow("swas") << QString() << hexadecimal << QString() << u"swas"_s;
    QTest::newRow("option") << QString() << u"AY1404"_s << u"ecs"_s << u"ecs"_s;
    QTest::newRow("prefix beats option") << QString() << u"lb-1"_s << u"ecs"_s << u"clb"_s;
    QTest::newRow("option beats digits")
        << QString() << hexadecimal << u"webhosting"_s << u"webhosting"_s;
    QTest::newRow("unknown id") << QString() << u"x-1"_s << QString() << QString();
    QTest::newRow("unknown word") << u"云数据库 RDS"_s << u"i-1"_s << QString() << QString();
}

void InventoryCsvTest::productComesFromColumnIdOrOption()
{
    QFETCH(QString, column);
    QFETCH(QString, id);
    QFETCH(QString, option);
    QFETCH(QString, product);
    exchange::ReadOptions options = inHangzhou();
    if (!option.isEmpty())
        options.product = option;
    const QString text = u"产品,实例ID\n%1,%2\n"_s.arg(column, id);
    const model::Instance instance = firstOf(text.toUtf8(), options);
    QCOMPARE(instance.key.product, product);
    if (product.isEmpty())
        QVERIFY(instance.name.contains("product-unknown"_L1));
}

void InventoryCsvTest::regionNamesBecomeIds_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("region");
    QTest::newRow("id") << u"cn-hangzhou"_s << u"cn-hangzhou"_s;
    QTest::newRow("finance id") << u"cn-shanghai-finance-1"_s << u"cn-shanghai-finance-1"_s;
    QTest::newRow("console") << u"华东1（杭州）"_s << u"cn-hangzhou"_s;
    QTest::newRow("half-width, blank") << u"华东 1 (杭州)"_s << u"cn-hangzhou"_s;
    QTest::newRow("area") << u"华北2"_s << u"cn-beijing"_s;
    QTest::newRow("city") << u"呼和浩特"_s << u"cn-huhehaote"_s;
    QTest::newRow("local region") << u"华东5（南京-本地地域）"_s << u"cn-nanjing"_s;
    QTest::newRow("Hong Kong") << u"中国（香港）"_s << u"cn-hongkong"_s;
    QTest::newRow("English") << u"China (Hangzhou)"_s << u"cn-hangzhou"_s;
    QTest::newRow("name and id") << u"华东1（cn-hangzhou）"_s << u"cn-hangzhou"_s;
    QTest::newRow("finance cloud is another") << u"华东1 金融云"_s << u"华东1 金融云"_s;
    QTest::newRow("two regions at once") << u"华东1（北京）"_s << u"华东1（北京）"_s;
    QTest::newRow("unknown stays") << u"火星"_s << u"火星"_s;
}

void InventoryCsvTest::regionNamesBecomeIds()
{
    QFETCH(QString, cell);
    QFETCH(QString, region);
    const QByteArray text = u"实例ID,地域\ni-1,%1\n"_s.arg(cell).toUtf8();
    QCOMPARE(firstOf(text, plainOptions()).key.region, region);
}

void InventoryCsvTest::addressesAreSortedOut_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("addresses");
    QTest::newRow("labels") << u"IP地址"_s << u"203.0.113.1(公)\n172.16.0.9(私有)"_s
                            << u"addresses=[203.0.113.1 fixed]"_s;
    QTest::newRow("elastic label")
        << u"IP地址"_s << u"203.0.113.1（弹性）"_s << u"addresses=[203.0.113.1 elastic]"_s;
    QTest::newRow("private without label")
        << u"IP地址"_s << u"10.0.0.1 / 203.0.113.1"_s << u"addresses=[203.0.113.1 fixed]"_s;
    QTest::newRow("two") << u"公网IP"_s << u"203.0.113.1, 203.0.113.2"_s
                         << u"addresses=[203.0.113.1 fixed; 203.0.113.2 fixed]"_s;
    QTest::newRow("empty states nothing") << u"公网IP"_s << QString() << u"addresses=?"_s;
    QTest::newRow("dash states none") << u"公网IP"_s << u"-"_s << u"addresses=[]"_s;
    QTest::newRow("elastic column")
        << u"弹性公网IP"_s << u"203.0.113.1"_s << u"addresses=[203.0.113.1 elastic]"_s;
}

void InventoryCsvTest::addressesAreSortedOut()
{
    QFETCH(QString, header);
    QFETCH(QString, cell);
    QFETCH(QString, addresses);
    const QByteArray text = u"实例ID,%1\ni-1,\"%2\"\n"_s.arg(header, cell).toUtf8();
    const QString facts = factsOf(firstOf(text, inHangzhou()));
    QVERIFY2(facts.contains(addresses), qPrintable(facts));
}

void InventoryCsvTest::badRowsAreRejectedByTheirLine()
{
    model::Snapshot snapshot;
    const auto report = readBytes("标题\n"
                                  "\n"
                                  "实例ID,实例名称,地域,到期时间,带宽,购买时长\n"
                                  "i-1,\"两\n行\",cn-hangzhou,2027-01-01,5,1年\n"
                                  ",无编号,cn-hangzhou,,,\n"
                                  "i-3,a,cn-hangzhou,明年,,\n"
                                  "i-4,a,cn-hangzhou,,快,\n"
                                  "i-5,a,cn-hangzhou,,,很久\n"
                                  "i-6,a,cn-hangzhou,,,,,多\n"
                                  "i-7,a,,,,\n"
                                  "\n"
                                  "i-1,别的,cn-hangzhou,,,\n"
                                  "i-8\n"
                                  "i-9,a,cn-hangzhou,,,,,,\n",
        snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(
        rejectedOf(*report), (QStringList{u"6 id-missing 无编号"_s, u"7 date-bad expires: 明年"_s,
                                 u"8 value-bad bandwidth: 快"_s, u"9 value-bad months: 很久"_s,
                                 u"10 too-many-cells 8/6"_s, u"11 region-missing i-7"_s,
                                 u"13 duplicate-differs i-1: name"_s, u"14 region-missing i-8"_s}));
    QCOMPARE(report->rows, 10);
    QCOMPARE(snapshot.instances.size(), std::size_t(2));
    QVERIFY(snapshot.instances[0].boughtMonths == std::optional(12));
}

void InventoryCsvTest::unknownColumnsAreNamed()
{
    model::Snapshot snapshot;
    const auto report =
        readBytes("实例ID,CPU,地域,备案服务号,内网IP\ni-1,2,cn-hangzhou,,10.0.0.1\n", snapshot);
    QCOMPARE(report->unknownColumns, (QStringList{u"CPU"_s, u"备案服务号"_s, u"内网IP"_s}));
}

void InventoryCsvTest::withoutAnyRegionTheFileIsRefused()
{
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes("实例ID\ni-1\ni-2\n", snapshot)), u"region-needed"_s);
}

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::InventoryCsvTest)
#include "tst_inventory_csv.moc"
