#include "tests/cli/program.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheContractsKeys()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran ran = program.json({u"check"_s});
        QCOMPARE(ran.code, 0);
        const QJsonObject one = ran.list().first().toObject();
        QCOMPARE(one.value(u"verdict"_s).toString(), u"eligible"_s);
        QCOMPARE(one.value(u"at"_s).toString(), u"2026-03-01T02:00:00Z"_s);
        QCOMPARE(one.value(u"rulebook"_s).toObject().keys(), QStringList({u"date"_s, u"id"_s}));
        QCOMPARE(one.value(u"quota"_s).toObject().keys(),
            QStringList({u"elsewhere"_s, u"issuer"_s, u"limit"_s, u"used"_s}));
        QCOMPARE(one.value(u"instance"_s).toObject().keys(),
            QStringList({u"account"_s, u"expires"_s, u"id"_s, u"name"_s, u"product"_s,
                u"publicAddresses"_s, u"region"_s, u"status"_s}));
        const QJsonObject finding = one.value(u"findings"_s).toArray().first().toObject();
        for (const QString &key : {u"rule"_s, u"verdict"_s, u"measured"_s, u"required"_s,
                 u"estimated"_s, u"text"_s, u"remedy"_s})
            QVERIFY2(finding.contains(key), qPrintable(key));
        const QJsonObject other = one.value(u"elsewhere"_s).toArray().first().toObject();
        QCOMPARE(other.value(u"rulebook"_s).toString(), u"official-2026-06"_s);
        QCOMPARE(other.value(u"verdict"_s).toString(), u"eligible"_s);
    }

    void expiryIsAnInstantNeverOrNull()
    {
        Program program;
        const QStringList add{u"--account"_s, u"shop"_s, u"--product"_s, u"ecs"_s, u"--region"_s,
            u"cn-hangzhou"_s, u"--billing"_s, u"subscription"_s};
        program.run(QStringList{u"add"_s, u"i-1"_s, u"--expires"_s, u"2026-12-26"_s} + add);
        program.run(QStringList{u"add"_s, u"i-2"_s, u"--expires"_s, u"never"_s} + add);
        program.run(QStringList{u"add"_s, u"i-3"_s} + add);
        const QJsonArray list = program.json({u"instances"_s}).list();
        QCOMPARE(list.size(), 3);
        const auto expires
            = [&list](int row) { return list.at(row).toObject().value(u"expires"_s); };
        QCOMPARE(expires(0).toString(), u"2026-12-26T16:00:00Z"_s);
        QCOMPARE(expires(1).toString(), u"never"_s);
        QVERIFY(expires(2).isNull());
    }

    void unmetConditionComesWithItsRemedy()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran ran
            = program.json({u"check"_s, u"i-1"_s, u"--now"_s, u"2026-11-01T10:00:00+08:00"_s});
        QCOMPARE(ran.code, 0);
        const QJsonObject one = ran.list().first().toObject();
        QCOMPARE(one.value(u"verdict"_s).toString(), u"ineligible"_s);
        QJsonObject remedy;
        for (const QJsonValue &value : one.value(u"findings"_s).toArray()) {
            if (value.toObject().value(u"rule"_s).toString() == u"expiry.remaining"_s)
                remedy = value.toObject().value(u"remedy"_s).toObject();
        }
        QCOMPARE(remedy.value(u"action"_s).toString(), u"renew"_s);
        QVERIFY(remedy.value(u"months"_s).toInt() > 0);
        QVERIFY(!remedy.value(u"until"_s).toString().isEmpty());
    }

    void limitCountsWhatTheVerdictLeaves()
    {
        Program program;
        program.run({u"add"_s, u"i-1"_s, u"--account"_s, u"shop"_s, u"--product"_s, u"ecs"_s,
            u"--region"_s, u"cn-hangzhou"_s, u"--billing"_s, u"pay-as-you-go"_s});
        program.addServer(u"i-2"_s, u"47.96.1.2"_s);
        program.addServer(u"i-3"_s, u"47.96.1.3"_s);
        program.addServer(u"i-4"_s, u"47.96.1.4"_s);
        const Ran ran
            = program.json({u"check"_s, u"--only"_s, u"eligible"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(ran.list().size(), 2);
        QCOMPARE(program.json({u"check"_s, u"--limit"_s, u"1"_s}).list().size(), 1);
    }

    void supposedAnswerIsNotStored()
    {
        Program program;
        program.run({u"add"_s, u"i-1"_s, u"--account"_s, u"shop"_s, u"--product"_s, u"ecs"_s,
            u"--region"_s, u"cn-hangzhou"_s, u"--billing"_s, u"subscription"_s, u"--created"_s,
            u"2025-12-26"_s, u"--expires"_s, u"2026-12-26"_s, u"--address"_s, u"47.96.1.2"_s,
            u"--status"_s, u"running"_s});
        const auto verdict = [](const Ran &ran) {
            return ran.list().first().toObject().value(u"verdict"_s).toString();
        };
        QCOMPARE(verdict(program.json({u"check"_s, u"--answer"_s, u"address.free=yes"_s})),
            u"eligible"_s);
        QCOMPARE(verdict(program.json({u"check"_s})), u"unknown"_s);
    }

    void onlyNarrowsToOneVerdict()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        QCOMPARE(program.json({u"check"_s, u"--only"_s, u"eligible"_s}).list().size(), 1);
        QCOMPARE(program.json({u"check"_s, u"--only"_s, u"ineligible"_s}).list().size(), 0);
    }

    void textNamesVerdictRulesAndRulebook()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran ran = program.run({u"check"_s, u"i-1"_s, u"--lang"_s, u"zh"_s});
        QVERIFY(ran.out.contains(u"可申请"_s));
        QVERIFY(ran.out.contains(u"✓"_s));
        QVERIFY(ran.out.contains(u"2026-01-06"_s));
        QCOMPARE(ran.err, QString());
    }

    void ambiguousIdIsBadInputAndTheLongNameIsNot()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        program.run({u"add"_s, u"i-1"_s, u"--account"_s, u"shop"_s, u"--product"_s, u"ecs"_s,
            u"--region"_s, u"cn-beijing"_s, u"--billing"_s, u"subscription"_s});
        const Ran ambiguous = program.json({u"check"_s, u"i-1"_s});
        QCOMPARE(ambiguous.code, 3);
        QCOMPARE(ambiguous.error().value(u"code"_s).toString(), u"ambiguous-instance"_s);
        QCOMPARE(program.run({u"check"_s, u"shop/ecs/cn-hangzhou/i-1"_s}).code, 0);
    }

    void malformedDateIsBadInput()
    {
        Program program;
        const Ran ran = program.json({u"add"_s, u"i-1"_s, u"--account"_s, u"shop"_s,
            u"--product"_s, u"ecs"_s, u"--region"_s, u"cn-hangzhou"_s, u"--billing"_s,
            u"subscription"_s, u"--expires"_s, u"2026-02-31"_s});
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"field-bad"_s);
        QCOMPARE(program.json({u"instances"_s}).list().size(), 0);
    }

    void answerThatWasNotAskedIsRefused()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const Ran ran = program.json(
            {u"answer"_s, u"i-1"_s, u"--answer"_s, u"region.mainland=no"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error().value(u"code"_s).toString(), u"answer-not-asked"_s);
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestCheck)
#include "tst_cli_check.moc"
