#include "core/usecases/verify_ledger.h"
#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::FilingEvent;
using model::Stage;
using usecases::MoveRequest;

/// Filings that begin otherwise than by one number and one domain alone: bound, adopted, moved.
class TestMove final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAFreeNumberIsBound();
    void aDomainHasOneFilingUnderWay();
    void rehearsalAndRealThingGoSideBySide();
    void anUnfitServerIsNotBoundTo();
    void anApprovedFilingIsAdopted();
    void anAdoptedNumberMayBeUnknownAndCounts();
    void anAdoptedNumberMayWaitThere();
    void whatIsNotAdopted();
    void aFilingMovesToAnotherServer();
    void theOldFilingEndsWithTheApprovalOfTheNew();
    void aRehearsalMovesOnALocalNumber();
    void whatDoesNotMove();
    void whichNumberAMoveTakes();
    void aTargetThatLooksIneligibleIsSaid();
    void anUnfitTargetIsRefused();
    void onlyTheOfficialRulesLetASiteBeRepointed();
    void whileAMoveIsUnderWayTheApprovedSiteIsStillMeant();
};

namespace {

usecases::AdoptRequest adoptRequest(const QString &number = {})
{
    usecases::AdoptRequest request;
    request.instance = goodServer().key;
    request.domain = site;
    request.icp = u"京ICP备12345678号-1"_s;
    request.number = number;
    return request;
}

QString adopted(TestDesk &test, const usecases::AdoptRequest &request)
{
    return refusalOf(usecases::adoptFiling(test.desk(), request, occasion()));
}

QString moved(TestDesk &test, const MoveRequest &request)
{
    return refusalOf(usecases::moveFiling(test.desk(), request, counting(), occasion()));
}

/// Both servers, and the site approved on the good one.
void startApproved(TestDesk &test)
{
    startSite(test);
    approve(test, site);
    addServer(test, otherServer());
}

/// What an independent look at the whole ledger finds wrong.
QString problemsOf(TestDesk &test)
{
    const auto verified = usecases::verifyLedger(test.desk());
    return verified ? verified->problems().join(u'|') : refusalOf(verified);
}

int approvedCount(TestDesk &test)
{
    const auto filings = test.filings();
    return int(std::count_if(filings.begin(), filings.end(),
        [](const model::Filing &filing) { return filing.stage == Stage::Approved; }));
}

} // namespace

void TestMove::onlyAFreeNumberIsBound()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(refusalOf(bindSite(test, u"090000000009"_s)), u"unknown-number 090000000009"_s);
    QCOMPARE(refusalOf(bindSite(test, siteNumber, u"example.org"_s)),
        u"number-bound 090000000001 example.com"_s);
    QVERIFY(advance(test, site, FilingEvent::Submit));
    QCOMPARE(refusalOf(bindSite(test, siteNumber, u"example.org"_s)),
        u"number-used 090000000001 example.com"_s);
    recordOn(test, goodServer().key, u"090000000002"_s);
    QVERIFY(usecases::voidNumber(test.desk(), u"090000000002"_s, u"mistyped"_s, occasion()));
    QCOMPARE(refusalOf(bindSite(test, u"090000000002"_s, u"example.org"_s)),
        u"number-invalid 090000000002"_s);
}

void TestMove::aDomainHasOneFilingUnderWay()
{
    TestDesk test;
    startSite(test);
    recordOn(test, goodServer().key, u"090000000002"_s);
    QCOMPARE(refusalOf(bindSite(test, u"090000000002"_s, u"www.example.com"_s)),
        u"domain-unfinished example.com 090000000001"_s);
    approve(test, site);
    QCOMPARE(refusalOf(bindSite(test, u"090000000002"_s)),
        u"domain-approved example.com 090000000001"_s);
    QVERIFY(advance(test, site, FilingEvent::Cancel));
    const auto bound = bindSite(test, u"090000000002"_s, u"www.example.com"_s);
    QCOMPARE(refusalOf(bound), u"done"_s);
    QCOMPARE(codesOf(bound->notes), u"domain-cut"_s);
    QCOMPARE(bound->filing, filingOf(test, u"090000000002"_s));
}

void TestMove::rehearsalAndRealThingGoSideBySide()
{
    TestDesk test;
    startSite(test);
    const QString rehearsed = issueOne(test, 7);
    QCOMPARE(refusalOf(bindSite(test, rehearsed)), u"done"_s);
    // The domain alone means the console's; the rehearsal goes on by its number.
    approve(test, rehearsed);
    QCOMPARE(filingOf(test, siteNumber).stage, Stage::Draft);
    approve(test, site);
    QCOMPARE(filingOf(test, siteNumber).stage, Stage::Approved);
    QCOMPARE(approvedCount(test), 2);
}

void TestMove::anUnfitServerIsNotBoundTo()
{
    TestDesk test;
    addServer(test, goodServer());
    recordOn(test, goodServer().key, siteNumber);
    usecases::BindRequest request;
    request.number = siteNumber;
    request.domain = site;
    const model::Occasion late = occasion(instant(u"2027-01-01T00:00:00Z"_s));
    QCOMPARE(refusalOf(usecases::bindNumber(test.desk(), request, late)),
        u"server-unfit i-bp10a state.usable"_s);
    request.unfitServer = usecases::UnfitServer::GoOn;
    const auto bound = usecases::bindNumber(test.desk(), request, late);
    QCOMPARE(refusalOf(bound), u"done"_s);
    QCOMPARE(codesOf(bound->notes), u"server-unfit"_s);
}

void TestMove::anApprovedFilingIsAdopted()
{
    TestDesk test;
    addServer(test, goodServer());
    usecases::AdoptRequest request = adoptRequest(u"0900 0000 0001"_s);
    request.domain = u"www.example.com"_s;
    request.approvedOn = QDate(2026, 2, 1);
    const auto adopted = usecases::adoptFiling(test.desk(), request, occasion());
    QCOMPARE(refusalOf(adopted), u"done"_s);
    QCOMPARE(codesOf(adopted->notes), u"domain-cut"_s);
    QCOMPARE(adopted->filing, filingOf(test, siteNumber));
    QCOMPARE(adopted->filing.stage, Stage::Approved);
    QCOMPARE(adopted->filing.approvedAt, instant(u"2026-01-31T16:00:00Z"_s));
    QCOMPARE(adopted->filing.issuer, model::Issuer::Console);
    QVERIFY(adopted->filing.approvedWith);
    QCOMPARE(stateOf(test, siteNumber), model::NumberState::Filed);
    QCOMPARE(test.events(model::EventKind::FilingAdopted).size(), 1);
}

void TestMove::anAdoptedNumberMayBeUnknownAndCounts()
{
    TestDesk test;
    addServer(test, goodServer());
    for (int i = 0; i < 5; ++i) {
        usecases::AdoptRequest request = adoptRequest();
        request.domain = u"example%1.com"_s.arg(i);
        const auto one = usecases::adoptFiling(test.desk(), request, occasion());
        QCOMPARE(refusalOf(one), u"done"_s);
        QCOMPARE(codesOf(one->notes), u"number-unseen"_s);
    }
    QCOMPARE(adopted(test, adoptRequest()), u"quota-reached i-bp10a 5 5"_s);
    QCOMPARE(test.filings().size(), 5);
    // Quotas are kept apart: the local issuer's is untouched.
    QVERIFY(!issueOne(test, 7).isEmpty());
    QCOMPARE(problemsOf(test), QString());
}

void TestMove::anAdoptedNumberMayWaitThere()
{
    TestDesk test;
    addServer(test, goodServer());
    for (int i = 1; i <= 5; ++i)
        recordOn(test, goodServer().key, u"09000000000%1"_s.arg(i));
    QCOMPARE(adopted(test, adoptRequest(siteNumber)), u"done"_s);
    QCOMPARE(test.numbers().size(), 5);
    QCOMPARE(stateOf(test, siteNumber), model::NumberState::Filed);
}

void TestMove::whatIsNotAdopted()
{
    TestDesk test;
    addServer(test, goodServer());
    addServer(test, otherServer());
    usecases::AdoptRequest request = adoptRequest();
    request.icp.clear();
    QCOMPARE(adopted(test, request), u"icp-missing example.com"_s);
    request = adoptRequest();
    request.approvedOn = QDate(2026, 3, 2);
    QCOMPARE(adopted(test, request), u"date-in-future 2026-03-01T16:00:00Z"_s);
    request = adoptRequest();
    request.instance.id = u"i-none"_s;
    QCOMPARE(adopted(test, request), u"unknown-instance shop/ecs/cn-hangzhou/i-none"_s);

    recordOn(test, otherServer().key, u"090000000008"_s);
    QCOMPARE(
        adopted(test, adoptRequest(u"090000000008"_s)), u"number-not-here 090000000008 i-bp10a"_s);
    const QString local = issueOne(test, 7);
    QCOMPARE(adopted(test, adoptRequest(local)), u"issuer-mixed example.com 000000000007"_s);
    QVERIFY(usecases::voidNumber(test.desk(), local, u"error"_s, occasion()));
    QCOMPARE(adopted(test, adoptRequest(local)),
        u"number-taken 000000000007 shop/ecs/cn-hangzhou/i-bp10a"_s);
    QVERIFY(test.filings().empty());

    QCOMPARE(adopted(test, adoptRequest(siteNumber)), u"done"_s);
    QCOMPARE(adopted(test, adoptRequest()), u"domain-approved example.com 090000000001"_s);
    request = adoptRequest(siteNumber);
    request.domain = u"example.org"_s;
    QCOMPARE(adopted(test, request), u"number-used 090000000001 example.com"_s);
    QCOMPARE(problemsOf(test), QString());
}

void TestMove::aFilingMovesToAnotherServer()
{
    TestDesk test;
    startApproved(test);
    const auto outcome =
        usecases::moveFiling(test.desk(), moveRequest(u"090000000002"_s), counting(), occasion());
    QCOMPARE(refusalOf(outcome), u"done"_s);
    QCOMPARE(codesOf(outcome->notes), u"old-stays-until"_s);
    QCOMPARE(outcome->number.text, u"090000000002"_s);
    QCOMPARE(outcome->number.instance, otherServer().key);
    QCOMPARE(outcome->filing, filingOf(test, u"090000000002"_s));
    QCOMPARE(outcome->filing.type, model::FilingType::Change);
    QCOMPARE(outcome->filing.stage, Stage::Draft);
    QCOMPARE(outcome->filing.supersedes, filingOf(test, siteNumber).id);
    QCOMPARE(filingOf(test, siteNumber).stage, Stage::Approved);
    QCOMPARE(test.events(model::EventKind::FilingMoved).size(), 1);
    QCOMPARE(test.events(model::EventKind::NumberRecorded).size(), 2);
    const auto official = usecases::moveFiling(
        test.official(), moveRequest(u"090000000003"_s), counting(), occasion());
    QCOMPARE(refusalOf(official), u"domain-unfinished example.com 090000000002"_s);
}

void TestMove::theOldFilingEndsWithTheApprovalOfTheNew()
{
    TestDesk test;
    startApproved(test);
    startMove(test);
    for (const FilingEvent event : {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass}) {
        QVERIFY(advance(test, site, event));
        QCOMPARE(approvedCount(test), 1);
    }
    const auto approved = advance(test, site, FilingEvent::Approve, testNow().addDays(20));
    QCOMPARE(refusalOf(approved), u"done"_s);
    QCOMPARE(codesOf(approved->notes), u"superseded"_s);
    QCOMPARE(approvedCount(test), 1);
    QCOMPARE(approved->filing.numberText, u"090000000002"_s);
    QCOMPARE(filingOf(test, siteNumber).stage, Stage::Superseded);
    QCOMPARE(filingOf(test, siteNumber).since, testNow().addDays(20));
    QCOMPARE(stateOf(test, siteNumber), model::NumberState::Invalid);
    // What was superseded has ended.
    QCOMPARE(refusalOf(advance(test, siteNumber, FilingEvent::Cancel)).section(u' ', 0, 2),
        u"illegal-event cancel superseded"_s);
    QCOMPARE(problemsOf(test), QString());
}

void TestMove::aRehearsalMovesOnALocalNumber()
{
    TestDesk test;
    addServer(test, goodServer());
    addServer(test, otherServer());
    const QString local = issueOne(test, 7);
    QVERIFY(bindSite(test, local));
    approve(test, local);
    const auto outcome =
        usecases::moveFiling(test.desk(), moveRequest({}), drawing({7, 8}), occasion());
    QCOMPARE(refusalOf(outcome), u"done"_s);
    QCOMPARE(outcome->number.issuer, model::Issuer::Local);
    QCOMPARE(outcome->number.text, u"000000000008"_s);
    QCOMPARE(outcome->filing.issuer, model::Issuer::Local);
    QCOMPARE(outcome->filing.instance, otherServer().key);
}

void TestMove::whatDoesNotMove()
{
    TestDesk test;
    startSite(test);
    addServer(test, otherServer());
    QCOMPARE(moved(test, moveRequest(u"090000000002"_s)), u"domain-not-approved example.com"_s);
    approve(test, site);
    MoveRequest request = moveRequest(u"090000000002"_s);
    request.target = goodServer().key;
    QCOMPARE(moved(test, request), u"same-instance example.com i-bp10a"_s);
    request.target.id = u"i-none"_s;
    QCOMPARE(moved(test, request), u"unknown-instance shop/ecs/cn-hangzhou/i-none"_s);
    model::Instance foreign = serverNamed(u"i-far"_s, u"47.96.1.9"_s);
    foreign.key.account = u"other"_s;
    addServer(test, foreign);
    request.target = foreign.key;
    QCOMPARE(moved(test, request), u"instance-elsewhere i-far other"_s);
    QCOMPARE(test.filings().size(), 1);
}

void TestMove::whichNumberAMoveTakes()
{
    TestDesk test;
    startApproved(test);
    QCOMPARE(moved(test, moveRequest({})), u"number-needed example.com"_s);
    QCOMPARE(moved(test, moveRequest(u"9000000002"_s)).section(u' ', 0, 0), u"number-form"_s);
    recordOn(test, goodServer().key, u"090000000003"_s);
    QCOMPARE(
        moved(test, moveRequest(u"090000000003"_s)), u"number-not-here 090000000003 i-bp10b"_s);
    const QString local = issueOne(test, 7);
    QCOMPARE(moved(test, moveRequest(local)), u"issuer-mixed example.com 000000000007"_s);
    QVERIFY(usecases::voidNumber(test.desk(), local, u"error"_s, occasion()));
    QCOMPARE(moved(test, moveRequest(local)),
        u"number-taken 000000000007 shop/ecs/cn-hangzhou/i-bp10a"_s);
    for (int i = 4; i <= 8; ++i)
        recordOn(test, otherServer().key, u"09000000000%1"_s.arg(i));
    QCOMPARE(moved(test, moveRequest(u"090000000002"_s)), u"quota-reached i-bp10b 5 5"_s);
    QVERIFY(bindSite(test, u"090000000004"_s, u"example.org"_s));
    QCOMPARE(
        moved(test, moveRequest(u"090000000004"_s)), u"number-bound 090000000004 example.org"_s);
    QCOMPARE(test.events(model::EventKind::FilingMoved).size(), 0);
    QCOMPARE(moved(test, moveRequest(u"090000000005"_s)), u"done"_s);
}

void TestMove::aTargetThatLooksIneligibleIsSaid()
{
    TestDesk test;
    startSite(test);
    approve(test, site);
    model::Instance ending = otherServer();
    ending.expires = model::Expiry::at(testNow().addDays(80));
    addServer(test, ending);
    const auto outcome =
        usecases::moveFiling(test.desk(), moveRequest(u"090000000002"_s), counting(), occasion());
    QCOMPARE(refusalOf(outcome), u"done"_s);
    QCOMPARE(codesOf(outcome->notes), u"looks-ineligible old-stays-until"_s);
    QCOMPARE(outcome->notes.front().arguments, (QStringList{u"i-bp10b"_s, u"expiry.remaining"_s}));
}

void TestMove::anUnfitTargetIsRefused()
{
    TestDesk test;
    startSite(test);
    approve(test, site);
    model::Instance hourly = otherServer();
    hourly.billing = model::Billing::PayAsYouGo;
    addServer(test, hourly);
    MoveRequest request = moveRequest(u"090000000002"_s);
    QCOMPARE(moved(test, request), u"server-unfit i-bp10b billing.subscription"_s);
    request.unfitServer = usecases::UnfitServer::GoOn;
    QCOMPARE(moved(test, request), u"done"_s);
}

void TestMove::onlyTheOfficialRulesLetASiteBeRepointed()
{
    TestDesk test;
    startApproved(test);
    MoveRequest request = moveRequest({});
    request.way = MoveRequest::Way::Repoint;
    QCOMPARE(moved(test, request), u"repoint-not-allowed guide-2026-01"_s);
    const auto outcome = usecases::moveFiling(test.official(), request, counting(), occasion());
    QCOMPARE(refusalOf(outcome), u"done"_s);
    QCOMPARE(codesOf(outcome->notes), u"move-cases repointed"_s);
    QCOMPARE(outcome->number.text, siteNumber);
    QCOMPARE(outcome->filing, filingOf(test, siteNumber));
    QCOMPARE(outcome->filing.stage, Stage::Approved);
    QCOMPARE(outcome->filing.instance, otherServer().key);
    QCOMPARE(outcome->filing.approvedWith->addresses, QStringList{u"47.96.1.3"_s});
    QCOMPARE(test.filings().size(), 1);

    request.target = goodServer().key;
    request.unfitServer = usecases::UnfitServer::GoOn;
    const auto late = usecases::moveFiling(
        test.official(), request, counting(), occasion(instant(u"2027-01-01T00:00:00Z"_s)));
    QCOMPARE(refusalOf(late), u"done"_s);
    QCOMPARE(codesOf(late->notes), u"server-unfit move-cases repointed"_s);
    QCOMPARE(problemsOf(test), QString());
}

void TestMove::whileAMoveIsUnderWayTheApprovedSiteIsStillMeant()
{
    TestDesk test;
    addServer(test, goodServer());
    QCOMPARE(adopted(test, adoptRequest()), u"done"_s); // its number is unknown
    startMove(test);
    QCOMPARE(refusalOf(advance(test, site, FilingEvent::Notice)), u"done"_s);
    QCOMPARE(refusalOf(advance(test, site, FilingEvent::Rectified)), u"done"_s);
    QCOMPARE(refusalOf(advance(test, site, FilingEvent::Submit)), u"done"_s);
    const auto cancelled = advance(test, site, FilingEvent::Cancel);
    QCOMPARE(refusalOf(cancelled), u"done"_s);
    QCOMPARE(codesOf(cancelled->notes), u"ends-live-site"_s);
    QCOMPARE(filingOf(test, u"090000000002"_s).stage, Stage::ProviderReview);
    QCOMPARE(problemsOf(test), QString());
}

QTEST_APPLESS_MAIN(TestMove)

#include "tst_move.moc"
