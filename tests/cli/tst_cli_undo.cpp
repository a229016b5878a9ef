// beian undo: what was done last is taken back, or said why not.

#include "tests/cli/program.h"

#include <QTest>

using namespace beian::tests;
using namespace Qt::StringLiterals;

class TestCliUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBindingIsTakenBack()
    {
        Program program;
        const QString number = program.bound(u"i-one"_s, u"47.0.0.1"_s, u"example.com"_s);
        const Ran ran = program.run({u"undo"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains(u"example.com"_s), qPrintable(ran.out));
        QCOMPARE(program.json({u"filings"_s}).list().first()[u"stage"_s].toString(), u"discarded"_s);
        QCOMPARE(program.run({u"bind"_s, number, u"example.net"_s}).code, 0);
    }

    void aDryRunSaysItAndChangesNothing()
    {
        Program program;
        program.bound(u"i-one"_s, u"47.0.0.1"_s, u"example.com"_s);
        const QJsonObject would = program.json({u"undo"_s, u"--dry-run"_s}).object();
        QCOMPARE(would[u"deed"_s].toString(), u"discard-draft"_s);
        QCOMPARE(would[u"undone"_s].toBool(), false);
        QVERIFY(!would[u"text"_s].toString().isEmpty());
        QCOMPARE(program.json({u"filings"_s}).list().first()[u"stage"_s].toString(), u"draft"_s);
    }

    void theEntryNamesTheEntryThatItUndid()
    {
        Program program;
        program.bound(u"i-one"_s, u"47.0.0.1"_s, u"example.com"_s);
        const qint64 bound = program.json({u"events"_s}).list().first()[u"id"_s].toInteger();
        QCOMPARE(program.json({u"undo"_s}).object()[u"undone"_s].toBool(), true);
        const QJsonValue newest = program.json({u"events"_s}).list().first();
        QCOMPARE(newest[u"detail"_s][u"undoes"_s].toInteger(), bound);
    }

    void whatCannotBeUndoneIsRefusedWithTheReason()
    {
        Program program;
        program.bound(u"i-one"_s, u"47.0.0.1"_s, u"example.com"_s);
        QCOMPARE(program.run({u"advance"_s, u"example.com"_s, u"submit"_s}).code, 0);
        const Ran ran = program.json({u"undo"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error()[u"code"_s].toString(), u"cannot-undo"_s);
    }

    void anEmptyLedgerHasNothingToUndo()
    {
        Program program;
        const Ran ran = program.json({u"undo"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error()[u"code"_s].toString(), u"nothing-to-undo"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliUndo)
#include "tst_cli_undo.moc"
