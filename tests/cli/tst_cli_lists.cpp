#include "tests/cli/program.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsHaveTheirKeys_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("instances") << u"instances"_s
                                   << QStringList{u"account"_s, u"product"_s, u"region"_s, u"id"_s,
                                          u"billing"_s, u"created"_s, u"expires"_s, u"locks"_s,
                                          u"seenAt"_s, u"goneSince"_s, u"numbersElsewhere"_s};
        QTest::newRow("numbers") << u"numbers"_s
                                 << QStringList{u"number"_s, u"issuer"_s, u"state"_s,
                                        u"instance"_s, u"domain"_s, u"doNotUse"_s, u"rulebook"_s};
        QTest::newRow("filings") << u"filings"_s
                                 << QStringList{u"domain"_s, u"number"_s, u"type"_s, u"stage"_s,
                                        u"icp"_s, u"instance"_s, u"standing"_s, u"since"_s};
        QTest::newRow("events") << u"events"_s
                                << QStringList{u"at"_s, u"event"_s, u"account"_s, u"actor"_s,
                                       u"rehearsed"_s, u"detail"_s, u"text"_s};
    }

    void listsHaveTheirKeys()
    {
        QFETCH(const QString, list);
        QFETCH(const QStringList, keys);
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const Ran ran = program.json({list});
        QCOMPARE(ran.code, 0);
        QVERIFY(!ran.list().isEmpty());
        for (const QString &key : keys)
            QVERIFY2(ran.list().first().toObject().contains(key), qPrintable(key));
    }

    void textIsATable_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("holds");
        QTest::newRow("instances") << u"instances"_s << u"i-1"_s;
        QTest::newRow("numbers") << u"numbers"_s << u"000000000001"_s;
        QTest::newRow("filings") << u"filings"_s << u"example.com"_s;
        QTest::newRow("events") << u"events"_s << u"tester"_s;
        QTest::newRow("accounts") << u"accounts"_s << u"shop"_s;
        QTest::newRow("checklist") << u"checklist"_s << u"C1"_s;
    }

    void textIsATable()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, holds);
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const Ran ran = program.run({list});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains(holds), qPrintable(ran.out));
        QCOMPARE(ran.err, QString());
    }

    void emptyListIsSaidOnStandardError()
    {
        Program program;
        const Ran ran = program.run({u"numbers"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QString());
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(program.json({u"numbers"_s}).out.trimmed(), u"[\n]"_s);
    }

    void listsAreNarrowed()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        program.addServer(u"i-2"_s, u"47.96.1.3"_s);
        QCOMPARE(program.json({u"instances"_s, u"--where"_s, u"I-2"_s}).list().size(), 1);
        QCOMPARE(program.json({u"instances"_s, u"--limit"_s, u"1"_s}).list().size(), 1);
        QCOMPARE(program.json({u"instances"_s, u"--account"_s, u"Shop"_s}).list().size(), 2);
    }

    void accountIsStatedAndListed()
    {
        Program program;
        QCOMPARE(program
                     .run({u"accounts"_s, u"shop"_s, u"--uid"_s, u"123456"_s, u"--entity"_s,
                         u"Tea Ltd"_s})
                     .code,
            0);
        const QJsonObject account = program.json({u"accounts"_s}).list().first().toObject();
        QCOMPARE(account.value(u"uid"_s).toString(), u"123456"_s);
        QCOMPARE(account.value(u"entity"_s).toString(), u"Tea Ltd"_s);
        QCOMPARE(program.run({u"accounts"_s, u"shop"_s, u"--uid"_s, u"abc"_s}).code, 3);
    }

    void lifecycleNamesEveryStep()
    {
        Program program;
        const QJsonObject json = program.json({u"lifecycle"_s}).object();
        QCOMPARE(json.value(u"initial"_s).toString(), u"draft"_s);
        QVERIFY(json.value(u"transitions"_s)
                    .toArray()
                    .contains(QJsonObject{{u"from"_s, u"authority-review"_s},
                        {u"event"_s, u"approve"_s}, {u"to"_s, u"approved"_s}}));
        QVERIFY(program.run({u"lifecycle"_s, u"--dot"_s}).out.startsWith(u"digraph"_s));
        QVERIFY(program.run({u"lifecycle"_s}).out.contains(u"(approve)"_s));
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestLists)
#include "tst_cli_lists.moc"
