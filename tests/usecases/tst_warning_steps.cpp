#include "core/usecases/warning_steps.h"

#include "core/usecases/list_filings.h"
#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using usecases::WarningSteps;

/// How long before its expiry a server is warned of, where somebody chose.
class TestWarningSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreReadAsPeopleWriteThem_data();
    void stepsAreReadAsPeopleWriteThem();
    void whatIsNoStepsIsRefused_data();
    void whatIsNoStepsIsRefused();
    void theRulebooksStepsCountUntilOthersAreChosen();
    void standingsFollowThem();
};

void TestWarningSteps::stepsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("steps");
    QTest::newRow("blanks") << u"90 60 30"_s << u"90 60 30"_s;
    QTest::newRow("commas") << u"90, 60,30"_s << u"90 60 30"_s;
    QTest::newRow("Chinese commas") << u"90、60，30"_s << u"90 60 30"_s;
    QTest::newRow("any order, some twice") << u"7 30 7 1"_s << u"30 7 1"_s;
    QTest::newRow("the longest") << u"365"_s << u"365"_s;
    QTest::newRow("none") << u"  "_s << QString();
}

void TestWarningSteps::stepsAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, steps);
    const auto read = usecases::warningStepsFrom(typed);
    QVERIFY(read);
    QCOMPARE(usecases::warningStepsText(*read), steps);
}

void TestWarningSteps::whatIsNoStepsIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"soon"_s, u"0"_s, u"366"_s, u"-7"_s, u"7.5"_s,
             u"13 12 11 10 9 8 7 6 5 4 3 2 1"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestWarningSteps::whatIsNoStepsIsRefused()
{
    QFETCH(const QString, typed);
    QVERIFY(!usecases::warningStepsFrom(typed));
}

void TestWarningSteps::theRulebooksStepsCountUntilOthersAreChosen()
{
    TestDesk test;
    const auto kept = [&test] {
        return *usecases::keptWarningSteps(**test.desk().ledger.read());
    };
    QVERIFY(kept().empty());
    QCOMPARE(usecases::warningAt(guideRulebook(), kept()).warningSteps,
        guideRulebook().warningSteps);
    QVERIFY(usecases::keepWarningSteps(test.desk(), {45, 10}));
    QCOMPARE(kept(), (WarningSteps{45, 10}));
    QCOMPARE(usecases::warningAt(guideRulebook(), kept()).warningSteps, (WarningSteps{45, 10}));
    QVERIFY(usecases::keepWarningSteps(test.desk(), {}));
    QVERIFY(kept().empty());
}

void TestWarningSteps::standingsFollowThem()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    const QDateTime early = goodServer().expires.instant().addDays(-100);
    const auto levelWith = [&](const WarningSteps &steps) {
        const rulebook::Rulebook judging = usecases::warningAt(guideRulebook(), steps);
        usecases::Desk desk = test.desk();
        const usecases::Desk judged{desk.ledger, judging, desk.rulebooks, desk.calendar};
        const auto rows = usecases::listFilings(judged, {}, early);
        Q_ASSERT(rows && rows->size() == 1);
        return rows->front().standing->worst.cause;
    };
    QVERIFY(levelWith({}) != rules::Cause::ExpiresSoon);
    QCOMPARE(levelWith({120, 30}), rules::Cause::ExpiresSoon);
}

QTEST_GUILESS_MAIN(TestWarningSteps)
#include "tst_warning_steps.moc"
