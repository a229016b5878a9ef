#include "core/usecases/list_filings.h"
#include "core/usecases/reconcile.h"
#include "tests/usecases/test_desk.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using usecases::Applying;
using usecases::applySnapshot;
using usecases::ForeignRows;
using usecases::InstanceChange;
using usecases::reconcile;

namespace {

using Edit = std::function<void(model::Instance &)>;

model::Snapshot snapshotOf(std::vector<model::Instance> rows,
    model::Completeness completeness = model::Completeness::Unknown)
{
    model::Snapshot snapshot;
    snapshot.account = u"shop"_s;
    snapshot.instances = std::move(rows);
    snapshot.scopes = {{.product = u"ecs"_s,
        .region = u"cn-hangzhou"_s,
        .completeness = completeness,
        .evidence = {}}};
    return snapshot;
}

auto apply(TestDesk &test, const model::Snapshot &snapshot, const Applying &applying = {})
{
    return applySnapshot(test.desk(), snapshot, applying, occasion());
}

model::Instance edited(const model::Instance &server, const Edit &edit)
{
    model::Instance other = server;
    edit(other);
    return other;
}

void becomeHourly(model::Instance &server)
{
    server.billing = model::Billing::PayAsYouGo;
}

model::Instance otherServer()
{
    return serverNamed(u"i-other"_s, u"47.96.1.3"_s);
}

/// A renewal of one server and a conversion of the other.
model::Snapshot twoChanges()
{
    return snapshotOf({edited(goodServer(), becomeHourly), edited(otherServer(), [](auto &server) {
        server.expires = model::Expiry::at(instant(u"2027-12-26T16:00:00Z"_s));
    })});
}

/// Those of the reconciliation that are of these ids.
std::vector<InstanceChange> chosenOf(
    const usecases::Reconciliation &shown, const QStringList &ids)
{
    std::vector<InstanceChange> chosen;
    for (const InstanceChange &change : shown.changes) {
        if (ids.contains(change.instance.key.id))
            chosen.push_back(change);
    }
    return chosen;
}

QString namesOf(const InstanceChange &change)
{
    QStringList names;
    for (const model::Delta &delta : change.deltas)
        names.append(support::codeOf(delta.kind));
    return names.join(u' ');
}

void approveExample(TestDesk &test)
{
    const auto recorded = usecases::recordNumber(
        test.desk(), recordRequest(goodServer().key, u"048291375560"_s), occasion());
    Q_ASSERT(recorded);
    const auto adopted = usecases::adoptFiling(test.desk(),
        {.instance = goodServer().key,
            .domain = u"example.com"_s,
            .icp = u"京ICP备12345678号-1"_s,
            .number = u"048291375560"_s,
            .approvedOn = QDate(2026, 2, 1)},
        occasion());
    Q_ASSERT(adopted);
}

/// Stopped once it was asked as often as that.
struct StoppedAfter {
    explicit StoppedAfter(int reports)
        : left(reports)
    {
    }
    [[nodiscard]] support::Progress progress()
    {
        return {[this](qint64, qint64) {
                    if (--left < 0)
                        source.request_stop();
                },
            source.get_token()};
    }
    std::stop_source source;
    int left;
};

} // namespace

/// An import changes what somebody chose of what was shown, and nothing else.
class TestImportChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesHaveNames_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("names");
        const auto expiry = [](const QString &iso) {
            return model::Expiry::at(instant(iso));
        };
        QTest::newRow("renewed") << Edit([expiry](auto &server) {
            server.expires = expiry(u"2027-12-26T16:00:00Z"_s);
        }) << u"renewed"_s;
        QTest::newRow("for ever")
            << Edit([](auto &server) { server.expires = model::Expiry::never(); }) << u"renewed"_s;
        QTest::newRow("shortened") << Edit([expiry](auto &server) {
            server.expires = expiry(u"2026-06-26T16:00:00Z"_s);
        }) << u"shortened"_s;
        QTest::newRow("hourly") << Edit(becomeHourly) << u"converted-to-pay-as-you-go"_s;
        QTest::newRow("hourly, without an end") << Edit([](auto &server) {
            becomeHourly(server);
            server.expires = model::Expiry::never();
        }) << u"converted-to-pay-as-you-go"_s;
        QTest::newRow("spot") << Edit([](auto &server) {
            server.billing = model::Billing::Spot;
        }) << u"converted-to-pay-as-you-go"_s;
        QTest::newRow("smaller") << Edit([](auto &server) {
            server.instanceType = u"ecs.g6.small"_s;
        }) << u"type-reduced"_s;
        QTest::newRow("larger") << Edit([](auto &server) {
            server.instanceType = u"ecs.g6.xlarge"_s;
        }) << QString();
        QTest::newRow("slower") << Edit([](auto &server) {
            server.bandwidthMbps = 1;
        }) << u"bandwidth-reduced"_s;
        QTest::newRow("faster") << Edit([](auto &server) { server.bandwidthMbps = 9; })
                                << QString();
        QTest::newRow("another address") << Edit([](auto &server) {
            server.addresses = std::vector{address(u"47.96.9.9"_s)};
        }) << u"address-changed"_s;
        QTest::newRow("one more address") << Edit([](auto &server) {
            server.addresses->push_back(address(u"47.96.9.9"_s));
        }) << QString();
        QTest::newRow("no address") << Edit([](auto &server) {
            server.addresses = std::vector<model::Address>();
        }) << u"address-lost"_s;
        QTest::newRow("to be released") << Edit([](auto &server) {
            server.scheduledRelease = instant(u"2026-04-01T00:00:00Z"_s);
        }) << u"release-scheduled"_s;
        QTest::newRow("released") << Edit([](auto &server) {
            server.status = model::InstanceStatus::Released;
        }) << u"released"_s;
        QTest::newRow("several, worst first") << Edit([expiry](auto &server) {
            server.expires = expiry(u"2027-12-26T16:00:00Z"_s);
            server.bandwidthMbps = 1;
        }) << u"bandwidth-reduced renewed"_s;
        QTest::newRow("renamed") << Edit([](auto &server) { server.name = u"web"_s; }) << QString();
    }
    void changesHaveNames()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, names);
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer()})));
        const auto shown = reconcile(
            test.desk(), snapshotOf({edited(goodServer(), edit)}), testNow());
        QCOMPARE(namesOf(shown->changes.front()), names);
    }

    void becomingASubscriptionHasAName()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({edited(goodServer(), becomeHourly)})));
        const auto shown = reconcile(test.desk(), snapshotOf({goodServer()}), testNow());
        QCOMPARE(namesOf(shown->changes.front()), u"converted-to-subscription"_s);
    }

    void missingFromACompleteListIsReleased()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer(), otherServer()})));
        const auto shown = reconcile(test.desk(),
            snapshotOf({goodServer()}, model::Completeness::Complete), testNow());
        QCOMPARE(namesOf(chosenOf(*shown, {u"i-other"_s}).front()), u"released"_s);
    }

    void namedChangeIsInItsEventAndTheStandingFollowsAtOnce()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer(), otherServer()})));
        approveExample(test);
        QVERIFY(apply(test, twoChanges()));
        const auto told = test.events(model::EventKind::InstanceChanged);
        QCOMPARE(told.size(), 2);
        QStringList named;
        for (const model::Event &event : told)
            named.append(event.detail.value(u"named"_s).toArray().first().toString());
        named.sort();
        QCOMPARE(named, (QStringList{u"converted-to-pay-as-you-go"_s, u"renewed"_s}));
        const auto filings = usecases::listFilings(test.desk(), {}, testNow());
        QCOMPARE(filings->front().standing->worst.cause, rules::Cause::PayAsYouGo);
    }

    void onlyWhatWasChosenIsApplied()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer(), otherServer()})));
        const auto shown = reconcile(test.desk(), twoChanges(), testNow());
        Applying applying;
        applying.chosen = chosenOf(*shown, {u"i-other"_s});
        const auto applied = apply(test, twoChanges(), applying);
        QCOMPARE(refusalOf(applied), u"done"_s);
        QCOMPARE(applied->count(usecases::ChangeKind::Changed), 1);
        QCOMPARE(test.instance(goodServer().key).billing, model::Billing::Subscription);
        QCOMPARE(test.instance(otherServer().key).expires.instant(),
            instant(u"2027-12-26T16:00:00Z"_s));
        QCOMPARE(test.events(model::EventKind::InstanceChanged).size(), 1);
    }

    void whatWasNotChosenIsOfferedAgain()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer(), otherServer()})));
        const auto shown = reconcile(test.desk(), twoChanges(), testNow());
        Applying applying;
        applying.chosen = chosenOf(*shown, {u"i-other"_s});
        QVERIFY(apply(test, twoChanges(), applying));
        const auto again = reconcile(test.desk(), twoChanges(), testNow());
        QCOMPARE(again->count(usecases::ChangeKind::Changed), 1);
    }

    void chosenChangeThatIsAnotherByNowIsRefused()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer(), otherServer()})));
        const auto shown = reconcile(test.desk(), twoChanges(), testNow());
        QVERIFY(apply(test, snapshotOf({edited(goodServer(), [](auto &server) {
            server.name = u"renamed meanwhile"_s;
            server.billing = model::Billing::Spot;
        })})));
        Applying applying;
        applying.chosen = chosenOf(*shown, {goodServer().key.id, u"i-other"_s});
        QCOMPARE(refusalOf(apply(test, twoChanges(), applying)), u"changed i-bp10a"_s);
        QCOMPARE(test.instance(otherServer().key).expires, otherServer().expires);
    }

    void chosenChangeThatIsNoneByNowIsRefused()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer(), otherServer()})));
        const auto shown = reconcile(test.desk(), twoChanges(), testNow());
        QVERIFY(apply(test, snapshotOf({edited(goodServer(), becomeHourly)})));
        Applying applying;
        applying.chosen = chosenOf(*shown, {goodServer().key.id});
        QCOMPARE(refusalOf(apply(test, twoChanges(), applying)), u"changed i-bp10a"_s);
    }

    void chosenChangeThatEndangersMoreByNowIsRefused()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer(), otherServer()})));
        const auto shown = reconcile(test.desk(), twoChanges(), testNow());
        approveExample(test);
        Applying applying;
        applying.chosen = chosenOf(*shown, {goodServer().key.id});
        QCOMPARE(refusalOf(apply(test, twoChanges(), applying)), u"changed i-bp10a"_s);
    }

    void whatMovedBesideTheChosenDoesNotMatter()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer(), otherServer()})));
        const auto shown = reconcile(test.desk(), twoChanges(), testNow());
        QVERIFY(apply(test, snapshotOf({edited(goodServer(), becomeHourly)})));
        Applying applying;
        applying.chosen = chosenOf(*shown, {u"i-other"_s});
        QCOMPARE(refusalOf(apply(test, twoChanges(), applying)), u"done"_s);
    }

    void foreignRowThatWasNotChosenRefusesNothing()
    {
        TestDesk test;
        QVERIFY(apply(test, snapshotOf({goodServer()})));
        model::Snapshot second = snapshotOf({goodServer(), otherServer()});
        second.account = u"agency"_s;
        const auto shown = reconcile(test.desk(), second,
            usecases::Comparing{.now = testNow(), .foreignRows = ForeignRows::TakeAsTransferred});
        QCOMPARE(shown->changes.size(), 2);
        Applying applying;
        applying.chosen = chosenOf(*shown, {u"i-other"_s});
        QCOMPARE(refusalOf(apply(test, second, applying)), u"done"_s);
        QVERIFY(!test.instance(goodServer().key).goneSince.isValid());
        applying.foreignRows = ForeignRows::TakeAsTransferred;
        applying.chosen = chosenOf(*shown, {goodServer().key.id});
        QCOMPARE(refusalOf(apply(test, second, applying)), u"done"_s);
        QVERIFY(test.instance(goodServer().key).goneSince.isValid());
    }

    void cancellingLeavesNothing_data()
    {
        QTest::addColumn<int>("reports");
        QTest::newRow("while comparing") << 0;
        QTest::newRow("while storing") << 1;
    }
    void cancellingLeavesNothing()
    {
        QFETCH(int, reports);
        TestDesk test;
        StoppedAfter stopped(reports);
        Applying applying;
        applying.progress = stopped.progress();
        QCOMPARE(refusalOf(apply(test, snapshotOf({goodServer()}), applying)), u"cancelled"_s);
        QVERIFY(test.instances().empty());
        QVERIFY(test.events().empty());
        applying.progress = {};
        QCOMPARE(refusalOf(apply(test, snapshotOf({goodServer()}), applying)), u"done"_s);
    }

    void comparingCanBeCancelled()
    {
        TestDesk test;
        StoppedAfter stopped(0);
        const auto shown = reconcile(test.desk(), snapshotOf({goodServer()}),
            usecases::Comparing{.now = testNow(), .progress = stopped.progress()});
        QCOMPARE(refusalOf(shown), u"cancelled"_s);
    }

    void progressTellsHowFarItIs()
    {
        TestDesk test;
        std::vector<model::Instance> rows;
        for (int i = 0; i < 5000; ++i)
            rows.push_back(serverNamed(u"i-%1"_s.arg(i), u"47.96.1.2"_s));
        QList<qint64> told;
        Applying applying;
        applying.progress = {[&told](qint64 done, qint64 total) {
                                 QCOMPARE(total, 5000);
                                 told.append(done);
                             },
            {}};
        QVERIFY(apply(test, snapshotOf(rows), applying));
        QVERIFY(told.size() > 5);
        QCOMPARE(told.first(), 0);
        QVERIFY(told.contains(4096));
    }
};

QTEST_APPLESS_MAIN(TestImportChoice)

#include "tst_import_choice.moc"
