#include "core/usecases/falling_sites.h"

#include "core/usecases/accounts.h"
#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::CancelKind;
using model::FilingEvent;
using usecases::FallingSite;

/// What a step would take down, before it is made.
class TestFallingSites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancellingTheOnlyFilingTakesItsSiteDown();
    void aMoveUnderWayIsToldApart();
    void afterAMoveNothingFalls();
    void cancellingTheEntityTakesAllItsSitesDown();
    void anotherEntityStands();
    void otherStepsTakeNothingDown_data();
    void otherStepsTakeNothingDown();
    void whatIsNotApprovedCannotFall();
};

namespace {

std::vector<FallingSite> falling(TestDesk &test, FilingEvent event = FilingEvent::Cancel,
    std::optional<CancelKind> kind = CancelKind::Site, const QString &number = siteNumber)
{
    const auto sites
        = usecases::sitesThatFall(test.desk(), filingOf(test, number), event, kind);
    Q_ASSERT(sites);
    return *sites;
}

/// An approved site on a server of that account.
void fileIn(TestDesk &test, const QString &account, const QString &id, const QString &number,
    const QString &domain)
{
    model::Instance server = serverNamed(id, u"47.96.1.9"_s);
    server.key.account = account;
    addServer(test, server);
    recordOn(test, server.key, number);
    QVERIFY(bindSite(test, number, domain));
    approve(test, number);
}

} // namespace

void TestFallingSites::cancellingTheOnlyFilingTakesItsSiteDown()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    QCOMPARE(falling(test), (std::vector<FallingSite>{{site, false}}));
    QCOMPARE(falling(test, FilingEvent::Revoke, {}), (std::vector<FallingSite>{{site, false}}));
}

void TestFallingSites::aMoveUnderWayIsToldApart()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    startMove(test);
    QCOMPARE(falling(test), (std::vector<FallingSite>{{site, true}}));
}

void TestFallingSites::afterAMoveNothingFalls()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    startMove(test);
    approve(test, u"090000000002"_s);
    QVERIFY(falling(test).empty()); // superseded: no approved filing any more
    QCOMPARE(falling(test, FilingEvent::Cancel, CancelKind::Site, u"090000000002"_s).size(),
        std::size_t{1});
}

void TestFallingSites::cancellingTheEntityTakesAllItsSitesDown()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    fileIn(test, u"branch"_s, u"i-branch"_s, u"090000000009"_s, u"example.org"_s);
    for (const QString &account : {goodServer().key.account, u"branch"_s})
        QVERIFY(usecases::stateAccount(test.desk(), account, {}, u"某某公司"_s, occasion()));
    QCOMPARE(falling(test, FilingEvent::Cancel, CancelKind::Entity),
        (std::vector<FallingSite>{{site, false}, {u"example.org"_s, false}}));
    QCOMPARE(falling(test, FilingEvent::Cancel, CancelKind::Access).size(), std::size_t{1});
}

void TestFallingSites::anotherEntityStands()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    fileIn(test, u"branch"_s, u"i-branch"_s, u"090000000009"_s, u"example.org"_s);
    QCOMPARE(
        falling(test, FilingEvent::Cancel, CancelKind::Entity).size(), std::size_t{1});
}

void TestFallingSites::otherStepsTakeNothingDown_data()
{
    QTest::addColumn<FilingEvent>("event");
    for (const auto &entry : support::enumNames<FilingEvent>) {
        if (entry.value != FilingEvent::Cancel && entry.value != FilingEvent::Revoke)
            QTest::newRow(entry.name) << entry.value;
    }
}

void TestFallingSites::otherStepsTakeNothingDown()
{
    QFETCH(const FilingEvent, event);
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    QVERIFY(falling(test, event, {}).empty());
}

void TestFallingSites::whatIsNotApprovedCannotFall()
{
    TestDesk test;
    startSite(test);
    QVERIFY(falling(test).empty());
}

QTEST_GUILESS_MAIN(TestFallingSites)
#include "tst_falling_sites.moc"
