#include "tests/cli/program.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuePrintsTheNumberAndNothingElse()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran ran = program.run({u"issue"_s, u"i-1"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, u"000000000001\n"_s);
        QVERIFY(!ran.err.isEmpty()); // that it is no number for a submission
        QCOMPARE(program.run({u"issue"_s, u"i-1"_s, u"--quiet"_s}).err, QString());
    }

    void severalNumbersStandOnePerLine()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        QCOMPARE(program.run({u"issue"_s, u"i-1"_s, u"--count"_s, u"2"_s}).out,
            u"000000000001\n000000000002\n"_s);
    }

    void issueGivesAnObjectAndWithCountAnArray()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QJsonObject one = program.json({u"issue"_s, u"i-1"_s}).object();
        QCOMPARE(one.value(u"number"_s).toString(), u"000000000001"_s);
        QCOMPARE(one.value(u"issuer"_s).toString(), u"local"_s);
        QCOMPARE(one.value(u"quota"_s).toObject().value(u"used"_s).toInt(), 1);
        for (const QString &key : {u"instance"_s, u"issuedAt"_s, u"note"_s})
            QVERIFY2(one.contains(key), qPrintable(key));
        const QJsonArray list
            = program.json({u"issue"_s, u"i-1"_s, u"--count"_s, u"1"_s}).list();
        QCOMPARE(list.size(), 1);
    }

    void countBeyondTheQuotaIssuesNone()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        QCOMPARE(program.run({u"issue"_s, u"i-1"_s, u"--count"_s, u"3"_s}).code, 0);
        const Ran ran = program.json({u"issue"_s, u"i-1"_s, u"--count"_s, u"3"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"quota-reached"_s);
        QCOMPARE(program.json({u"numbers"_s}).list().size(), 3);
    }

    void unknownConditionAtIssueIsRefusedWithItsFindings()
    {
        Program program;
        program.run({u"add"_s, u"i-1"_s, u"--account"_s, u"shop"_s, u"--product"_s, u"ecs"_s,
            u"--region"_s, u"cn-hangzhou"_s, u"--billing"_s, u"subscription"_s, u"--created"_s,
            u"2025-12-26"_s, u"--expires"_s, u"2026-12-26"_s, u"--address"_s, u"47.96.1.2"_s,
            u"--status"_s, u"running"_s});
        const Ran ran = program.json({u"issue"_s, u"i-1"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"needs-answer"_s);
        QVERIFY(!ran.error().value(u"findings"_s).toArray().isEmpty());
        QVERIFY(program.run({u"issue"_s, u"i-1"_s}).err.contains(u"address.free"_s));
        QCOMPARE(
            program.run({u"issue"_s, u"i-1"_s, u"--answer"_s, u"address.free=yes"_s}).code, 0);
    }

    void consoleNumberIsRecorded()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran ran = program.json({u"record"_s, u"i-1"_s, u"0482 9137 5560"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value(u"number"_s).toString(), u"048291375560"_s);
        QCOMPARE(ran.object().value(u"issuer"_s).toString(), u"console"_s);
    }

    void elevenDigitsMissTheirZero()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran english
            = program.run({u"record"_s, u"i-1"_s, u"48291375560"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(english.code, 3);
        QVERIFY2(english.err.contains(u"leading 0"_s), qPrintable(english.err));
        const Ran chinese
            = program.run({u"record"_s, u"i-1"_s, u"48291375560"_s, u"--lang"_s, u"zh"_s});
        QCOMPARE(chinese.code, 3);
        QVERIFY2(chinese.err.contains(u"0"_s), qPrintable(chinese.err));
        QCOMPARE(program.json({u"numbers"_s}).list().size(), 0);
    }

    void unknownFormNeedsAsShown()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QStringList record{u"record"_s, u"i-1"_s, u"BA-2026-XYZ"_s};
        QCOMPARE(program.run(record).code, 3);
        QCOMPARE(program.run(record + QStringList{u"--as-shown"_s}).code, 0);
    }

    void duplicateIsRefused()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QStringList record{u"record"_s, u"i-1"_s, u"048291375560"_s};
        QCOMPARE(program.run(record).code, 0);
        const Ran ran = program.json(record);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"number-taken"_s);
    }

    void voidedNumberCanBeRecordedAgain()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QStringList record{u"record"_s, u"i-1"_s, u"048291375560"_s};
        QCOMPARE(program.run(record).code, 0);
        const Ran voided
            = program.json({u"void"_s, u"048291375560"_s, u"--reason"_s, u"wrong server"_s});
        QCOMPARE(voided.code, 0);
        QCOMPARE(voided.object().value(u"voidReason"_s).toString(), u"wrong server"_s);
        QCOMPARE(program.run(record).code, 0);
    }

    void grantDependsOnTheRulebook()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        program.run({u"record"_s, u"i-1"_s, u"048291375560"_s});
        const QStringList grant{u"grant"_s, u"048291375560"_s, u"client"_s};
        const Ran byGuide = program.json(grant);
        QCOMPARE(byGuide.code, 1);
        QCOMPARE(byGuide.error().value(u"code"_s).toString(), u"grant-not-allowed"_s);
        const Ran byOfficial
            = program.json(grant + QStringList{u"--rulebook"_s, u"official-2026-06"_s});
        QCOMPARE(byOfficial.code, 0);
        QCOMPARE(byOfficial.object().value(u"grantedTo"_s).toString(), u"client"_s);
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestNumbers)
#include "tst_cli_numbers.moc"
