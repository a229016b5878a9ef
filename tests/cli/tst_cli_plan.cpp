#include "tests/cli/program.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheContractsKeys()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran ran = program.json({u"plan"_s, u"--sites"_s, u"7"_s, u"--by"_s, u"2026-04-01"_s});
        QCOMPARE(ran.code, 0);
        const QJsonObject plan = ran.object();
        QCOMPARE(plan.keys(),
            QStringList({u"at"_s, u"beyond"_s, u"by"_s, u"cost"_s, u"issuer"_s, u"missing"_s,
                u"months"_s, u"ready"_s, u"rulebook"_s, u"sites"_s, u"steps"_s, u"uses"_s}));
        QCOMPARE(plan.value(u"ready"_s).toInt(), 5);
        QCOMPARE(plan.value(u"missing"_s).toInt(), 2);
        QCOMPARE(plan.value(u"by"_s).toString(), u"2026-04-01"_s);
        QVERIFY(plan.value(u"cost"_s).isNull());
        const QJsonObject use = plan.value(u"uses"_s).toArray().first().toObject();
        QCOMPARE(use.keys(),
            QStringList({u"instance"_s, u"left"_s, u"new"_s, u"unbound"_s, u"until"_s}));
        const QJsonObject step = plan.value(u"steps"_s).toArray().first().toObject();
        QCOMPARE(step.value(u"newServers"_s).toInt(), 1);
        QCOMPARE(step.value(u"numbers"_s).toInt(), 2);
        QVERIFY(step.value(u"instance"_s).isNull());
    }

    void keptPricesCountInTheNextPlan()
    {
        Program program;
        const QStringList plan{u"plan"_s, u"--sites"_s, u"1"_s};
        QVERIFY(program.json(plan).object().value(u"cost"_s).isNull());
        const QStringList prices{u"--price"_s, u"renew=60"_s, u"--price"_s, u"buy=99.50"_s};
        QCOMPARE(program.json(plan + prices).object().value(u"cost"_s).toString(), u"298.50"_s);
        QVERIFY(program.json(plan).object().value(u"cost"_s).isNull());
        QCOMPARE(program.run(plan + prices + QStringList{u"--keep-prices"_s}).code, 0);
        QCOMPARE(program.json(plan).object().value(u"cost"_s).toString(), u"298.50"_s);
    }

    void whatIsNoPlanIsRefusedAsUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no number of sites") << QStringList();
        QTest::newRow("no site") << QStringList{u"--sites"_s, u"0"_s};
        QTest::newRow("too many") << QStringList{u"--sites"_s, u"10001"_s};
        QTest::newRow("a day that has passed")
            << QStringList{u"--sites"_s, u"1"_s, u"--by"_s, u"2026-02-28"_s};
        QTest::newRow("no price")
            << QStringList{u"--sites"_s, u"1"_s, u"--price"_s, u"renew=cheap"_s};
        QTest::newRow("a price of nothing known")
            << QStringList{u"--sites"_s, u"1"_s, u"--price"_s, u"rent=6"_s};
    }

    void whatIsNoPlanIsRefusedAsUsage()
    {
        QFETCH(const QStringList, arguments);
        Program program;
        QCOMPARE(program.run(QStringList{u"plan"_s} + arguments).code, 2);
    }

    void theTextNamesServersAndWhatToDo()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran ran = program.run({u"plan"_s, u"--sites"_s, u"6"_s, u"--by"_s, u"2027-01-01"_s});
        QVERIFY(ran.out.contains(u"i-1"_s));
        QVERIFY(ran.out.contains(u"2026-09-27"_s)); // 90 days before its end: sooner than needed
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestPlan)
#include "tst_cli_plan.moc"
