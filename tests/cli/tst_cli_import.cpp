#include "tests/cli/program.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

namespace {

/// What the vendor's tool prints for so many servers; all of them unless `total` says more.
QByteArray listing(const QStringList &ids, int total)
{
    QJsonArray servers;
    for (const QString &id : ids) {
        servers.append(QJsonObject{
            {u"InstanceId"_s, id},
            {u"InstanceName"_s, QString(u"name of "_s + id)},
            {u"RegionId"_s, u"cn-hangzhou"_s},
            {u"InstanceChargeType"_s, u"PrePaid"_s},
            {u"CreationTime"_s, u"2025-12-26T03:30Z"_s},
            {u"ExpiredTime"_s, u"2026-12-26T16:00Z"_s},
            {u"Status"_s, u"Running"_s},
        });
    }
    const QJsonObject answer{
        {u"Instances"_s, QJsonObject{{u"Instance"_s, servers}}},
        {u"TotalCount"_s, total},
        {u"PageNumber"_s, 1},
        {u"PageSize"_s, 100},
        {u"RequestId"_s, u"1"_s},
    };
    return QJsonDocument(answer).toJson();
}

QJsonObject bill(const QString &id, const QString &product, const QString &way)
{
    return {{u"InstanceID"_s, id}, {u"ProductCode"_s, product}, {u"Region"_s, u"cn-hangzhou"_s},
        {u"SubscriptionType"_s, way}, {u"EndTime"_s, u"2028-12-26T16:00:00Z"_s},
        {u"RenewStatus"_s, u"AutoRenewal"_s}, {u"Status"_s, u"Normal"_s}};
}

/// What the billing service says of a server, of a balancer that nobody listed, and of a database.
QByteArray bills()
{
    const QJsonArray list{bill(u"i-1"_s, u"ecs"_s, u"Subscription"_s),
        bill(u"lb-9"_s, u"slb"_s, u"PayAsYouGo"_s), bill(u"rm-1"_s, u"rds"_s, u"Subscription"_s)};
    return QJsonDocument(QJsonObject{{u"Success"_s, true}, {u"Code"_s, u"Success"_s},
                             {u"Data"_s, QJsonObject{{u"InstanceList"_s, list}}}})
        .toJson();
}

QJsonObject fileAt(const Ran &ran, int index)
{
    return ran.object().value(u"files"_s).toArray().at(index).toObject();
}

} // namespace

class TestImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsAppliedAndCounted()
    {
        Program program;
        const QString file = program.write(u"a.json"_s, listing({u"i-1"_s, u"i-2"_s}, 2));
        const Ran ran = program.json({u"import"_s, file, u"--account"_s, u"shop"_s});
        QCOMPARE(ran.code, 0);
        const QJsonObject told = fileAt(ran, 0);
        QCOMPARE(told.value(u"path"_s).toString(), file);
        QCOMPARE(told.value(u"rows"_s).toInt(), 2);
        QCOMPARE(told.value(u"new"_s).toInt(), 2);
        QCOMPARE(told.value(u"complete"_s).toBool(), true);
        for (const QString &key : {u"changed"_s, u"unchanged"_s, u"gone"_s, u"rejected"_s})
            QVERIFY2(told.contains(key), qPrintable(key));
        QCOMPARE(program.json({u"instances"_s}).list().size(), 2);
    }

    void standardInputIsRead()
    {
        Program program;
        const Ran ran = program.run(
            {u"import"_s, u"-"_s, u"--account"_s, u"shop"_s}, listing({u"i-1"_s}, 1));
        QCOMPARE(ran.code, 0);
        QCOMPARE(program.json({u"instances"_s}).list().size(), 1);
    }

    void dryRunChangesNothing()
    {
        Program program;
        const QString file = program.write(u"a.json"_s, listing({u"i-1"_s}, 1));
        const Ran ran
            = program.json({u"import"_s, file, u"--account"_s, u"shop"_s, u"--dry-run"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value(u"applied"_s).toBool(), false);
        QCOMPARE(fileAt(ran, 0).value(u"new"_s).toInt(), 1);
        QCOMPARE(program.json({u"instances"_s}).list().size(), 0);
    }

    void dryRunSaysWhatWouldChangeAndWhatThatEndangers()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.1"_s, u"example.cn"_s);
        program.approve(u"example.cn"_s);
        program.addServer(u"i-2"_s, u"47.96.1.2"_s);
        const QString file = program.write(u"a.csv"_s,
            "InstanceId,RegionId,ProductCode,InstanceChargeType,ExpiredTime\n"
            "i-2,cn-hangzhou,ecs,PrePaid,2027-12-26T16:00Z\n"
            "i-1,cn-hangzhou,ecs,PostPaid,\n");
        const QStringList import{
            u"import"_s, file, u"--account"_s, u"shop"_s, u"--dry-run"_s};
        const QString said = program.run(import).out;
        QVERIFY2(said.contains(u"converted to pay-as-you-go"_s), qPrintable(said));
        QVERIFY2(said.contains(u"endangers 1 filing: example.cn"_s), qPrintable(said));
        QVERIFY2(said.contains(u"renewed until 2027-12-26 (was 2026-12-26)"_s), qPrintable(said));
        QVERIFY(said.indexOf(u"pay-as-you-go"_s) < said.indexOf(u"renewed"_s));

        const QJsonArray changes = program.json(import).object().value(u"changes"_s).toArray();
        QCOMPARE(changes.size(), 2);
        const QJsonObject first = changes.first().toObject();
        QCOMPARE(first.value(u"kind"_s).toString(), u"changed"_s);
        QCOMPARE(first.value(u"instance"_s).toObject().value(u"id"_s).toString(), u"i-1"_s);
        QCOMPARE(first.value(u"endangers"_s).toArray(), QJsonArray{u"example.cn"_s});
        QCOMPARE(first.value(u"named"_s).toArray(), QJsonArray{u"converted-to-pay-as-you-go"_s});
        const QJsonObject field = first.value(u"fields"_s).toArray().first().toObject();
        QCOMPARE(field.value(u"field"_s).toString(), u"billing"_s);
        QCOMPARE(field.value(u"old"_s).toString(), u"subscription"_s);
        QCOMPARE(field.value(u"new"_s).toString(), u"pay-as-you-go"_s);
    }

    void unchangedServersAreNotAmongTheChanges()
    {
        Program program;
        const QString file = program.write(u"a.json"_s, listing({u"i-1"_s}, 1));
        const QStringList import{u"import"_s, file, u"--account"_s, u"shop"_s};
        QCOMPARE(program.json(import).object().value(u"changes"_s).toArray().size(), 1);
        QVERIFY(program.json(import).object().value(u"changes"_s).toArray().isEmpty());
    }

    void filesOfOneImportAreOneSnapshot()
    {
        Program program;
        const QString first = program.write(u"a.json"_s, listing({u"i-1"_s, u"i-2"_s}, 2));
        QCOMPARE(program.run({u"import"_s, first, u"--account"_s, u"shop"_s}).code, 0);
        // Each of these says that there are two servers, and only both together list them.
        const QString one = program.write(u"1.json"_s, listing({u"i-1"_s}, 2));
        const QString two = program.write(u"2.json"_s, listing({u"i-2"_s}, 2));
        const Ran ran = program.json({u"import"_s, one, two, u"--account"_s, u"shop"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(fileAt(ran, 0).value(u"unchanged"_s).toInt(), 1);
        QCOMPARE(fileAt(ran, 1).value(u"unchanged"_s).toInt(), 1);
        QCOMPARE(fileAt(ran, 0).value(u"gone"_s).toInt(), 0);
    }

    void goneInstanceBelongsToTheFileThatListedItsRegion()
    {
        Program program;
        const QString first = program.write(u"a.json"_s, listing({u"i-1"_s, u"i-2"_s}, 2));
        QCOMPARE(program.run({u"import"_s, first, u"--account"_s, u"shop"_s}).code, 0);
        const QString second = program.write(u"b.json"_s, listing({u"i-1"_s}, 1));
        const Ran ran = program.json({u"import"_s, second, u"--account"_s, u"shop"_s});
        QCOMPARE(fileAt(ran, 0).value(u"gone"_s).toInt(), 1);
    }

    void billsCompleteWhatIsKnown()
    {
        Program program;
        const QString servers = program.write(u"a.json"_s, listing({u"i-1"_s, u"i-2"_s}, 2));
        QCOMPARE(program.run({u"import"_s, servers, u"--account"_s, u"shop"_s}).code, 0);
        const QString file = program.write(u"bills.json"_s, bills());
        const Ran ran = program.json({u"import"_s, file, u"--account"_s, u"shop"_s});
        QCOMPARE(ran.code, 0);
        const QJsonObject told = fileAt(ran, 0);
        QCOMPARE(told.value(u"rows"_s).toInt(), 3);
        QCOMPARE(told.value(u"changed"_s).toInt(), 1);
        QCOMPARE(told.value(u"new"_s).toInt(), 0);
        QCOMPARE(told.value(u"untracked"_s).toInt(), 1);
        QCOMPARE(ran.object().value(u"unmatched"_s).toArray(), QJsonArray{u"lb-9"_s});
        const QJsonArray known = program.json({u"instances"_s}).list();
        QCOMPARE(known.size(), 2);
        QCOMPARE(known.at(0).toObject().value(u"expires"_s).toString(), u"2028-12-26T16:00:00Z"_s);
    }

    void whatBillsLeaveOpenIsSaid()
    {
        Program program;
        const QString file = program.write(u"bills.json"_s, bills());
        const Ran ran = program.run({u"import"_s, file, u"--account"_s, u"shop"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.err.contains("lb-9"_L1), qPrintable(ran.err));
        QVERIFY2(ran.err.contains("passed over"_L1), qPrintable(ran.err));
        // The server stands by its bill alone until its list names it.
        QCOMPARE(program.json({u"instances"_s}).list().size(), 1);
    }

    void anEmptyListIsSaid()
    {
        Program program;
        const QString file = program.write(u"a.json"_s, listing({}, 0));
        const Ran ran = program.run({u"import"_s, file, u"--account"_s, u"shop"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.err.contains("no permission"_L1), qPrintable(ran.err));
    }

    void missingFileIsBadInput()
    {
        Program program;
        const Ran ran = program.json(
            {u"import"_s, program.path(u"none.json"_s), u"--account"_s, u"shop"_s});
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"not-found"_s);
        QCOMPARE(ran.error().value(u"path"_s).toString(), program.path(u"none.json"_s));
    }

    void refusedFileLeavesTheOthersApplied()
    {
        Program program;
        const QString good = program.write(u"good.json"_s, listing({u"i-1"_s}, 1));
        const QString cut = program.write(u"cut.json"_s, listing({u"i-2"_s}, 1).chopped(40));
        const Ran ran = program.json({u"import"_s, cut, good, u"--account"_s, u"shop"_s});
        QCOMPARE(ran.code, 3);
        QVERIFY(fileAt(ran, 0).contains(u"error"_s));
        QCOMPARE(fileAt(ran, 1).value(u"new"_s).toInt(), 1);
        QVERIFY(ran.error().value(u"line"_s).toInt() > 0);
        QCOMPARE(program.json({u"instances"_s}).list().size(), 1);
    }

    void rejectedRowGivesThreeThoughTheRestIsApplied()
    {
        Program program;
        const QString file = program.write(u"a.json"_s, listing({u"i-1"_s, QString()}, 2));
        const Ran ran = program.json({u"import"_s, file, u"--account"_s, u"shop"_s});
        QCOMPARE(ran.code, 3);
        const QJsonArray rejected = fileAt(ran, 0).value(u"rejected"_s).toArray();
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected.first().toObject().value(u"row"_s).toInt(), 2);
        QCOMPARE(rejected.first().toObject().value(u"reason"_s).toString(), u"id-missing"_s);
        QCOMPARE(program.json({u"instances"_s}).list().size(), 1);
    }

    void instanceOfAnotherAccountIsRefusedUnlessTransferred()
    {
        Program program;
        const QString file = program.write(u"a.json"_s, listing({u"i-1"_s}, 1));
        QCOMPARE(program.run({u"import"_s, file, u"--account"_s, u"shop"_s}).code, 0);
        const QStringList again{u"import"_s, file, u"--account"_s, u"other"_s};
        const Ran refused = program.json(again);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error().value(u"code"_s).toString(), u"instance-elsewhere"_s);
        QCOMPARE(program.run(again + QStringList{u"--transferred"_s}).code, 0);
    }

    void secondImportOfTheSameFileChangesNothing()
    {
        Program program;
        const QString file = program.write(u"a.json"_s, listing({u"i-1"_s}, 1));
        const QStringList import{u"import"_s, file, u"--account"_s, u"shop"_s};
        QCOMPARE(program.run(import).code, 0);
        const Ran ran = program.json(import);
        QCOMPARE(ran.code, 0);
        QCOMPARE(fileAt(ran, 0).value(u"unchanged"_s).toInt(), 1);
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestImport)
#include "tst_cli_import.moc"
