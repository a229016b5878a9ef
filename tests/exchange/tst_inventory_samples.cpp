// Documents of others: the published examples where that folder is present, and the program's own
// demo.

#include "tests/exchange/inventory_facts.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace beian::tests {

class InventorySamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedExamplesAreReadOrRefused_data();
    void publishedExamplesAreReadOrRefused();
    void demoIsReadWithoutARejectedRow();
    void demoHoldsWhatItPromises();
};

namespace {

/// `BEIAN_SAMPLES`, else the folder beside the project.
QDir samplesFolder()
{
    const QString named = qEnvironmentVariable("BEIAN_SAMPLES");
    return named.isEmpty() ? QDir(QStringLiteral(BEIAN_SOURCE_DIR "/../shared/samples"))
                           : QDir(named);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

model::Snapshot demo(QStringList &problems)
{
    model::Snapshot snapshot;
    const QDir folder(QStringLiteral(BEIAN_SOURCE_DIR "/resources/samples"));
    const auto files = folder.entryList({u"*.json"_s, u"*.csv"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const auto report = readBytes(contentsOf(folder.filePath(name)), snapshot);
        if (!report)
            problems.append(name + u": "_s + outcomeOf(report));
        else if (!report->rejected.empty())
            problems.append(name + u": "_s + rejectedOf(*report).join(u';'));
    }
    return snapshot;
}

} // namespace

void InventorySamplesTest::publishedExamplesAreReadOrRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("instances");
    QTest::addColumn<int>("rejected");

    const auto row = [](const char *file, const char *outcome, int instances, int rejected) {
        QTest::newRow(file) << QString::fromUtf8(file) + u".json"_s << QString::fromUtf8(outcome)
                            << instances << rejected;
    };
    row("ECS-DescribeInstances-AlibabaCloudDocs-cn-2018", "ok", 1, 0);
    row("ECS-DescribeInstances-AlibabaCloudDocs-cn-2020-10", "ok", 1, 0);
    row("ECS-DescribeInstances-AlibabaCloudDocs-cn-2021-04", "ok", 1, 0);
    row("ECS-DescribeInstances-OpenAPIMeta-2024", "ok", 1, 0);
    row("ECS-DescribeInstanceAttribute-OpenAPIMeta-2024", "ok", 1, 0);
    row("SWAS-ListInstances-OpenAPIMeta-2024", "ok", 1, 0);
    row("SLB-DescribeLoadBalancers-AlibabaCloudDocs-cn-2021-03", "ok", 1, 0);
    row("SLB-DescribeLoadBalancers-OpenAPIMeta-2024", "ok", 1, 0);
    row("SLB-DescribeLoadBalancerAttribute-AlibabaCloudDocs-cn-2021-PrePay", "ok", 1, 0);
    // One gateway spread over four elements, three of which have no id.
    row("NAT-DescribeNatGateways-AlibabaCloudDocs-cn-2020-12", "ok", 1, 3);
    row("NAT-DescribeNatGateways-OpenAPIMeta-2024", "ok", 1, 0);
    row("EIP-DescribeEipAddresses-AlibabaCloudDocs-cn-2021-07", "ok", 1, 0);
    row("EIP-DescribeEipAddresses-OpenAPIMeta-2024", "ok", 1, 0);
    row("ALB-ListLoadBalancers-OpenAPIMeta-2024", "ok", 1, 0);
    // Of products that the ledger does not keep.
    row("BSS-QueryAvailableInstances-OpenAPIMeta-2024", "ok", 0, 0);
    row("RESOURCECENTER-SearchResources-OpenAPIMeta-2024", "ok", 0, 0);
    row("COMPANYREG-QuerySuccessIcpData-aiops-skills-example1", "not-inventory", 0, 0);
    row("STS-GetCallerIdentity-OpenAPIMeta-2024", "not-inventory", 0, 0);
    // Completes an instance of another list.
    row("ECS-DescribeInstanceAutoRenewAttribute-OpenAPIMeta-2024", "ok", 0, 0);
    row("ECS-DescribeInstanceAutoRenewAttribute-AlibabaCloudDocs-cn-2018-INVALID", "not-json", 0,
        0);
    row("CLI-config.json-aliyun-cli-test", "secret-config", 0, 0);
    row("ERROR-Forbidden.RAM-thirdparty-test", "tool-error", 0, 0);
    row("ERROR-Throttling-darabonba-openapi-test", "tool-error", 0, 0);
}

void InventorySamplesTest::publishedExamplesAreReadOrRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, outcome);
    QFETCH(int, instances);
    QFETCH(int, rejected);
    const QDir folder = samplesFolder();
    if (!folder.exists())
        QSKIP("the folder of published examples is not here");
    QVERIFY2(folder.exists(file), qPrintable(folder.filePath(file)));

    model::Snapshot snapshot;
    const auto report = readBytes(contentsOf(folder.filePath(file)), snapshot);
    QCOMPARE(outcomeOf(report).section(u' ', 0, 0), outcome);
    QCOMPARE(static_cast<int>(snapshot.instances.size()), instances);
    if (report)
        QCOMPARE(static_cast<int>(report->rejected.size()), rejected);
}

void InventorySamplesTest::demoIsReadWithoutARejectedRow()
{
    QStringList problems;
    const model::Snapshot snapshot = demo(problems);
    QCOMPARE(problems, QStringList());
    QVERIFY(snapshot.instances.size() >= 14);
}

void InventorySamplesTest::demoHoldsWhatItPromises()
{
    QStringList problems;
    const model::Snapshot snapshot = demo(problems);
    QSet<QString> products;
    QSet<QString> billings;
    bool hasMain = false;
    bool hasHongKong = false;
    for (const model::Instance &instance : snapshot.instances) {
        products.insert(instance.key.product);
        if (instance.billing)
            billings.insert(support::codeOf(*instance.billing));
        hasHongKong = hasHongKong || instance.key.region == "cn-hongkong"_L1;
        if (instance.key.id != "i-bp1demo0000000000main"_L1)
            continue;
        hasMain = true;
        QCOMPARE(instance.key.region, u"cn-hangzhou"_s);
        QCOMPARE(instance.expires.instant().toString(Qt::ISODate), u"2027-11-22T16:00:00Z"_s);
    }
    QVERIFY(hasMain);
    QVERIFY(hasHongKong);
    QCOMPARE(products, (QSet<QString>{u"ecs"_s, u"swas"_s, u"clb"_s, u"nat"_s, u"eip"_s}));
    QCOMPARE(billings, (QSet<QString>{u"subscription"_s, u"pay-as-you-go"_s, u"spot"_s}));
}

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::InventorySamplesTest)
#include "tst_inventory_samples.moc"
