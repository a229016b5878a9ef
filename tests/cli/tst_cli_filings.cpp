#include "tests/cli/program.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestFilings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindStartsADraft()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        program.run({u"issue"_s, u"i-1"_s});
        const Ran ran
            = program.json({u"bind"_s, u"000000000001"_s, u"https://www.Example.com/a"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value(u"domain"_s).toString(), u"example.com"_s);
        QCOMPARE(ran.object().value(u"stage"_s).toString(), u"draft"_s);
        QCOMPARE(ran.object().value(u"notes"_s).toArray().first().toObject().value(u"code"_s),
            u"domain-cut"_s);
    }

    void malformedDomainIsBadInput()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        program.run({u"issue"_s, u"i-1"_s});
        QCOMPARE(program.run({u"bind"_s, u"000000000001"_s, u"com.cn"_s}).code, 3);
    }

    void unfitServerNeedsAnyway()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        program.run({u"issue"_s, u"i-1"_s});
        const QStringList bind{u"bind"_s, u"000000000001"_s, u"example.com"_s, u"--now"_s,
            u"2027-01-10T10:00:00+08:00"_s};
        const Ran refused = program.json(bind);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error().value(u"code"_s).toString(), u"server-unfit"_s);
        QCOMPARE(program.run(bind + QStringList{u"--anyway"_s}).code, 0);
    }

    void illegalEventIsRefused()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const Ran ran = program.json({u"advance"_s, u"example.com"_s, u"pass"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"illegal-event"_s);
    }

    void approvalNeedsAnIcpNumber()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        for (const QString &event : {u"submit"_s, u"pass"_s, u"pass"_s})
            QCOMPARE(program.run({u"advance"_s, u"example.com"_s, event}).code, 0);
        const QStringList approve{u"advance"_s, u"example.com"_s, u"approve"_s};
        QCOMPARE(program.run(approve).code, 3);
        QCOMPARE(program.run(approve + QStringList{u"--icp"_s, u"12345"_s}).code, 3);
        const Ran approved
            = program.json(approve + QStringList{u"--icp"_s, u"浙ICP备12345678号-1"_s});
        QCOMPARE(approved.code, 0);
        QCOMPARE(approved.object().value(u"stage"_s).toString(), u"approved"_s);
        QCOMPARE(approved.object().value(u"icp"_s).toString(), u"浙ICP备12345678号-1"_s);
    }

    void draftCanBeCorrectedAndDiscarded()
    {
        Program program;
        const QString number = program.bound(u"i-1"_s, u"47.96.1.2"_s, u"exampel.com"_s);
        const Ran corrected = program.json(
            {u"advance"_s, number, u"correct"_s, u"--domain"_s, u"example.com"_s});
        QCOMPARE(corrected.object().value(u"domain"_s).toString(), u"example.com"_s);
        const Ran discarded = program.json({u"advance"_s, number, u"discard"_s});
        QCOMPARE(discarded.object().value(u"stage"_s).toString(), u"discarded"_s);
        QCOMPARE(program.run({u"bind"_s, number, u"other.com"_s}).code, 0);
    }

    void cancelTakesThePlatformsOwnWords()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        program.approve(u"example.com"_s);
        const Ran ran = program.json(
            {u"advance"_s, u"example.com"_s, u"cancel"_s, u"--kind"_s, u"注销网站"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value(u"cancelKind"_s).toString(), u"site"_s);
    }

    void instantNeedsItsZone()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const Ran ran = program.run(
            {u"advance"_s, u"example.com"_s, u"submit"_s, u"--at"_s, u"2026-03-01T09:00:00"_s});
        QCOMPARE(ran.code, 3);
    }

    void movePrintsTheNewNumberAndTheOldFilingStays()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        program.approve(u"example.com"_s);
        program.addServer(u"i-2"_s, u"47.96.1.3"_s);
        const Ran moved = program.run({u"move"_s, u"example.com"_s, u"--to"_s, u"i-2"_s});
        QCOMPARE(moved.code, 0);
        QCOMPARE(moved.out, u"000000000002\n"_s);
        QVERIFY(!moved.err.isEmpty());
        const QJsonArray filings = program.json({u"filings"_s}).list();
        QCOMPARE(filings.size(), 2);
        program.approve(u"example.com"_s);
        QStringList stages;
        for (const QJsonValue &filing : program.json({u"filings"_s}).list())
            stages.append(filing.toObject().value(u"stage"_s).toString());
        stages.sort();
        QCOMPARE(stages, QStringList({u"approved"_s, u"superseded"_s}));
    }

    void approvedFilingIsAdopted()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran ran = program.json({u"adopt"_s, u"i-1"_s, u"old.com"_s, u"--icp"_s,
            u"浙ICP备12345678号"_s, u"--approved"_s, u"2025-12-30"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value(u"stage"_s).toString(), u"approved"_s);
        QCOMPARE(ran.object().value(u"issuer"_s).toString(), u"console"_s);
        QVERIFY(ran.object().value(u"number"_s).isNull());
    }

    void domainExpiryIsStated()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const Ran ran = program.json({u"domain-expiry"_s, u"example.com"_s, u"2026-09-01"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value(u"domainExpires"_s).toString(), u"2026-09-01"_s);
    }

    void risksHaveTheShapeOfFilings()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        program.approve(u"example.com"_s);
        QCOMPARE(program.json({u"risks"_s}).list().size(), 0);
        const Ran later = program.json({u"risks"_s, u"--now"_s, u"2027-01-01T10:00:00+08:00"_s});
        QCOMPARE(later.code, 0);
        const QJsonObject risk = later.list().first().toObject();
        for (const QString &key : {u"domain"_s, u"number"_s, u"type"_s, u"stage"_s, u"icp"_s,
                 u"instance"_s, u"standing"_s, u"since"_s, u"issuer"_s})
            QVERIFY2(risk.contains(key), qPrintable(key));
        const QJsonObject standing = risk.value(u"standing"_s).toObject();
        for (const QString &key :
            {u"level"_s, u"cause"_s, u"deadline"_s, u"remedy"_s, u"asOf"_s})
            QVERIFY2(standing.contains(key), qPrintable(key));
        QCOMPARE(standing.value(u"level"_s).toString(), u"at-risk"_s);
    }

    void whatIfListsWhatWouldFall()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        program.approve(u"example.com"_s);
        const Ran ran = program.json({u"risks"_s, u"--if"_s, u"released"_s, u"i-1"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.list().first().toObject().value(u"standing"_s).toObject().value(u"level"_s),
            u"lost"_s);
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestFilings)
#include "tst_cli_filings.moc"
