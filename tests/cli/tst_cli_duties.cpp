#include "tests/cli/program.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestDuties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checklistHasSixteenItems()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QJsonArray items = program.json({u"checklist"_s, u"i-1"_s}).list();
        QCOMPARE(items.size(), 16);
        for (const QString &key :
            {u"item"_s, u"mode"_s, u"state"_s, u"evidence"_s, u"text"_s, u"remedy"_s})
            QVERIFY2(items.first().toObject().contains(key), qPrintable(key));
    }

    void itemIsTickedAndOpenedAgain()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        QString item;
        for (const QJsonValue &one : program.json({u"checklist"_s}).list()) {
            if (one.toObject().value(u"mode"_s).toString() == u"by-hand"_s)
                item = one.toObject().value(u"item"_s).toString();
        }
        const auto state = [&program, &item] {
            for (const QJsonValue &one : program.json({u"checklist"_s}).list()) {
                if (one.toObject().value(u"item"_s).toString() == item)
                    return one.toObject().value(u"state"_s).toString();
            }
            return QString();
        };
        QCOMPARE(state(), u"open"_s);
        QCOMPARE(program.run({u"tick"_s, item}).code, 0);
        QCOMPARE(state(), u"passed"_s);
        QCOMPARE(program.run({u"tick"_s, item, u"--open"_s}).code, 0);
        QCOMPARE(state(), u"open"_s);
    }

    void unknownItemIsBadInput()
    {
        Program program;
        QCOMPARE(program.run({u"tick"_s, u"C99"_s}).code, 3);
    }

    void approvedFilingOwesItsDuties()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        program.approve(u"example.com"_s);
        QCOMPARE(program.json({u"duty"_s}).list().size(), 3);
        QCOMPARE(program.run({u"duty"_s, u"example.com"_s, u"footer"_s}).code, 0);
        int done = 0;
        for (const QJsonValue &duty : program.json({u"duty"_s}).list())
            done += duty.toObject().value(u"doneAt"_s).isNull() ? 0 : 1;
        QCOMPARE(done, 1);
    }

    void dutyNeedsItsName()
    {
        Program program;
        QCOMPARE(program.run({u"duty"_s, u"example.com"_s}).code, 2);
        QCOMPARE(program.run({u"duty"_s, u"example.com"_s, u"sing"_s}).code, 3);
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestDuties)
#include "tst_cli_duties.moc"
