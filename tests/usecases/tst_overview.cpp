#include "core/usecases/overview.h"

#include "core/usecases/overview_parts.h"
#include "tests/support/told.h"
#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::FilingEvent;
using rules::Level;
using usecases::DeadlineKind;

/// Where everything stands at one look.
class TestOverview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLedgerIsEmpty();
    void numbersOfTheIssuersAreCountedApart();
    void whereOnlyAnAnswerIsMissingNumbersAreLeftOnceConfirmed();
    void numbersMadeElsewhereAreUsed();
    void filingsAreCountedByStageAndStanding();
    void eachKindOfDeadlineIsTold_data();
    void eachKindOfDeadlineIsTold();
    void whatIsOverdueComesFirst();
    void anExpiredServerIsReleasedNext();
    void aServerThatCarriesNothingHasNoDeadline();
    void anEndIsWatchedFromTheFirstWarningStep_data();
    void anEndIsWatchedFromTheFirstWarningStep();
    void barsOfServersWithSitesComeFirst();
    void aBarIsAsBadAsTheWorstThatRidesOnIt();
    void whatEndsNobodyKnowsWhenIsWatched();
    void aGoneServerHasABarOnlyWhileSitesRideOnIt();
    void oneAccountAloneIsLookedAt();
};

namespace {

usecases::Overview overviewOf(
    TestDesk &test, const QDateTime &now = testNow(), const QStringList &accounts = {})
{
    const auto overview = usecases::overview(test.desk(), accounts, now);
    Q_ASSERT(overview);
    // Asked for alone, the deadlines are the same.
    const auto deadlines = usecases::upcomingDeadlines(test.desk(), now);
    Q_ASSERT(deadlines);
    Q_ASSERT(!accounts.isEmpty() || *deadlines == overview->deadlines);
    return *overview;
}

void know(TestDesk &test, const model::Instance &server)
{
    const auto added =
        usecases::addInstance(test.desk(), server, usecases::ForeignRows::Refuse, occasion());
    QVERIFY(added);
}

/// As only a complete inventory makes it.
void lose(TestDesk &test, model::Instance server)
{
    server.goneSince = testNow();
    auto writer = test.desk().ledger.write();
    QVERIFY(writer);
    QVERIFY((*writer)->putInstances({&server, 1}));
    QVERIFY(commitTold(**writer));
}

const usecases::Deadline *find(const usecases::Overview &overview, DeadlineKind kind)
{
    for (const usecases::Deadline &deadline : overview.deadlines) {
        if (deadline.kind == kind)
            return &deadline;
    }
    return nullptr;
}

} // namespace

void TestOverview::anEmptyLedgerIsEmpty()
{
    TestDesk test;
    QVERIFY(overviewOf(test).isEmpty);
    know(test, goodServer());
    QVERIFY(!overviewOf(test).isEmpty);
}

void TestOverview::numbersOfTheIssuersAreCountedApart()
{
    TestDesk test;
    startSite(test);
    const QString local = issueOne(test, 7);
    QVERIFY(bindSite(test, local, u"example.net"_s));
    const usecases::Overview overview = overviewOf(test);
    QCOMPARE(overview.accounts.size(), std::size_t{1});
    const usecases::AccountNumbers &account = overview.accounts.front();
    QCOMPARE(account.account, goodServer().key.account);
    QCOMPARE(account.servers, 1);
    QCOMPARE(account.eligible, 1);
    QCOMPARE(account.used, 1);
    QCOMPARE(account.left, 4);
    QCOMPARE(account.leftOnceConfirmed, 0);
    QCOMPARE(account.rehearsed, 1);
    QCOMPARE(overview.rehearsals, 1);
    QCOMPARE(overview.stages.at(model::Stage::Draft), 1);
}

void TestOverview::whereOnlyAnAnswerIsMissingNumbersAreLeftOnceConfirmed()
{
    TestDesk test;
    know(test, goodServer());
    const usecases::AccountNumbers account = overviewOf(test).accounts.front();
    QCOMPARE(account.eligible, 0);
    QCOMPARE(account.left, 0);
    QCOMPARE(account.leftOnceConfirmed, 5);
}

void TestOverview::numbersMadeElsewhereAreUsed()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(usecases::answerQuestions(test.desk(), {goodServer().key}, {}, 3, occasion()));
    const usecases::AccountNumbers account = overviewOf(test).accounts.front();
    QCOMPARE(account.used, 3);
    QCOMPARE(account.left, 2);
}

void TestOverview::filingsAreCountedByStageAndStanding()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    recordOn(test, goodServer().key, u"090000000002"_s);
    QVERIFY(bindSite(test, u"090000000002"_s, u"example.net"_s));
    QCOMPARE(refusalOf(advance(test, u"090000000002"_s, FilingEvent::Submit)), u"done"_s);
    recordOn(test, goodServer().key, u"090000000003"_s);
    QVERIFY(bindSite(test, u"090000000003"_s, u"example.org"_s));
    QCOMPARE(refusalOf(advance(test, u"090000000003"_s, FilingEvent::Discard)), u"done"_s);

    const usecases::Overview overview = overviewOf(test);
    QCOMPARE(overview.stages.size(), std::size_t{2});
    QCOMPARE(overview.stages.at(model::Stage::Approved), 1);
    QCOMPARE(overview.stages.at(model::Stage::ProviderReview), 1);
    QCOMPARE(overview.levels[std::size_t(Level::Safe)], 2);
    const usecases::Overview late = overviewOf(test, testNow().addYears(3));
    QCOMPARE(late.levels[std::size_t(Level::Safe)], 0);
    QVERIFY(late.levels[std::size_t(Level::AtRisk)] + late.levels[std::size_t(Level::Lost)] > 0);
}

void TestOverview::eachKindOfDeadlineIsTold_data()
{
    QTest::addColumn<QList<FilingEvent>>("events");
    QTest::addColumn<DeadlineKind>("kind");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("detail");
    const QList<FilingEvent> approved{
        FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass, FilingEvent::Approve};
    QTest::newRow("server") << QList<FilingEvent>{} << DeadlineKind::ServerExpires
                            << goodServer().expires.instant() << Level::Safe << QString();
    QTest::newRow("sms") << QList{FilingEvent::Submit, FilingEvent::Pass}
                         << DeadlineKind::StageEnds << testNow().addSecs(24 * 3600)
                         << Level::Watch << u"sms-check"_s;
    QTest::newRow("duty") << approved << DeadlineKind::DutyDue << testNow() << Level::Watch
                          << u"footer"_s;
    QTest::newRow("notice") << approved + QList{FilingEvent::Notice} << DeadlineKind::NoticeEnds
                            << guideRulebook().days().endOf(QDate(2026, 3, 20)) << Level::AtRisk
                            << QString();
    QTest::newRow("domain") << approved << DeadlineKind::DomainExpires
                            << guideRulebook().days().endOf(QDate(2026, 5, 1)) << Level::Watch
                            << QString();
}

void TestOverview::eachKindOfDeadlineIsTold()
{
    QFETCH(const QList<FilingEvent>, events);
    QFETCH(const DeadlineKind, kind);
    QFETCH(const QDateTime, at);
    QFETCH(const Level, level);
    QFETCH(const QString, detail);
    TestDesk test;
    startSite(test);
    for (const FilingEvent event : events) {
        usecases::AdvanceRequest request = step(siteNumber, event);
        request.noticeDeadline = QDate(2026, 3, 20);
        QCOMPARE(refusalOf(usecases::advanceFiling(test.desk(), request, occasion())), u"done"_s);
    }
    QVERIFY(usecases::stateDomainExpiry(test.desk(), siteNumber, QDate(2026, 5, 1), occasion()));

    const usecases::Overview overview = overviewOf(test);
    const usecases::Deadline *deadline = find(overview, kind);
    QVERIFY(deadline);
    QCOMPARE(deadline->at, at);
    QCOMPARE(deadline->level, level);
    QCOMPARE(deadline->detail, detail);
    QCOMPARE(deadline->instance, goodServer().key);
    const bool isServers = kind == DeadlineKind::ServerExpires;
    QCOMPARE(deadline->name, isServers ? goodServer().key.id : site);
    QCOMPARE(deadline->sites, isServers ? 1 : 0);
    QCOMPARE(deadline->filing.has_value(), !isServers);
}

void TestOverview::whatIsOverdueComesFirst()
{
    TestDesk test;
    startSite(test);
    for (const FilingEvent event : {FilingEvent::Submit, FilingEvent::Pass})
        QCOMPARE(refusalOf(advance(test, siteNumber, event)), u"done"_s);
    const usecases::Overview overview = overviewOf(test, testNow().addDays(2));
    QCOMPARE(overview.deadlines.front().kind, DeadlineKind::StageEnds);
    QCOMPARE(overview.deadlines.front().level, Level::AtRisk);
    for (std::size_t i = 1; i < overview.deadlines.size(); ++i)
        QVERIFY(overview.deadlines[i - 1].at <= overview.deadlines[i].at);
}

void TestOverview::anExpiredServerIsReleasedNext()
{
    TestDesk test;
    startSite(test);
    const QDateTime expires = goodServer().expires.instant();
    QVERIFY(find(overviewOf(test, expires.addSecs(-1)), DeadlineKind::ServerExpires));
    const usecases::Overview after = overviewOf(test, expires);
    const usecases::Deadline *release = find(after, DeadlineKind::ServerReleased);
    QVERIFY(release);
    QCOMPARE(release->at, expires.addDays(15));
    QCOMPARE(release->level, Level::AtRisk);
    QVERIFY(!find(after, DeadlineKind::ServerExpires));
}

void TestOverview::aServerThatCarriesNothingHasNoDeadline()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(overviewOf(test).deadlines.empty());
    recordOn(test, goodServer().key, siteNumber);
    QCOMPARE(overviewOf(test).deadlines.size(), std::size_t{1});
}

void TestOverview::anEndIsWatchedFromTheFirstWarningStep_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<Level>("level");
    constexpr int day = 24 * 3600;
    QTest::newRow("91 days") << 91 * day << Level::Safe;
    QTest::newRow("one second less than 91 days") << 91 * day - 1 << Level::Watch;
    QTest::newRow("90 days") << 90 * day << Level::Watch;
    QTest::newRow("one second") << 1 << Level::Watch;
    QTest::newRow("now") << 0 << Level::AtRisk;
    QTest::newRow("yesterday") << -day << Level::AtRisk;
}

void TestOverview::anEndIsWatchedFromTheFirstWarningStep()
{
    QFETCH(const int, seconds);
    QFETCH(const Level, level);
    QCOMPARE(
        usecases::levelBefore(testNow().addSecs(seconds), guideRulebook(), testNow()), level);
}

void TestOverview::barsOfServersWithSitesComeFirst()
{
    TestDesk test;
    startSite(test);
    model::Instance soon = serverNamed(u"i-soon"_s, u"47.96.2.1"_s);
    soon.expires = model::Expiry::at(testNow().addDays(3));
    model::Instance later = serverNamed(u"i-later"_s, u"47.96.2.2"_s);
    later.expires = model::Expiry::at(testNow().addDays(300));
    model::Instance never = serverNamed(u"i-never"_s, u"47.96.2.3"_s);
    never.expires = model::Expiry::never();
    for (const model::Instance &server : {never, later, soon})
        know(test, server);
    QStringList ids;
    for (const usecases::ServerBar &bar : overviewOf(test).bars)
        ids.append(bar.key.id);
    QCOMPARE(ids.join(u' '), goodServer().key.id + u" i-soon i-later i-never"_s);
}

void TestOverview::aBarIsAsBadAsTheWorstThatRidesOnIt()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    recordOn(test, goodServer().key, u"090000000002"_s);
    QVERIFY(bindSite(test, u"090000000002"_s, u"example.net"_s));
    QCOMPARE(refusalOf(advance(test, siteNumber, FilingEvent::Notice)), u"done"_s);
    const usecases::ServerBar bar = overviewOf(test).bars.front();
    QCOMPARE(bar.level, Level::AtRisk);
    QCOMPARE(bar.riders.size(), std::size_t{2});
    QCOMPARE(bar.riders.front().domain, site);
    QCOMPARE(bar.riders.front().level, Level::AtRisk);
    QCOMPARE(bar.riders.back().level, Level::Safe);
    QCOMPARE(bar.used, 2);
    QCOMPARE(bar.limit, 5);
}

void TestOverview::whatEndsNobodyKnowsWhenIsWatched()
{
    TestDesk test;
    model::Instance server = goodServer();
    server.expires = {};
    know(test, server);
    QCOMPARE(overviewOf(test).bars.front().level, Level::Watch);
    server.key.id = u"i-never"_s;
    server.addresses = std::vector{address(u"47.96.5.5"_s)};
    server.expires = model::Expiry::never();
    know(test, server);
    QCOMPARE(overviewOf(test).bars.size(), std::size_t{2});
    for (const usecases::ServerBar &bar : overviewOf(test).bars) {
        const bool isNever = bar.key.id == u"i-never"_s;
        QCOMPARE(bar.level, isNever ? Level::Safe : Level::Watch);
    }
}

void TestOverview::aGoneServerHasABarOnlyWhileSitesRideOnIt()
{
    TestDesk test;
    startSite(test);
    addServer(test, otherServer());
    lose(test, test.instance(goodServer().key));
    lose(test, test.instance(otherServer().key));
    const usecases::Overview overview = overviewOf(test);
    QCOMPARE(overview.bars.size(), std::size_t{1});
    QCOMPARE(overview.bars.front().key, goodServer().key);
    QCOMPARE(overview.bars.front().level, Level::Lost);
    QVERIFY(!find(overview, DeadlineKind::ServerExpires));
}

void TestOverview::oneAccountAloneIsLookedAt()
{
    TestDesk test;
    startSite(test);
    model::Instance theirs = serverNamed(u"i-theirs"_s, u"47.96.3.1"_s);
    theirs.key.account = u"other"_s;
    know(test, theirs);
    QCOMPARE(overviewOf(test).accounts.size(), std::size_t{2});
    const usecases::Overview one = overviewOf(test, testNow(), {u"other"_s});
    QCOMPARE(one.accounts.size(), std::size_t{1});
    QCOMPARE(one.accounts.front().account, u"other"_s);
    QVERIFY(one.stages.empty());
    QCOMPARE(one.bars.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
