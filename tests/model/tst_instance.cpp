#include "core/model/instance.h"

#include <QTest>

namespace beian::model {

using namespace Qt::StringLiterals;

class InstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsToldInFull();
    void anExpiryIsKeptInUtc();
    void anInvalidExpiryIsNotStated();
    void theLargerBandwidthCounts_data();
    void theLargerBandwidthCounts();
    void addressesAreToldInTheirOrder();
};

void InstanceTest::theKeyIsToldInFull()
{
    const InstanceKey key{u"agency"_s, u"ecs"_s, u"cn-hangzhou"_s, u"i-bp1"_s};
    QCOMPARE(toText(key), u"agency/ecs/cn-hangzhou/i-bp1"_s);
}

void InstanceTest::anExpiryIsKeptInUtc()
{
    const auto local = QDateTime::fromString(u"2026-11-09T00:00:00+08:00"_s, Qt::ISODate);
    const Expiry expiry = Expiry::at(local);
    QCOMPARE(expiry.kind(), Expiry::Kind::At);
    QCOMPARE(expiry.instant().toString(Qt::ISODate), u"2026-11-08T16:00:00Z"_s);
}

void InstanceTest::anInvalidExpiryIsNotStated()
{
    QVERIFY(!Expiry().isStated());
    QVERIFY(!Expiry::at(QDateTime()).isStated());
    QVERIFY(Expiry::never().isStated());
    QVERIFY(Expiry::never() != Expiry());
}

void InstanceTest::theLargerBandwidthCounts_data()
{
    using Mbps = std::optional<int>;
    QTest::addColumn<Mbps>("own");
    QTest::addColumn<Mbps>("elastic");
    QTest::addColumn<Mbps>("expected");
    QTest::newRow("neither stated") << Mbps() << Mbps() << Mbps();
    QTest::newRow("own") << Mbps(5) << Mbps() << Mbps(5);
    QTest::newRow("elastic") << Mbps() << Mbps(10) << Mbps(10);
    QTest::newRow("own 0 beside an elastic address") << Mbps(0) << Mbps(10) << Mbps(10);
    QTest::newRow("own is larger") << Mbps(20) << Mbps(10) << Mbps(20);
    QTest::newRow("stated as 0") << Mbps() << Mbps(0) << Mbps(0);
}

void InstanceTest::theLargerBandwidthCounts()
{
    using Mbps = std::optional<int>;
    QFETCH(Mbps, own);
    QFETCH(Mbps, elastic);
    QFETCH(Mbps, expected);
    Instance instance;
    instance.bandwidthMbps = own;
    instance.addresses = {Address{u"47.100.1.2"_s, AddressKind::Elastic, u"eip-1"_s, elastic}};
    QCOMPARE(publicBandwidth(instance), expected);
}

void InstanceTest::addressesAreToldInTheirOrder()
{
    Instance instance;
    QCOMPARE(addressTexts(instance), QStringList());
    instance.addresses.emplace();
    QCOMPARE(addressTexts(instance), QStringList());
    for (const QString &ip : {u"47.100.1.9"_s, u"47.100.1.2"_s})
        instance.addresses->emplace_back().ip = ip;
    QCOMPARE(addressTexts(instance), (QStringList{u"47.100.1.9"_s, u"47.100.1.2"_s}));
}

} // namespace beian::model

QTEST_APPLESS_MAIN(beian::model::InstanceTest)
#include "tst_instance.moc"
