#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/rulebook/built_in.h"
#include "core/usecases/column_mapping.h"
#include "tests/cli/program.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

namespace {

const QByteArray foreignTable = "资源编号,地域,产品,付费方式,服务到哪天\n"
                                "i-1,cn-hangzhou,ecs,包年包月,2026-12-26\n";
const QStringList foreignHeader{
    u"资源编号"_s, u"地域"_s, u"产品"_s, u"付费方式"_s, u"服务到哪天"_s};

/// As the desktop keeps it.
void remember(const Program &program, const usecases::ColumnMapping &mapping)
{
    const auto ledger = ledger::openSqliteLedger(program.path(u"ledger.db"_s));
    Q_ASSERT(ledger);
    const std::vector<rulebook::Rulebook> rulebooks = rulebook::builtInRulebooks();
    const rulebook::WorkCalendar calendar = rulebook::builtInCalendar();
    const auto kept = usecases::rememberColumns(
        {**ledger, rulebooks.front(), rulebooks, calendar}, foreignHeader, mapping);
    Q_ASSERT(kept);
}

QString expiryOf(Program &program)
{
    return program.json({u"instances"_s})
        .list()
        .first()
        .toObject()
        .value(u"expires"_s)
        .toString();
}

} // namespace

/// What the columns of a table hold, where their titles do not say it; and how far its reading is.
class TestColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapSaysWhatColumnsHold()
    {
        Program program;
        const QString file = program.write(u"a.csv"_s, foreignTable);
        const Ran ran = program.run({u"import"_s, file, u"--account"_s, u"shop"_s, u"--map"_s,
            u"资源编号=id"_s, u"--map"_s, u"服务到哪天=expires"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY2(expiryOf(program).startsWith(u"2026-12-26"_s), qPrintable(expiryOf(program)));
    }

    void withoutOneTheTableIsRefused()
    {
        Program program;
        const QString file = program.write(u"a.csv"_s, foreignTable);
        const Ran ran = program.json({u"import"_s, file, u"--account"_s, u"shop"_s});
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"no-id-column"_s);
    }

    void rememberedColumnsAreUsedAndSaidInOneLine()
    {
        Program program;
        remember(program,
            {{u"资源编号"_s, u"id"_s}, {u"服务到哪天"_s, u"expires"_s}});
        const QString file = program.write(u"a.csv"_s, foreignTable);
        const Ran ran = program.run({u"import"_s, file, u"--account"_s, u"shop"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY2(expiryOf(program).startsWith(u"2026-12-26"_s), qPrintable(expiryOf(program)));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY2(ran.err.contains(u"资源编号=id"_s), qPrintable(ran.err));
    }

    void whatWasSaidNotToBeReadIsNotRead()
    {
        Program program;
        remember(program, {{u"资源编号"_s, u"id"_s}, {u"服务到哪天"_s, QString()}});
        const QString file = program.write(u"a.csv"_s, foreignTable);
        QCOMPARE(program.run({u"import"_s, file, u"--account"_s, u"shop"_s}).code, 0);
        QCOMPARE(expiryOf(program), QString());
    }

    void mapWinsOverWhatIsRemembered()
    {
        Program program;
        remember(program, {{u"资源编号"_s, u"name"_s}});
        const QString file = program.write(u"a.csv"_s, foreignTable);
        const Ran ran = program.run(
            {u"import"_s, file, u"--account"_s, u"shop"_s, u"--map"_s, u"资源编号=id"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY2(!ran.err.contains(u"remembered"_s), qPrintable(ran.err));
    }

    void anotherHeaderIsAnotherTable()
    {
        Program program;
        remember(program, {{u"资源编号"_s, u"id"_s}});
        const QString file = program.write(
            u"a.csv"_s, "资源编号,地域,产品\ni-1,cn-hangzhou,ecs\n");
        QCOMPARE(program.run({u"import"_s, file, u"--account"_s, u"shop"_s}).code, 3);
    }

    void standardInputIsLookedAtAndStillReadAsAWhole()
    {
        Program program;
        remember(program, {{u"资源编号"_s, u"id"_s}});
        const Ran ran
            = program.run({u"import"_s, u"-"_s, u"--account"_s, u"shop"_s}, foreignTable);
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QCOMPARE(program.json({u"instances"_s}).list().size(), 1);
    }

    void progressIsShownOnATerminalAndTakenAwayAgain()
    {
        Program program;
        const QString file = program.write(
            u"a.csv"_s, "InstanceId,RegionId,ProductCode\ni-1,cn-hangzhou,ecs\n");
        const QStringList import{u"import"_s, file, u"--account"_s, u"shop"_s};
        QCOMPARE(program.run(import).code, 0);
        QVERIFY(program.progress.isEmpty());
        program.onTerminal = true;
        QCOMPARE(program.run(import).code, 0);
        QVERIFY2(program.progress.contains(u"Reading a.csv: 100 %"_s),
            qPrintable(program.progress.join(u'|')));
        QCOMPARE(program.progress.last(), QString());
        program.progress.clear();
        QCOMPARE(program.run(import + QStringList{u"--quiet"_s}).code, 0);
        QVERIFY(program.progress.isEmpty());
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestColumns)
#include "tst_cli_columns.moc"
