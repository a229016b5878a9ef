#include "tests/support/told.h"
#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::FilingEvent;
using model::Stage;

class TestFilingLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAllowedInAStage_data();
    void whatIsAllowedInAStage();
    void whatIsNotAllowedInAStage_data();
    void whatIsNotAllowedInAStage();
    void aFilingIsApproved();
    void whatApprovalNeeds_data();
    void whatApprovalNeeds();
    void rejectAndRevokeNeedAReason();
    void anEventIsNeitherInTheFutureNorBeforeItsStage();
    void aStepFromAStageThatPassedMeanwhileIsRefused();
    void anUnfitServerIsNotSubmittedOn();
    void anInvalidNumberIsNotSubmittedOn();
    void anOrderOfTheSameEntityIsNoted();
    void aRehearsalIsNoOrder();
    void aCorrectedDomainIsAnotherSite();
    void aTakenDomainIsNoCorrection();
    void discardingFreesTheNumber();
    void aNoticeOpensAndIsRectified();
    void aNoticeNeedsNeitherTextNorDay();
    void theEndOfASiteIsSaid_data();
    void theEndOfASiteIsSaid();
    void theEndClosesANotice();
    void theExpiryOfADomainIsToldToItsFilings();
    void anUnknownSubjectIsRefused();
};

namespace {

/// Brings the draft on `siteNumber` into a stage.
void bring(TestDesk &test, Stage stage)
{
    QList<FilingEvent> events;
    switch (stage) {
    case Stage::Draft:
        break;
    case Stage::ProviderReview:
        events = {FilingEvent::Submit};
        break;
    case Stage::SmsCheck:
        events = {FilingEvent::Submit, FilingEvent::Pass};
        break;
    case Stage::AuthorityReview:
        events = {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass};
        break;
    case Stage::Rejected:
        events = {FilingEvent::Submit, FilingEvent::Reject};
        break;
    case Stage::Abandoned:
        events = {FilingEvent::Submit, FilingEvent::Abandon};
        break;
    case Stage::Discarded:
        events = {FilingEvent::Discard};
        break;
    case Stage::Approved:
        return approve(test, siteNumber);
    case Stage::Cancelled:
        approve(test, siteNumber);
        events = {FilingEvent::Cancel};
        break;
    case Stage::Revoked:
        approve(test, siteNumber);
        events = {FilingEvent::Revoke};
        break;
    case Stage::Superseded:
        approve(test, siteNumber);
        startMove(test);
        return approve(test, u"090000000002"_s);
    }
    for (const FilingEvent event : events)
        QCOMPARE(refusalOf(advance(test, siteNumber, event)), u"done"_s);
}

QString allowedFrom(Stage stage)
{
    QString codes;
    for (const FilingEvent event : model::eventsFrom(stage))
        codes += u' ' + support::codeOf(event);
    return codes;
}

} // namespace

void TestFilingLife::whatIsAllowedInAStage_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<FilingEvent>("event");
    for (const auto &stage : support::enumNames<Stage>) {
        for (const FilingEvent event : model::eventsFrom(stage.value)) {
            const QString row = QLatin1StringView(stage.name) + u' ' + support::codeOf(event);
            QTest::newRow(qPrintable(row)) << stage.value << event;
        }
    }
}

void TestFilingLife::whatIsAllowedInAStage()
{
    QFETCH(Stage, stage);
    QFETCH(FilingEvent, event);
    TestDesk test;
    startSite(test);
    bring(test, stage);
    const std::size_t events = test.events().size();

    const auto advanced = advance(test, siteNumber, event);
    QCOMPARE(refusalOf(advanced), u"done"_s);
    QCOMPARE(advanced->filing.stage, *model::transition(stage, event));
    QCOMPARE(filingOf(test, siteNumber), advanced->filing);
    QCOMPARE(test.events().size(), events + 1);
    const model::Event told = test.events().front();
    QCOMPARE(told.kind, model::EventKind::FilingAdvanced);
    QCOMPARE(told.detail.value(u"from"_s).toString(), support::codeOf(stage));
    QCOMPARE(told.detail.value(u"to"_s).toString(), support::codeOf(advanced->filing.stage));
}

void TestFilingLife::whatIsNotAllowedInAStage_data()
{
    QTest::addColumn<Stage>("stage");
    for (const auto &stage : support::enumNames<Stage>)
        QTest::newRow(stage.name) << stage.value;
}

void TestFilingLife::whatIsNotAllowedInAStage()
{
    QFETCH(Stage, stage);
    TestDesk test;
    startSite(test);
    bring(test, stage);
    const model::Filing before = filingOf(test, siteNumber);
    const std::size_t events = test.events().size();
    for (const auto &event : support::enumNames<FilingEvent>) {
        const bool isAsked = event.value != FilingEvent::Supersede;
        if (isAsked && model::transition(stage, event.value))
            continue;
        QCOMPARE(refusalOf(advance(test, siteNumber, event.value)),
            u"illegal-event "_s + QLatin1StringView(event.name) + u' ' + support::codeOf(stage) +
                allowedFrom(stage));
    }
    QCOMPARE(filingOf(test, siteNumber), before);
    QCOMPARE(test.events().size(), events);
}

void TestFilingLife::aFilingIsApproved()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(stateOf(test, siteNumber), model::NumberState::Bound);
    QVERIFY(advance(test, site, FilingEvent::Submit, testNow().addDays(1)));
    QCOMPARE(stateOf(test, siteNumber), model::NumberState::Filing);
    QVERIFY(advance(test, site, FilingEvent::Pass, testNow().addDays(2)));
    QVERIFY(advance(test, site, FilingEvent::Pass, testNow().addDays(3)));
    const auto approved = advance(test, site, FilingEvent::Approve, testNow().addDays(20));
    QVERIFY(approved);
    QCOMPARE(codesOf(approved->notes), QString());
    const model::Filing &filing = approved->filing;
    QCOMPARE(filing.icp, u"京ICP备12345678号-1"_s);
    QCOMPARE(filing.submittedAt, testNow().addDays(1));
    QCOMPARE(filing.approvedAt, testNow().addDays(20));
    QCOMPARE(filing.since, testNow().addDays(20));
    QCOMPARE(filing.approvedWith, (model::ApprovedWith{u"ecs.g6.large"_s, 5, {u"47.96.1.2"_s}}));
    QCOMPARE(stateOf(test, siteNumber), model::NumberState::Filed);
}

void TestFilingLife::whatApprovalNeeds_data()
{
    QTest::addColumn<QString>("icp");
    QTest::addColumn<QString>("refusal");
    const QString missing = u"icp-missing example.com"_s;
    QTest::newRow("nothing") << QString() << missing;
    QTest::newRow("blanks") << u"  "_s << missing;
    QTest::newRow("a word") << u"approved"_s << u"icp-form approved"_s;
    QTest::newRow("no province") << u"ICP备12345678号"_s << u"icp-form ICP备12345678号"_s;
    QTest::newRow("the site's") << u"京ICP备12345678号-1"_s << u"done"_s;
    QTest::newRow("the entity's") << u"粤ICP备12345678号"_s << u"done"_s;
    QTest::newRow("full width") << u"京ＩＣＰ备１２３４５６７８号－１"_s << u"done"_s;
}

void TestFilingLife::whatApprovalNeeds()
{
    QFETCH(QString, icp);
    TestDesk test;
    startSite(test);
    bring(test, Stage::AuthorityReview);
    usecases::AdvanceRequest request = step(site, FilingEvent::Approve);
    request.icp = icp;
    QTEST(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())), "refusal");
}

void TestFilingLife::rejectAndRevokeNeedAReason()
{
    TestDesk test;
    startSite(test);
    for (const FilingEvent event : {FilingEvent::Reject, FilingEvent::Revoke}) {
        usecases::AdvanceRequest request = step(site, event);
        request.reason = u"  "_s;
        QCOMPARE(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())),
            u"reason-missing"_s);
    }
    bring(test, Stage::Rejected);
    QCOMPARE(filingOf(test, siteNumber).reason, u"tested"_s);
}

void TestFilingLife::anEventIsNeitherInTheFutureNorBeforeItsStage()
{
    TestDesk test;
    startSite(test);
    usecases::AdvanceRequest request = step(site, FilingEvent::Submit);
    request.at = testNow().addSecs(1);
    QCOMPARE(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())),
        u"date-in-future 2026-03-01T02:00:01Z"_s);
    request.at = testNow().addSecs(-1);
    QCOMPARE(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())),
        u"date-order submit 2026-03-01T01:59:59Z 2026-03-01T02:00:00Z"_s);
    request.at = testNow().addDays(1);
    const auto advanced =
        usecases::advanceFiling(test.desk(), request, occasion(testNow().addDays(2)));
    QCOMPARE(refusalOf(advanced), u"done"_s);
    QCOMPARE(advanced->filing.since, testNow().addDays(1));
    QCOMPARE(test.events().front().at, testNow().addDays(2));
    QCOMPARE(test.events().front().detail.value(u"at"_s).toString(), u"2026-03-02T02:00:00Z"_s);
}

void TestFilingLife::aStepFromAStageThatPassedMeanwhileIsRefused()
{
    TestDesk test;
    startSite(test);
    bring(test, Stage::SmsCheck);
    usecases::AdvanceRequest request = step(siteNumber, FilingEvent::Pass);
    request.seenIn = Stage::ProviderReview;
    QCOMPARE(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())),
        u"changed example.com"_s);
    QCOMPARE(filingOf(test, siteNumber).stage, Stage::SmsCheck);
    request.seenIn = Stage::SmsCheck;
    QCOMPARE(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())), u"done"_s);
}

void TestFilingLife::anUnfitServerIsNotSubmittedOn()
{
    TestDesk test;
    startSite(test);
    const QDateTime expired = instant(u"2027-01-01T00:00:00Z"_s);
    const auto refused = advance(test, site, FilingEvent::Submit, expired);
    QCOMPARE(refusalOf(refused), u"server-unfit i-bp10a state.usable"_s);
    QVERIFY(refused.error().assessment);

    usecases::AdvanceRequest request = step(site, FilingEvent::Submit);
    request.unfitServer = usecases::UnfitServer::GoOn;
    const auto anyway = usecases::advanceFiling(test.desk(), request, occasion(expired));
    QCOMPARE(refusalOf(anyway), u"done"_s);
    QCOMPARE(codesOf(anyway->notes), u"server-unfit"_s);
    // Only a submission relies on the server: what the platform then decides is a fact.
    QCOMPARE(refusalOf(advance(test, site, FilingEvent::Pass, expired)), u"done"_s);
}

void TestFilingLife::anInvalidNumberIsNotSubmittedOn()
{
    TestDesk test;
    startSite(test);
    {
        auto writer = *test.desk().ledger.write();
        QVERIFY(writer->invalidateNumbers(goodServer().key, testNow()));
        QVERIFY(commitTold(*writer));
    }
    QCOMPARE(refusalOf(advance(test, site, FilingEvent::Submit)), u"number-invalid 090000000001"_s);
}

void TestFilingLife::anOrderOfTheSameEntityIsNoted()
{
    TestDesk test;
    startSite(test);
    recordOn(test, goodServer().key, u"090000000002"_s);
    QVERIFY(bindSite(test, u"090000000002"_s, u"example.org"_s));
    const auto first = advance(test, site, FilingEvent::Submit);
    QCOMPARE(codesOf(first->notes), QString());
    const auto second = advance(test, u"example.org"_s, FilingEvent::Submit);
    QCOMPARE(refusalOf(second), u"done"_s);
    QCOMPARE(codesOf(second->notes), u"entity-has-order"_s);
    QCOMPARE(second->notes.front().arguments, (QStringList{u"shop"_s, site}));
    // A rejected order stands still.
    QVERIFY(advance(test, site, FilingEvent::Reject));
    QVERIFY(advance(test, u"example.org"_s, FilingEvent::Reject));
    QCOMPARE(codesOf(advance(test, site, FilingEvent::Resubmit)->notes), QString());
}

void TestFilingLife::aRehearsalIsNoOrder()
{
    TestDesk test;
    startSite(test);
    const QString rehearsed = issueOne(test, 7);
    QCOMPARE(refusalOf(bindSite(test, rehearsed)), u"done"_s);
    QVERIFY(advance(test, rehearsed, FilingEvent::Submit));
    QCOMPARE(codesOf(advance(test, siteNumber, FilingEvent::Submit)->notes), QString());
}

void TestFilingLife::aCorrectedDomainIsAnotherSite()
{
    TestDesk test;
    startSite(test);
    QVERIFY(usecases::stateDomainExpiry(test.desk(), site, QDate(2026, 9, 1), occasion()));
    usecases::AdvanceRequest request = step(site, FilingEvent::Correct);
    request.domain = u"www.example.org"_s;
    const auto corrected = usecases::advanceFiling(test.desk(), request, occasion());
    QCOMPARE(refusalOf(corrected), u"done"_s);
    QCOMPARE(codesOf(corrected->notes), u"domain-cut"_s);
    const model::Filing filing = filingOf(test, siteNumber);
    QCOMPARE(filing.domain.ascii(), u"example.org"_s);
    QVERIFY(!filing.domainExpires.isValid());
    QCOMPARE(filing.since, testNow());
    request.subject = siteNumber;
    request.domain = u"not a domain"_s;
    QCOMPARE(
        refusalOf(usecases::advanceFiling(test.desk(), request, occasion())).section(u' ', 0, 0),
        u"domain-bad"_s);
}

void TestFilingLife::aTakenDomainIsNoCorrection()
{
    TestDesk test;
    startSite(test);
    recordOn(test, goodServer().key, u"090000000002"_s);
    QVERIFY(bindSite(test, u"090000000002"_s, u"example.net"_s));
    QCOMPARE(refusalOf(advance(test, site, FilingEvent::Correct)),
        u"domain-unfinished example.net 090000000002"_s);
    approve(test, u"example.net"_s);
    QCOMPARE(refusalOf(advance(test, site, FilingEvent::Correct)),
        u"domain-approved example.net 090000000002"_s);
    QCOMPARE(filingOf(test, siteNumber).domain.ascii(), site);
}

void TestFilingLife::discardingFreesTheNumber()
{
    TestDesk test;
    startSite(test);
    QVERIFY(advance(test, site, FilingEvent::Discard));
    QCOMPARE(stateOf(test, siteNumber), model::NumberState::Unbound);
    QCOMPARE(refusalOf(bindSite(test, siteNumber, u"example.org"_s)), u"done"_s);
    QCOMPARE(refusalOf(advance(test, siteNumber, FilingEvent::Submit)), u"done"_s);
    QCOMPARE(refusalOf(advance(test, siteNumber, FilingEvent::Abandon)), u"done"_s);
    QCOMPARE(refusalOf(bindSite(test)), u"number-used 090000000001 example.org"_s);
}

void TestFilingLife::aNoticeOpensAndIsRectified()
{
    TestDesk test;
    startSite(test);
    bring(test, Stage::Approved);
    usecases::AdvanceRequest request = step(site, FilingEvent::Notice);
    request.reason = u"footer number missing"_s;
    request.noticeDeadline = QDate(2026, 3, 10);
    QCOMPARE(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())), u"done"_s);
    const model::Filing warned = filingOf(test, siteNumber);
    QVERIFY(warned.notice);
    QCOMPARE(warned.notice->text, u"footer number missing"_s);
    QCOMPARE(warned.notice->deadline, instant(u"2026-03-10T16:00:00Z"_s));
    QCOMPARE(warned.stage, Stage::Approved);
    QCOMPARE(warned.since, testNow());
    QVERIFY(advance(test, site, FilingEvent::Rectified));
    QVERIFY(!filingOf(test, siteNumber).notice);
}

void TestFilingLife::aNoticeNeedsNeitherTextNorDay()
{
    TestDesk test;
    startSite(test);
    bring(test, Stage::Approved);
    usecases::AdvanceRequest request = step(site, FilingEvent::Notice);
    request.reason.clear();
    QCOMPARE(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())), u"done"_s);
    QVERIFY(filingOf(test, siteNumber).notice);
    request.noticeDeadline = QDate(2026, 3, 10);
    QCOMPARE(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())), u"done"_s);
    QVERIFY(filingOf(test, siteNumber).notice->deadline.isValid());
}

void TestFilingLife::theEndOfASiteIsSaid_data()
{
    QTest::addColumn<model::CancelKind>("kind");
    for (const auto &kind : support::enumNames<model::CancelKind>)
        QTest::newRow(kind.name) << kind.value;
}

void TestFilingLife::theEndOfASiteIsSaid()
{
    QFETCH(model::CancelKind, kind);
    TestDesk test;
    startSite(test);
    bring(test, Stage::Approved);
    usecases::AdvanceRequest request = step(site, FilingEvent::Cancel);
    request.cancelKind = kind;
    const auto cancelled = usecases::advanceFiling(test.desk(), request, occasion());
    QCOMPARE(refusalOf(cancelled), u"done"_s);
    QCOMPARE(codesOf(cancelled->notes), u"ends-live-site"_s);
    QCOMPARE(filingOf(test, siteNumber).cancelKind, kind);
    QCOMPARE(test.events().front().detail.value(u"kind"_s).toString(), support::codeOf(kind));
    QCOMPARE(stateOf(test, siteNumber), model::NumberState::Invalid);
}

void TestFilingLife::theEndClosesANotice()
{
    TestDesk test;
    startSite(test);
    bring(test, Stage::Approved);
    QVERIFY(advance(test, site, FilingEvent::Notice));
    const auto revoked = advance(test, site, FilingEvent::Revoke);
    QCOMPARE(codesOf(revoked->notes), u"ends-live-site"_s);
    QVERIFY(!filingOf(test, siteNumber).notice);
    QCOMPARE(filingOf(test, siteNumber).reason, u"tested"_s);
}

void TestFilingLife::theExpiryOfADomainIsToldToItsFilings()
{
    TestDesk test;
    startSite(test);
    bring(test, Stage::Approved);
    startMove(test);
    const QDate expires(2026, 9, 1);
    const auto stated = usecases::stateDomainExpiry(test.desk(), site, expires, occasion());
    QCOMPARE(refusalOf(stated), u"done"_s);
    QCOMPARE(stated->filing, filingOf(test, u"090000000002"_s));
    QCOMPARE(filingOf(test, siteNumber).domainExpires, expires);
    QCOMPARE(filingOf(test, u"090000000002"_s).domainExpires, expires);
    QCOMPARE(test.events(model::EventKind::FilingFactStated).size(), 2);
}

void TestFilingLife::anUnknownSubjectIsRefused()
{
    TestDesk test;
    startSite(test);
    recordOn(test, goodServer().key, u"090000000002"_s);
    QCOMPARE(refusalOf(advance(test, u"example.org"_s, FilingEvent::Submit)),
        u"unknown-domain example.org"_s);
    QCOMPARE(refusalOf(advance(test, u"090000000002"_s, FilingEvent::Submit)),
        u"unknown-domain 090000000002"_s);
}

QTEST_APPLESS_MAIN(TestFilingLife)

#include "tst_filing_life.moc"
