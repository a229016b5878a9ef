#include "tests/cli/program.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

/// What holds for every command: global options, languages, exit codes, the two streams.
class TestUsage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongCommandLineIsAUsageError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"numbers"_s, u"--loud"_s};
        QTest::newRow("too many arguments") << QStringList{u"numbers"_s, u"more"_s};
        QTest::newRow("argument missing") << QStringList{u"void"_s, u"000000000001"_s};
        QTest::newRow("unknown language")
            << QStringList{u"numbers"_s, u"--lang"_s, u"fr"_s};
        QTest::newRow("now without a zone")
            << QStringList{u"numbers"_s, u"--now"_s, u"2026-03-01T10:00:00"_s};
        QTest::newRow("unknown verdict")
            << QStringList{u"check"_s, u"--only"_s, u"maybe"_s};
        QTest::newRow("unknown rule")
            << QStringList{u"check"_s, u"--answer"_s, u"weather.fine=yes"_s};
        QTest::newRow("unknown answer")
            << QStringList{u"check"_s, u"--answer"_s, u"address.free=perhaps"_s};
        QTest::newRow("count of none") << QStringList{u"issue"_s, u"i-1"_s, u"--count"_s, u"0"_s};
        QTest::newRow("unknown event")
            << QStringList{u"advance"_s, u"example.com"_s, u"celebrate"_s};
        QTest::newRow("event that follows by itself")
            << QStringList{u"advance"_s, u"example.com"_s, u"supersede"_s};
        QTest::newRow("format that there is not")
            << QStringList{u"export"_s, u"numbers"_s, u"--to"_s, u"numbers.doc"_s};
        QTest::newRow("what if of nothing") << QStringList{u"risks"_s, u"--if"_s, u"released"_s};
        QTest::newRow("instance without what if") << QStringList{u"risks"_s, u"i-1"_s};
        QTest::newRow("answer of nothing") << QStringList{u"answer"_s, u"i-1"_s};
    }

    void wrongCommandLineIsAUsageError()
    {
        QFETCH(const QStringList, arguments);
        Program program;
        const Ran ran = program.run(arguments);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QString());
        QVERIFY(!ran.err.isEmpty());
    }

    void refusedValueIsToldWhatFits_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("word of a list") << QStringList{u"check"_s, u"--issuer"_s, u"me"_s}
                                        << u"“me” is not one of: local|console"_s;
        QTest::newRow("moment") << QStringList{u"numbers"_s, u"--now"_s, u"2027-01-01"_s}
                                << u"“2027-01-01” is not understood; it looks like this: "
                                   u"2026-03-01T10:00:00+08:00"_s;
    }

    void refusedValueIsToldWhatFits()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, sentence);
        Program program;
        const Ran ran = program.run(arguments);
        QVERIFY2(ran.err.contains(sentence), qPrintable(ran.err));
    }

    void usageErrorIsJsonWhereThatWasAskedFor()
    {
        Program program;
        const Ran ran = program.run({u"--json"_s, u"dance"_s});
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"usage"_s);
        QVERIFY(ran.error().value(u"message"_s).toString().contains(u"dance"_s));
    }

    void helpIsAResult_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("english") << QStringList{u"--help"_s, u"--lang"_s, u"en"_s}
                                 << u"List the service numbers."_s;
        QTest::newRow("chinese") << QStringList{u"--help"_s, u"--lang"_s, u"zh"_s}
                                 << u"列出服务号。"_s;
        QTest::newRow("of a command") << QStringList{u"issue"_s, u"--help"_s} << u"--count"_s;
    }

    void helpIsAResult()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, word);
        Program program;
        const Ran ran = program.run(arguments);
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains(word), qPrintable(ran.out));
        QCOMPARE(ran.err, QString());
    }

    void everyCommandHasHelpInBothLanguages_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"import", "instances", "numbers", "filings", "events", "check",
                 "issue", "record", "add", "answer", "void", "grant", "bind", "adopt", "advance",
                 "domain-expiry", "move", "risks", "checklist", "tick", "duty", "export",
                 "receipt", "backup", "restore", "verify", "rulebooks", "lifecycle", "accounts"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyCommandHasHelpInBothLanguages()
    {
        QFETCH(const QString, command);
        Program program;
        const Ran english = program.run({command, u"--help"_s, u"--lang"_s, u"en"_s});
        const Ran chinese = program.run({command, u"--help"_s, u"--lang"_s, u"zh"_s});
        QCOMPARE(english.code, 0);
        QCOMPARE(chinese.code, 0);
        QVERIFY(english.out != chinese.out);
    }

    void globalOptionsStandBeforeOrAfterTheCommand()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        QCOMPARE(program.run({u"--json"_s, u"instances"_s}).list().size(), 1);
        QCOMPARE(program.run({u"instances"_s, u"--json"_s}).list().size(), 1);
    }

    void languageFollowsTheOption()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        QVERIFY(program.run({u"check"_s, u"--lang"_s, u"zh"_s}).out.contains(u"可申请"_s));
        QVERIFY(!program.run({u"check"_s, u"--lang"_s, u"en"_s}).out.contains(u"可申请"_s));
    }

    void languageFollowsTheLocaleWithoutIt()
    {
        Program program;
        QVERIFY(program.run({u"--help"_s}).out.contains(u"Usage"_s));
    }

    void ledgerThatIsAFolderIsALedgerError()
    {
        Program program;
        const Ran ran
            = program.run({u"numbers"_s, u"--ledger"_s, program.path(QString()), u"--json"_s});
        QCOMPARE(ran.code, 4);
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"not-a-file"_s);
        QCOMPARE(ran.out, QString());
    }

    void ledgerOfAnotherProgramIsALedgerError()
    {
        Program program;
        const QString file = program.write(u"other.db"_s, "not a database at all, but text");
        QCOMPARE(program.run({u"numbers"_s, u"--ledger"_s, file}).code, 4);
    }

    void nameThatLeadsNowhereIsBadInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("instance") << QStringList{u"check"_s, u"i-none"_s};
        QTest::newRow("number")
            << QStringList{u"void"_s, u"099999999999"_s, u"--reason"_s, u"typo"_s};
        QTest::newRow("domain") << QStringList{u"advance"_s, u"example.com"_s, u"submit"_s};
        QTest::newRow("rulebook") << QStringList{u"check"_s, u"--rulebook"_s, u"none"_s};
        QTest::newRow("rulebook file")
            << QStringList{u"check"_s, u"--rulebook"_s, u"/nowhere/rules.json"_s};
    }

    void nameThatLeadsNowhereIsBadInput()
    {
        QFETCH(const QStringList, arguments);
        Program program;
        const Ran ran = program.run(arguments);
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out, QString());
        QVERIFY(!ran.err.isEmpty());
    }

    void rehearsedInstantIsMarked()
    {
        Program program;
        const Ran ran = program.run({u"accounts"_s, u"shop"_s, u"--now"_s,
            u"2026-02-01T10:00:00+08:00"_s});
        QCOMPARE(ran.code, 0);
        const QJsonObject event = program.json({u"events"_s}).list().first().toObject();
        QCOMPARE(event.value(u"rehearsed"_s).toBool(), true);
        QCOMPARE(event.value(u"at"_s).toString(), u"2026-02-01T02:00:00Z"_s);
    }

    void quietLeavesOutConfirmationsButNoResults()
    {
        Program program;
        QCOMPARE(program.run({u"accounts"_s, u"shop"_s, u"--quiet"_s}).out, QString());
        QVERIFY(!program.run({u"accounts"_s, u"--quiet"_s}).out.isEmpty());
        QVERIFY(!program.run({u"check"_s, u"i-none"_s, u"--quiet"_s}).err.isEmpty());
    }

    void onlyAPdfNeedsAGuiApplication()
    {
        QVERIFY(cli::asksForPdf({u"receipt"_s, u"0"_s, u"--to"_s, u"a.PDF"_s}));
        QVERIFY(cli::asksForPdf({u"export"_s, u"numbers"_s, u"--to=a.pdf"_s}));
        QVERIFY(!cli::asksForPdf({u"export"_s, u"numbers"_s, u"--to=a.csv"_s}));
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestUsage)
#include "tst_cli_usage.moc"
