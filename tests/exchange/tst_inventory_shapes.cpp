// Each shape: every field of every item of its fixture.

#include "tests/exchange/inventory_facts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace beian::tests {

class InventoryShapesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ecsIsReadFieldByField();
    void swasIsReadFieldByField();
    void clbIsReadFieldByField();
    void clbAttributeIsOneInstanceWithItsExpiry();
    void natIsReadFieldByField();
    void eipIsAnInstanceAndSomethingCarried();
    void keyOrderMeansNothing();
    void oneObjectInPlaceOfAnArrayIsAListOfOne();
    void oneObjectInPlaceOfAPlainArrayIsAListOfOne_data();
    void oneObjectInPlaceOfAPlainArrayIsAListOfOne();
    void oneBillInPlaceOfAnArrayIsAListOfOne();
    void objectWithoutAnIdIsNoItem();
    void wrappedAnswerIsReadThroughItsWrapper();
    void ecsAttributeIsOneInstance();
    void projectedFieldsStateOnlyThemselves();
    void lastOfTwoKeysCounts();
    void unknownWordsStateNothing();
};

namespace {

QStringList factsRead(const QByteArray &bytes)
{
    model::Snapshot snapshot;
    const auto report = readBytes(bytes, snapshot);
    if (!report)
        return {outcomeOf(report)};
    return factsOf(snapshot) + rejectedOf(*report);
}

} // namespace

void InventoryShapesTest::ecsIsReadFieldByField()
{
    const QStringList facts = factsRead(fixture(u"ecs.json"_s));
    QCOMPARE(facts.size(), 4);
    QCOMPARE(facts[0],
        u"acme/ecs/cn-hangzhou/i-bp1fixture00000000001 | name=官网主站 | type=ecs.g6.large | "
        "billing=subscription | created=2025-11-22T08:15:00Z | expires=2027-11-22T16:00:00Z | "
        "months=? | status=running(Running) | locks=[] | addresses=[203.0.113.11 fixed] | "
        "bandwidth=5 | release=- | renews=? | carrier="_s);
    QCOMPARE(facts[1],
        u"acme/ecs/cn-hangzhou/i-bp1fixture00000000002 | name= | type= | "
        "billing=subscription | created=2024-02-29T01:00:00Z | expires=2026-10-31T16:00:00Z | "
        "months=? | status=stopped(Stopped) | locks=[financial,recycling] | "
        "addresses=[203.0.113.22 elastic eip-bp1fixture0000000002 20M] | "
        "bandwidth=0 | release=- | renews=? | carrier="_s);
    QCOMPARE(facts[2],
        u"acme/ecs/cn-hangzhou/i-bp1fixture00000000003 | name=压测 \"临时\"\n第二行 | type= | "
        "billing=spot | created=2026-11-01T02:00:00Z | expires=never | "
        "months=? | status=running(Running) | locks=[] | addresses=[203.0.113.33 fixed] | "
        "bandwidth=100 | release=2026-12-24T02:00:00Z | renews=? | carrier="_s);
    // Pay-as-you-go with an ordinary expiry, an id of the first years, and no address at all.
    QCOMPARE(facts[3], u"acme/ecs/cn-hangzhou/AY140401fixture | name=老实例 | type= | "
                       "billing=pay-as-you-go | created=2026-01-05T09:30:00Z | expires=never | "
                       "months=? | status=stopping(Stopping) | locks=[] | addresses=[] | "
                       "bandwidth=0 | release=- | renews=? | carrier="_s);
}

void InventoryShapesTest::swasIsReadFieldByField()
{
    const QStringList facts = factsRead(fixture(u"swas.json"_s));
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts[0],
        u"acme/swas/cn-shanghai/0123456789abcdef0123456789abcdef | name=博客 | "
        "type=swas.s2.c2m2s50b4t08 | billing=subscription | created=2026-03-01T05:31:06Z | "
        "expires=2027-03-01T16:00:00Z | months=? | status=running(Running) | locks=[] | "
        "addresses=[198.51.100.9 fixed] | bandwidth=4 | release=- | renews=? | carrier="_s);
    QCOMPARE(facts[1],
        u"acme/swas/cn-shanghai/fedcba9876543210fedcba9876543210 | name=旧商城 | "
        "type=swas.s2.c2m2s50b4t08 | billing=subscription | created=2025-10-01T05:31:06Z | "
        "expires=2026-11-08T16:00:00Z | months=? | status=disabled(Disabled) | locks=[expired] | "
        "addresses=[198.51.100.10 fixed] | bandwidth=3 | release=- | renews=? | carrier="_s);
    QCOMPARE(facts[2],
        u"acme/swas/cn-shanghai/00000000111111112222222233333333 | name=小程序后台 | "
        "type=swas.s2.c2m2s50b4t08 | billing=subscription | created=2026-10-01T05:31:06Z | "
        "expires=2026-12-31T16:00:00Z | months=? | status=changing(Resetting) | "
        "locks=[overdue,financial] | addresses=[] | bandwidth=? | release=- | renews=? | "
        "carrier="_s);
}

void InventoryShapesTest::clbIsReadFieldByField()
{
    const QStringList facts = factsRead(fixture(u"clb.json"_s));
    QCOMPARE(facts.size(), 3);
    // The stamp wins over a CreateTime that is local time and says Z.
    QCOMPARE(facts[0],
        u"acme/clb/cn-hangzhou/lb-bp1fixture000000001 | name=入口 | type=slb.s1.small | "
        "billing=pay-as-you-go | created=2026-02-10T10:00:00Z | expires=never | months=? | "
        "status=running(active) | locks=[] | addresses=[192.0.2.80 fixed] | bandwidth=? | "
        "release=- | renews=? | carrier="_s);
    QCOMPARE(facts[1],
        u"acme/clb/cn-hangzhou/139a0fixture-cn-hangzhou-01 | name=内网 | type= | "
        "billing=subscription | created=2026-02-11T10:00:00Z | expires=? | months=? | "
        "status=stopped(inactive) | locks=[] | addresses=[] | bandwidth=? | "
        "release=- | renews=? | carrier="_s);
    QCOMPARE(facts[2],
        u"acme/clb/cn-hangzhou/lb-bp1fixture000000003 | name=欠费 | type= | "
        "billing=subscription | created=2017-12-22T12:51:15Z | expires=? | months=? | "
        "status=disabled(locked) | locks=[locked] | addresses=[192.0.2.81 fixed] | "
        "bandwidth=10 | release=- | renews=? | carrier="_s);
}

void InventoryShapesTest::clbAttributeIsOneInstanceWithItsExpiry()
{
    QCOMPARE(factsRead(fixture(u"clb-attribute.json"_s)),
        QStringList{u"acme/clb/cn-hangzhou/lb-bp1fixture000000004 | name=包年入口 | type= | "
                    "billing=subscription | created=2026-05-01T02:49:05Z | "
                    "expires=2027-05-01T16:00:00Z | months=? | status=running(active) | locks=[] | "
                    "addresses=[192.0.2.82 fixed] | bandwidth=5 | release=- | renews=yes | "
                    "carrier="_s});
}

void InventoryShapesTest::natIsReadFieldByField()
{
    const QStringList facts = factsRead(fixture(u"nat.json"_s));
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts[0],
        u"acme/nat/cn-beijing/ngw-bp1fixture00000005 | name=出口 | type=Small | "
        "billing=pay-as-you-go | created=2026-06-08T12:20:20Z | expires=never | months=? | "
        "status=running(Available) | locks=[] | "
        "addresses=[203.0.113.55 elastic eip-bp1fixture0000000005] | bandwidth=? | release=- | "
        "renews=? | carrier="_s);
    QCOMPARE(facts[1],
        u"acme/nat/cn-beijing/ngw-bp1fixture00000006 | name=旧出口 | type= | "
        "billing=subscription | created=2020-06-08T12:20:00Z | expires=2027-01-31T16:00:00Z | "
        "months=? | status=changing(Converting) | locks=[financial] | "
        "addresses=[203.0.113.56 elastic] | bandwidth=? | release=- | renews=? | carrier="_s);
    QCOMPARE(facts[2],
        u"acme/nat/cn-beijing/ngw-bp1fixture00000007 | name=内网 | type= | "
        "billing=pay-as-you-go | created=2026-06-08T12:20:20Z | expires=never | months=? | "
        "status=releasing(Deleting) | locks=[] | addresses=[] | bandwidth=? | release=- | "
        "renews=? | carrier="_s);
}

void InventoryShapesTest::eipIsAnInstanceAndSomethingCarried()
{
    model::Snapshot snapshot;
    const auto report = readBytes(fixture(u"eip.json"_s), snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    const QStringList facts = factsOf(snapshot);
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts[0],
        u"acme/eip/cn-hangzhou/eip-bp1fixture0000000002 | name=EIP-官网 | type= | "
        "billing=pay-as-you-go | created=2024-03-01T01:00:00Z | expires=never | months=? | "
        "status=running(InUse) | locks=[] | "
        "addresses=[203.0.113.22 elastic eip-bp1fixture0000000002 20M] | bandwidth=? | "
        "release=- | renews=? | carrier=i-bp1fixture00000000002"_s);
    QCOMPARE(facts[1],
        u"acme/eip/cn-hangzhou/eip-bp1fixture0000000008 | name= | type= | "
        "billing=subscription | created=2026-03-01T01:00:00Z | expires=2027-05-23T16:00:00Z | "
        "months=? | status=running(Available) | locks=[security] | "
        "addresses=[203.0.113.88 elastic eip-bp1fixture0000000008 5M] | bandwidth=? | "
        "release=- | renews=? | carrier="_s);

    QCOMPARE(snapshot.elasticAddresses.size(), std::size_t(3));
    QCOMPARE(factsOf(snapshot.elasticAddresses[0]),
        u"203.0.113.22 elastic eip-bp1fixture0000000002 20M in cn-hangzhou on "
        "ecs/i-bp1fixture00000000002"_s);
    QCOMPARE(factsOf(snapshot.elasticAddresses[1]),
        u"203.0.113.88 elastic eip-bp1fixture0000000008 5M in cn-hangzhou on /"_s);
    QCOMPARE(factsOf(snapshot.elasticAddresses[2]),
        u"203.0.113.99 elastic eip-bp1fixture0000000009 100M in cn-hangzhou on "
        "clb/lb-bp1fixture000000009"_s);
}

void InventoryShapesTest::keyOrderMeansNothing()
{
    const QByteArray item = R"({"RegionId":"cn-hangzhou","InstanceId":"i-1"})";
    const QByteArrayList documents{R"({"TotalCount":1,"Instances":{"Instance":[)" + item + "]}}",
        R"({"Instances":{"Instance":[)" + item + R"(]},"TotalCount":1})"};
    for (const QByteArray &document : documents) {
        model::Snapshot snapshot;
        const auto report = readBytes(document, snapshot);
        QCOMPARE(outcomeOf(report), u"ok"_s);
        QCOMPARE(scopesOf(snapshot), QStringList{u"ecs cn-hangzhou complete"_s});
    }
}

void InventoryShapesTest::oneObjectInPlaceOfAnArrayIsAListOfOne()
{
    const QStringList facts = factsRead(
        R"({"Instances":{"Instance":{"InstanceId":"i-1","RegionId":"cn-hangzhou",
            "PublicIpAddress":{"IpAddress":"203.0.113.7"},
            "OperationLocks":{"LockReason":{"LockReason":"security"}}}}})");
    QCOMPARE(facts.size(), 1);
    QVERIFY(facts[0].contains("addresses=[203.0.113.7 fixed]"_L1));
    QVERIFY(facts[0].contains("locks=[security]"_L1));
}

void InventoryShapesTest::oneObjectInPlaceOfAPlainArrayIsAListOfOne_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("key");
    QTest::newRow("swas") << QByteArray(R"({"TotalCount":1,"Instances":{"InstanceId":"0123abcd",
        "RegionId":"cn-hangzhou","ChargeType":"PrePaid","BusinessStatus":"Normal","Tags":[{"Key":"a"}],
        "PublicIpAddress":"203.0.113.7","ResourceSpec":{"Bandwidth":5},"PlanId":"swas.s.c2m2s50b4"}})")
                          << u"acme/swas/cn-hangzhou/0123abcd | "_s;
    QTest::newRow("alb") << QByteArray(R"({"LoadBalancers":{"LoadBalancerId":"alb-1","RegionId":"cn-hangzhou",
        "AddressType":"Internet","LoadBalancerStatus":"Active","LoadBalancerEdition":"Standard",
        "LoadBalancerBillingConfig":{"PayType":"PostPay"}}})")
                         << u"acme/alb/cn-hangzhou/alb-1 | "_s;
}

void InventoryShapesTest::oneObjectInPlaceOfAPlainArrayIsAListOfOne()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, key);
    const QStringList facts = factsRead(document);
    QCOMPARE(facts.size(), 1);
    QVERIFY2(facts[0].contains(key), qPrintable(facts[0]));
}

void InventoryShapesTest::oneBillInPlaceOfAnArrayIsAListOfOne()
{
    model::Snapshot snapshot;
    const auto report = readBytes(R"({"Code":"Success","Data":{"TotalCount":1,"PageNum":1,
        "InstanceList":{"InstanceID":"i-bp1fixture00000000001","Region":"cn-hangzhou",
        "ProductCode":"ecs","ProductType":"ecs","SubscriptionType":"Subscription","Status":"Normal",
        "EndTime":"2027-01-01T16:00:00Z","RenewStatus":"ManualRenewal"}}})", snapshot);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(snapshot.supplements.size(), 1U);
}

void InventoryShapesTest::objectWithoutAnIdIsNoItem()
{
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes(R"({"Resources":{"Other":[{"InstanceId":"i-1"}]}})", snapshot)),
        u"not-inventory 1:47 Resources"_s);
    QVERIFY(snapshot.instances.empty());
}

void InventoryShapesTest::wrappedAnswerIsReadThroughItsWrapper()
{
    QByteArray document = fixture(u"eip.json"_s);
    document = "{\"DescribeEipAddressesResponse\":" + document + "}";
    model::Snapshot snapshot;
    QCOMPARE(outcomeOf(readBytes(document, snapshot)), u"ok"_s);
    QCOMPARE(snapshot.instances.size(), std::size_t(3));
    QCOMPARE(scopesOf(snapshot), QStringList{u"eip cn-hangzhou complete"_s});
}

void InventoryShapesTest::ecsAttributeIsOneInstance()
{
    const QStringList facts = factsRead(
        R"({"RequestId":"X","InstanceId":"i-1","InstanceName":"一","RegionId":"cn-hangzhou",
            "CreationTime":"2026-01-01T00:00:07Z","InstanceChargeType":"PrePaid",
            "ExpiredTime":"2027-01-01T16:00Z","Status":"Running","IoOptimized":"optimized",
            "SecurityGroupIds":{"SecurityGroupId":["sg-1"]},
            "PublicIpAddress":{"IpAddress":["203.0.113.7"]},"EipAddress":{}})");
    QCOMPARE(facts,
        QStringList{u"acme/ecs/cn-hangzhou/i-1 | name=一 | type= | billing=subscription | "
                    "created=2026-01-01T00:00:07Z | expires=2027-01-01T16:00:00Z | months=? | "
                    "status=running(Running) | locks=? | addresses=[203.0.113.7 fixed] | "
                    "bandwidth=? | release=- | renews=? | carrier="_s});
}

void InventoryShapesTest::projectedFieldsStateOnlyThemselves()
{
    // What --cli-query leaves: an array, and null where a field was not there.
    const QStringList facts = factsRead(
        R"([{"InstanceId":"i-1","RegionId":"cn-hangzhou","ExpiredTime":null,
             "PublicIpAddress":{"IpAddress":[]}}])");
    QCOMPARE(facts,
        QStringList{u"acme/ecs/cn-hangzhou/i-1 | name= | type= | billing=? | created=- | "
                    "expires=? | months=? | status=?() | locks=? | addresses=? | bandwidth=? | "
                    "release=- | renews=? | carrier="_s});
}

void InventoryShapesTest::lastOfTwoKeysCounts()
{
    const QStringList facts = factsRead(
        R"([{"InstanceId":"i-1","RegionId":"cn-hangzhou","InstanceName":"a","InstanceName":"b"}])");
    QVERIFY(facts[0].contains("name=b"_L1));
}

void InventoryShapesTest::unknownWordsStateNothing()
{
    const QStringList facts = factsRead(
        R"([{"InstanceId":"i-1","RegionId":"cn-hangzhou","Status":"Dreaming",
             "InstanceChargeType":"PayByMoon","ExpiredTime":"2027-01-01T16:00Z"}])");
    QVERIFY(facts[0].contains("billing=?"_L1));
    QVERIFY(facts[0].contains("status=?(Dreaming)"_L1));
    QVERIFY(facts[0].contains("expires=2027-01-01T16:00:00Z"_L1));
}

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::InventoryShapesTest)
#include "tst_inventory_shapes.moc"
