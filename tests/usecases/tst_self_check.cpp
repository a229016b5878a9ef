#include "core/usecases/self_check.h"

#include "core/usecases/undo_last.h"
#include "tests/support/told.h"
#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using usecases::CheckItem;
using usecases::CheckState;
using usecases::TickMark;

class TestSelfCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodServerLeavesOnlyWhatAPersonDecides();
    void aRuleThatFailsFailsItsItem();
    void onlyWhatAPersonDecidesIsTicked();
    void aTickStandsUntilItIsTakenBack();
    void aTickDoesNotOutweighEvidence();
    void aTickIsOfItsServerAlone();
    void aNumberThatWaits();
    void aRunningOrderFails();
    void aDomainThatExpiresSoonFails();
    void theServerOutlastsTheReview_data();
    void theServerOutlastsTheReview();
    void theAccountAsAWhole();
    void anUnknownServerIsRefused();
    void ofManyServersTheFirstAreNamed();
    void aSiteIsCheckedOnItsServer();
    void aTickOfTheServerCountsForItsSites();
    void aTickOfADomainIsItsOwn();
    void aSitesOwnOrderIsNoOtherOrder();
    void onlyTheSitesOwnDomainIsLookedAt();
    void aDomainWithoutAFilingIsRefused();
};

namespace {

const std::optional<model::InstanceKey> here = goodServer().key;

CheckItem itemOf(TestDesk &test, const QString &id,
    const std::optional<model::InstanceKey> &instance = here, const QDateTime &now = testNow())
{
    const auto items = usecases::selfCheck(test.desk(), instance, now);
    Q_ASSERT(items && items->size() == 16);
    for (const CheckItem &item : *items) {
        if (item.id == id)
            return item;
    }
    return {};
}

QString stateOfItem(TestDesk &test, const QString &id,
    const std::optional<model::InstanceKey> &instance = here, const QDateTime &now = testNow())
{
    return support::codeOf(itemOf(test, id, instance, now).state);
}

usecases::CheckSubject siteNamed(const QString &name)
{
    return model::Domain::fromStored(name);
}

CheckItem itemOfSite(TestDesk &test, const QString &id, const QString &name = site)
{
    const auto items = usecases::selfCheck(test.desk(), siteNamed(name), testNow());
    Q_ASSERT(items && items->size() == 16);
    return items->at(std::size_t(id.sliced(1).toInt() - 1));
}

QString tickSite(TestDesk &test, const QString &id, TickMark mark = TickMark::Done)
{
    return refusalOf(
        usecases::tickItem(test.desk(), id, siteNamed(site), mark, occasion()));
}

QString tick(TestDesk &test, const QString &id, TickMark mark,
    const model::InstanceKey &instance = goodServer().key)
{
    return refusalOf(
        usecases::tickItem(test.desk(), id, {instance}, mark, occasion()));
}

} // namespace

void TestSelfCheck::aGoodServerLeavesOnlyWhatAPersonDecides()
{
    TestDesk test;
    model::Instance server = goodServer();
    server.boughtMonths = 12;
    addServer(test, server);
    recordOn(test, server.key, siteNumber);
    const auto items = usecases::selfCheck(test.desk(), here, testNow());
    QCOMPARE(items->size(), 16);
    QStringList open;
    for (std::size_t i = 0; i < items->size(); ++i) {
        QCOMPARE(items->at(i).id, u'C' + QString::number(i + 1));
        QVERIFY2(items->at(i).state != CheckState::Failed, qPrintable(items->at(i).id));
        if (items->at(i).state == CheckState::Open)
            open.append(items->at(i).id);
    }
    QCOMPARE(open.join(u' '), u"C9 C10 C12 C13 C14 C15"_s);
}

void TestSelfCheck::aRuleThatFailsFailsItsItem()
{
    TestDesk test;
    model::Instance server = goodServer();
    server.billing = model::Billing::PayAsYouGo;
    addServer(test, server);
    const CheckItem item = itemOf(test, u"C3"_s);
    QCOMPARE(item.state, CheckState::Failed);
    QCOMPARE(item.evidence->rule, rulebook::RuleId::BillingSubscription);
    QCOMPARE(item.at, testNow());
}

void TestSelfCheck::onlyWhatAPersonDecidesIsTicked()
{
    TestDesk test;
    addServer(test, goodServer());
    for (const QString &id : {u"C1"_s, u"C11"_s, u"C16"_s, u"C17"_s, QString()})
        QCOMPARE(tick(test, id, TickMark::Done), u"field-bad item "_s + id);
    for (const QString &id : {u"C4"_s, u"C9"_s, u"C10"_s, u"C12"_s, u"C13"_s, u"C14"_s, u"C15"_s})
        QCOMPARE(tick(test, id, TickMark::Done), u"done"_s);
    QCOMPARE(test.events(model::EventKind::ItemTicked).size(), 7);
}

void TestSelfCheck::aTickStandsUntilItIsTakenBack()
{
    TestDesk test;
    addServer(test, goodServer());
    QCOMPARE(stateOfItem(test, u"C14"_s), u"open"_s);
    QCOMPARE(tick(test, u"C14"_s, TickMark::Done), u"done"_s);
    const CheckItem item = itemOf(test, u"C14"_s);
    QCOMPARE(item.state, CheckState::Passed);
    QCOMPARE(item.actor, u"tester"_s);
    QCOMPARE(item.at, testNow());
    QCOMPARE(tick(test, u"C14"_s, TickMark::Open), u"done"_s);
    QCOMPARE(stateOfItem(test, u"C14"_s), u"open"_s);
    const model::Event told = test.events(model::EventKind::ItemTicked).front();
    QCOMPARE(told.detail.value(u"done"_s).toBool(true), false);
}

void TestSelfCheck::aTickDoesNotOutweighEvidence()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(tick(test, u"C12"_s, TickMark::Done), u"done"_s);
    QCOMPARE(stateOfItem(test, u"C12"_s), u"passed"_s);
    QVERIFY(advance(test, site, model::FilingEvent::Submit));
    QCOMPARE(stateOfItem(test, u"C12"_s), u"failed"_s);
}

void TestSelfCheck::aTickIsOfItsServerAlone()
{
    TestDesk test;
    addServer(test, goodServer());
    addServer(test, otherServer());
    QCOMPARE(tick(test, u"C14"_s, TickMark::Done), u"done"_s);
    QCOMPARE(stateOfItem(test, u"C14"_s, otherServer().key), u"open"_s);
    QCOMPARE(stateOfItem(test, u"C14"_s, std::nullopt), u"open"_s);
}

void TestSelfCheck::aNumberThatWaits()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(!issueOne(test, 7).isEmpty()); // a rehearsal's is not fit for a submission
    QCOMPARE(stateOfItem(test, u"C11"_s), u"open"_s);
    recordOn(test, goodServer().key, siteNumber);
    const CheckItem item = itemOf(test, u"C11"_s);
    QCOMPARE(item.state, CheckState::Passed);
    QCOMPARE(item.details, QStringList{siteNumber});
    const QDateTime expired = instant(u"2027-01-01T00:00:00Z"_s);
    QCOMPARE(stateOfItem(test, u"C11"_s, here, expired), u"open"_s);
    QVERIFY(bindSite(test));
    QCOMPARE(stateOfItem(test, u"C11"_s), u"open"_s);
}

void TestSelfCheck::aRunningOrderFails()
{
    TestDesk test;
    addServer(test, goodServer());
    const QString rehearsed = issueOne(test, 7);
    QVERIFY(bindSite(test, rehearsed));
    QVERIFY(advance(test, rehearsed, model::FilingEvent::Submit));
    QCOMPARE(stateOfItem(test, u"C12"_s), u"open"_s);
    recordOn(test, goodServer().key, siteNumber);
    QVERIFY(bindSite(test));
    QCOMPARE(stateOfItem(test, u"C12"_s), u"open"_s);
    QVERIFY(advance(test, siteNumber, model::FilingEvent::Submit));
    const CheckItem item = itemOf(test, u"C12"_s);
    QCOMPARE(item.state, CheckState::Failed);
    QCOMPARE(item.details, QStringList{site});
}

void TestSelfCheck::aDomainThatExpiresSoonFails()
{
    TestDesk test;
    startSite(test);
    // 28 February, 20:00 UTC: in Beijing it is the 1st of March, three months before the last day.
    const QDateTime evening = instant(u"2026-02-28T20:00:00Z"_s);
    QVERIFY(usecases::stateDomainExpiry(test.desk(), site, QDate(2026, 6, 1), occasion()));
    const CheckItem item = itemOf(test, u"C13"_s, here, evening);
    QCOMPARE(item.state, CheckState::Failed);
    QCOMPARE(item.details, QStringList{u"2026-06-01"_s});
    QVERIFY(usecases::stateDomainExpiry(test.desk(), site, QDate(2026, 6, 2), occasion()));
    QCOMPARE(stateOfItem(test, u"C13"_s, here, evening), u"open"_s);
}

void TestSelfCheck::theServerOutlastsTheReview_data()
{
    QTest::addColumn<model::Expiry>("expires");
    QTest::addColumn<QString>("state");
    QTest::newRow("not stated") << model::Expiry() << u"open"_s;
    QTest::newRow("never") << model::Expiry::never() << u"passed"_s;
    QTest::newRow("45 days") << model::Expiry::at(testNow().addDays(45)) << u"passed"_s;
    QTest::newRow("a second less")
        << model::Expiry::at(testNow().addDays(45).addSecs(-1)) << u"failed"_s;
}

void TestSelfCheck::theServerOutlastsTheReview()
{
    QFETCH(model::Expiry, expires);
    TestDesk test;
    model::Instance server = goodServer();
    server.expires = expires;
    addServer(test, server);
    QTEST(stateOfItem(test, u"C16"_s), "state");
}

void TestSelfCheck::theAccountAsAWhole()
{
    TestDesk test;
    QCOMPARE(stateOfItem(test, u"C3"_s, std::nullopt), u"open"_s); // nothing to look at
    model::Instance hourly = otherServer();
    hourly.billing = model::Billing::PayAsYouGo;
    addServer(test, hourly);
    QCOMPARE(stateOfItem(test, u"C3"_s, std::nullopt), u"failed"_s);
    addServer(test, goodServer());
    const CheckItem item = itemOf(test, u"C3"_s, std::nullopt);
    QCOMPARE(item.state, CheckState::Passed);
    QCOMPARE(item.details, QStringList{u"i-bp10a"_s});
    model::Instance gone = test.instance(goodServer().key);
    gone.goneSince = testNow();
    {
        auto writer = *test.desk().ledger.write();
        QVERIFY(writer->putInstances({&gone, 1}));
        QVERIFY(commitTold(*writer));
    }
    QCOMPARE(stateOfItem(test, u"C3"_s, std::nullopt), u"failed"_s);
}

void TestSelfCheck::anUnknownServerIsRefused()
{
    TestDesk test;
    QCOMPARE(refusalOf(usecases::selfCheck(test.desk(), here, testNow())),
        u"unknown-instance shop/ecs/cn-hangzhou/i-bp10a"_s);
}

void TestSelfCheck::ofManyServersTheFirstAreNamed()
{
    TestDesk test;
    for (int i = 0; i < 23; ++i)
        addServer(test, serverNamed(u"i-bp%1"_s.arg(i), u"47.96.2.%1"_s.arg(i)));
    const CheckItem item = itemOf(test, u"C2"_s, std::nullopt);
    QCOMPARE(item.details.size(), 21);
    QCOMPARE(item.details.back(), u"more:3"_s);
}

void TestSelfCheck::aSiteIsCheckedOnItsServer()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(itemOfSite(test, u"C2"_s).state, CheckState::Passed);
    QVERIFY(itemOfSite(test, u"C2"_s).evidence.has_value());
    const CheckItem number = itemOfSite(test, u"C11"_s);
    QCOMPARE(number.state, CheckState::Passed);
    QCOMPARE(number.details, QStringList{siteNumber});
}

void TestSelfCheck::aTickOfTheServerCountsForItsSites()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(tick(test, u"C9"_s, TickMark::Done), u"done"_s);
    QCOMPARE(itemOfSite(test, u"C9"_s).state, CheckState::Passed);
    QCOMPARE(itemOfSite(test, u"C9"_s).actor, u"tester"_s);
    for (const QString &id : {u"C13"_s, u"C14"_s}) {
        QCOMPARE(tick(test, id, TickMark::Done), u"done"_s);
        QCOMPARE(itemOfSite(test, id).state, CheckState::Open);
    }
}

void TestSelfCheck::aTickOfADomainIsItsOwn()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(tickSite(test, u"C13"_s), u"done"_s);
    QCOMPARE(itemOfSite(test, u"C13"_s).state, CheckState::Passed);
    QCOMPARE(stateOfItem(test, u"C13"_s), u"open"_s);
    const model::Event told = test.events(model::EventKind::ItemTicked).front();
    QCOMPARE(told.domain, site);
    QVERIFY(told.instance.isEmpty());
    const auto offer = usecases::offerUndo(test.desk(), u"tester"_s);
    QVERIFY(offer);
    QVERIFY(usecases::undoLast(test.desk(), offer->event.id, occasion()));
    QCOMPARE(itemOfSite(test, u"C13"_s).state, CheckState::Open);
}

void TestSelfCheck::aSitesOwnOrderIsNoOtherOrder()
{
    TestDesk test;
    startSite(test);
    QVERIFY(advance(test, site, model::FilingEvent::Submit));
    QCOMPARE(itemOfSite(test, u"C12"_s).state, CheckState::Open);
    recordOn(test, goodServer().key, u"090000000002"_s);
    QVERIFY(bindSite(test, u"090000000002"_s, u"example.net"_s));
    QVERIFY(advance(test, u"090000000002"_s, model::FilingEvent::Submit));
    QCOMPARE(itemOfSite(test, u"C12"_s).state, CheckState::Failed);
    QCOMPARE(itemOfSite(test, u"C12"_s).details, QStringList{u"example.net"_s});
}

void TestSelfCheck::onlyTheSitesOwnDomainIsLookedAt()
{
    TestDesk test;
    startSite(test);
    recordOn(test, goodServer().key, u"090000000002"_s);
    QVERIFY(bindSite(test, u"090000000002"_s, u"example.net"_s));
    const QDate soon = guideRulebook().days().dayOf(testNow()).addDays(10);
    QVERIFY(usecases::stateDomainExpiry(test.desk(), u"example.net"_s, soon, occasion()));
    QCOMPARE(itemOfSite(test, u"C13"_s, u"example.net"_s).state, CheckState::Failed);
    QCOMPARE(itemOfSite(test, u"C13"_s).state, CheckState::Open);
}

void TestSelfCheck::aDomainWithoutAFilingIsRefused()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(refusalOf(usecases::selfCheck(test.desk(), siteNamed(u"example.net"_s), testNow())),
        u"unknown-domain example.net"_s);
}

QTEST_APPLESS_MAIN(TestSelfCheck)

#include "tst_self_check.moc"
