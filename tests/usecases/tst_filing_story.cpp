#include "core/usecases/filing_story.h"

#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::FilingEvent;
using model::Stage;

class TestFilingStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftHasTheWholeWayBeforeIt();
    void aStageIsEnteredWhenItWasSaidToBe();
    void aRejectionStandsOnTheWayWhileItLasts();
    void resubmittingBeginsTheReviewsAnew();
    void anEndedFilingHasNothingBeforeIt();
    void anAdoptedFilingHasNoWayThatIsKnown();
    void aDiscardedFilingIsNotToldTheLifeOfTheNext();
    void aMoveBeginsAsADraft();
    void theStandingIsThatOfTheList();
    void anApprovedFilingOwesItsDuties();
    void theSmsCheckHasItsDeadline();
    void theEventsAreThoseOfItsNumberNewestFirst();
    void anUnknownFilingHasNoStory();
};

namespace {

usecases::FilingStory storyOf(TestDesk &test, model::FilingId id, const QDateTime &now = testNow())
{
    const auto story = usecases::filingStory(test.desk(), id, now);
    Q_ASSERT(story);
    Q_ASSERT(*story);
    return **story;
}

usecases::FilingStory storyOf(TestDesk &test, const QString &number = siteNumber)
{
    return storyOf(test, filingOf(test, number).id);
}

/// "draft +0 sms-check –": stages with the hours since `testNow` at which they were entered.
QString told(const std::vector<usecases::StageStep> &way)
{
    QStringList steps;
    for (const usecases::StageStep &step : way) {
        const QString at = step.at.isValid() ? u"+%1"_s.arg(testNow().secsTo(step.at) / 3600)
                                             : u"–"_s;
        steps.append(support::codeOf(step.stage) + u' ' + at);
    }
    return steps.join(u", "_s);
}

void advanceAt(TestDesk &test, FilingEvent event, int hours)
{
    QCOMPARE(
        refusalOf(advance(test, siteNumber, event, testNow().addSecs(hours * 3600))), u"done"_s);
}

} // namespace

void TestFilingStory::aDraftHasTheWholeWayBeforeIt()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(told(storyOf(test).way),
        u"draft +0, provider-review –, sms-check –, authority-review –, approved –"_s);
}

void TestFilingStory::aStageIsEnteredWhenItWasSaidToBe()
{
    TestDesk test;
    startSite(test);
    advanceAt(test, FilingEvent::Submit, 1);
    usecases::AdvanceRequest request = step(siteNumber, FilingEvent::Pass);
    request.at = testNow().addSecs(2 * 3600);
    QVERIFY(usecases::advanceFiling(test.desk(), request, occasion(testNow().addDays(3))));
    QCOMPARE(told(storyOf(test).way),
        u"draft +0, provider-review +1, sms-check +2, authority-review –, approved –"_s);
}

void TestFilingStory::aRejectionStandsOnTheWayWhileItLasts()
{
    TestDesk test;
    startSite(test);
    advanceAt(test, FilingEvent::Submit, 1);
    advanceAt(test, FilingEvent::Pass, 2);
    advanceAt(test, FilingEvent::Reject, 3);
    QCOMPARE(told(storyOf(test).way),
        u"draft +0, provider-review +1, sms-check +2, rejected +3"_s);
}

void TestFilingStory::resubmittingBeginsTheReviewsAnew()
{
    TestDesk test;
    startSite(test);
    advanceAt(test, FilingEvent::Submit, 1);
    advanceAt(test, FilingEvent::Pass, 2);
    advanceAt(test, FilingEvent::Reject, 3);
    advanceAt(test, FilingEvent::Resubmit, 4);
    QCOMPARE(told(storyOf(test).way),
        u"draft +0, provider-review +4, sms-check –, authority-review –, approved –"_s);
}

void TestFilingStory::anEndedFilingHasNothingBeforeIt()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    advanceAt(test, FilingEvent::Revoke, 5);
    QCOMPARE(told(storyOf(test).way), u"draft +0, provider-review +0, sms-check +0, "
                                      "authority-review +0, approved +0, revoked +5"_s);
    QVERIFY(!storyOf(test).row.standing);
}

void TestFilingStory::anAdoptedFilingHasNoWayThatIsKnown()
{
    TestDesk test;
    addServer(test, goodServer());
    usecases::AdoptRequest request;
    request.instance = goodServer().key;
    request.domain = site;
    request.icp = u"京ICP备12345678号-1"_s;
    const auto adopted = usecases::adoptFiling(test.desk(), request, occasion());
    QVERIFY(adopted);
    const usecases::FilingStory story = storyOf(test, adopted->filing.id);
    QCOMPARE(told(story.way), u"approved +0"_s);
    QVERIFY(!story.events.empty());
    QCOMPARE(story.events.front().kind, model::EventKind::FilingAdopted);
}

void TestFilingStory::aDiscardedFilingIsNotToldTheLifeOfTheNext()
{
    TestDesk test;
    startSite(test);
    advanceAt(test, FilingEvent::Discard, 1);
    const model::FilingId discarded = filingOf(test, siteNumber).id;
    QVERIFY(bindSite(test, siteNumber, u"example.net"_s));
    advanceAt(test, FilingEvent::Submit, 2);
    QCOMPARE(told(storyOf(test, discarded).way), u"draft +0, discarded +1"_s);
}

void TestFilingStory::aMoveBeginsAsADraft()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    startMove(test);
    QCOMPARE(told(storyOf(test, u"090000000002"_s).way),
        u"draft +0, provider-review –, sms-check –, authority-review –, approved –"_s);
}

void TestFilingStory::theStandingIsThatOfTheList()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    const QDateTime late = testNow().addYears(3);
    const auto rows = usecases::listFilings(test.desk(), {}, late);
    QVERIFY(rows);
    const usecases::FilingStory story = storyOf(test, rows->front().filing.id, late);
    QCOMPARE(story.row.standing, rows->front().standing);
    QVERIFY(story.row.standing->worst.level > rules::Level::Watch);
    QCOMPARE(story.row.instance, rows->front().instance);
}

void TestFilingStory::anApprovedFilingOwesItsDuties()
{
    TestDesk test;
    startSite(test);
    QVERIFY(storyOf(test).duties.empty());
    approve(test, siteNumber);
    QVERIFY(usecases::finishDuty(test.desk(), siteNumber, u"footer"_s, occasion()));
    const std::vector<usecases::Duty> duties = storyOf(test).duties;
    QCOMPARE(duties.size(), std::size_t{3});
    QCOMPARE(duties[0].id, u"footer"_s);
    QCOMPARE(duties[0].doneAt, testNow());
    QCOMPARE(duties[1].id, u"public-security"_s);
    QCOMPARE(duties[1].due, testNow().addDays(30));
    QVERIFY(!duties[1].doneAt);
}

void TestFilingStory::theSmsCheckHasItsDeadline()
{
    TestDesk test;
    startSite(test);
    QVERIFY(!storyOf(test).deadline);
    advanceAt(test, FilingEvent::Submit, 0);
    advanceAt(test, FilingEvent::Pass, 0);
    QCOMPARE(storyOf(test).deadline->at, testNow().addSecs(24 * 3600));
}

void TestFilingStory::theEventsAreThoseOfItsNumberNewestFirst()
{
    TestDesk test;
    startSite(test);
    recordOn(test, goodServer().key, u"090000000003"_s);
    advanceAt(test, FilingEvent::Submit, 1);
    QStringList kinds;
    for (const model::Event &event : storyOf(test).events) {
        QCOMPARE(event.number, siteNumber);
        kinds.append(support::codeOf(event.kind));
    }
    QCOMPARE(kinds.join(u' '), u"filing-advanced filing-bound number-recorded"_s);
}

void TestFilingStory::anUnknownFilingHasNoStory()
{
    TestDesk test;
    const auto story = usecases::filingStory(test.desk(), model::FilingId{77}, testNow());
    QVERIFY(story);
    QVERIFY(!*story);
}

QTEST_GUILESS_MAIN(TestFilingStory)
#include "tst_filing_story.moc"
