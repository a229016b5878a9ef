#include "core/usecases/advance_filing.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/reconcile.h"
#include "tests/usecases/test_desk.h"

#include <QJsonObject>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using usecases::applySnapshot;
using usecases::ChangeKind;
using usecases::ForeignRows;
using usecases::reconcile;

namespace {

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

auto apply(TestDesk &test, const model::Snapshot &snapshot, const QDateTime &at = testNow(),
    ForeignRows foreignRows = ForeignRows::Refuse)
{
    return applySnapshot(test.desk(), snapshot, foreignRows, u"list.json"_s, occasion(at));
}

/// "new 1 changed 0 unchanged 0 gone 0 returned 0"
QString counts(const usecases::Reconciliation &result)
{
    return u"new %1 changed %2 unchanged %3 gone %4 returned %5"_s
        .arg(result.count(ChangeKind::New))
        .arg(result.count(ChangeKind::Changed))
        .arg(result.count(ChangeKind::Unchanged))
        .arg(result.count(ChangeKind::Gone))
        .arg(result.count(ChangeKind::Returned));
}

/// "expires: old -> new" of each field of the first change.
QString fieldsOf(const usecases::Reconciliation &result)
{
    QStringList fields;
    for (const usecases::FieldChange &field : result.changes.front().fields)
        fields.append(field.field + u": " + field.before + u" -> " + field.after);
    return fields.join(u"; "_s);
}

model::Instance keyOnly()
{
    model::Instance row;
    row.key = goodServer().key;
    return row;
}

model::ElasticAddress elastic(const QString &ip, const QString &carrier)
{
    model::ElasticAddress elastic;
    elastic.address = {.ip = ip,
        .kind = model::AddressKind::Elastic,
        .allocationId = u"eip-"_s + ip,
        .bandwidthMbps = 10};
    elastic.region = u"cn-hangzhou"_s;
    elastic.carrierProduct = carrier.isEmpty() ? QString() : u"ecs"_s;
    elastic.carrierId = carrier;
    return elastic;
}

void fileExample(TestDesk &test)
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

} // namespace

class TestReconcile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstImportIsNewAndASecondUnchanged();
    void previewingWritesNothing();
    void aChangeIsToldFieldByField_data();
    void aChangeIsToldFieldByField();
    void whatIsNotStatedStays();
    void payAsYouGoIsRemembered();
    void aRenewalAddsToStatedMonths();
    void twoRowsOfOneServerAreOneChange();
    void onlyACompleteListMakesGone_data();
    void onlyACompleteListMakesGone();
    void anEmptyListMakesNothingGone();
    void anotherRegionIsNotGone();
    void whatWasGoneReturns();
    void elasticAddressesAreJoinedToTheirCarriers();
    void anElasticAddressMovesFromServerToServer();
    void aWholeAddressListTakesWhatItLacks();
    void endangeringChangesComeFirst();
    void goneEndangersItsFilings();
    void aServerOfAnotherAccountIsRefused();
    void aTransferEndsTheOldNumbers();
    void aTransferBackIsPossible();
    void manyForeignRowsAreFound();
    void anotherCaseIsTheSameAccount();
};

void TestReconcile::aFirstImportIsNewAndASecondUnchanged()
{
    TestDesk test;
    const auto first = apply(test, snapshotOf({goodServer()}));
    QCOMPARE(refusalOf(first), u"done"_s);
    QCOMPARE(counts(*first), u"new 1 changed 0 unchanged 0 gone 0 returned 0"_s);
    const QDateTime later = testNow().addDays(1);
    const auto second = apply(test, snapshotOf({goodServer()}), later);
    QCOMPARE(counts(*second), u"new 0 changed 0 unchanged 1 gone 0 returned 0"_s);
    QCOMPARE(test.instance(goodServer().key).seenAt, later);

    QCOMPARE(test.events(model::EventKind::AccountAdded).size(), 1);
    QCOMPARE(test.events(model::EventKind::InstanceAdded).size(), 1);
    QCOMPARE(test.events(model::EventKind::InstanceChanged).size(), 0);
    const auto imports = test.events(model::EventKind::Imported);
    QCOMPARE(imports.size(), 2);
    QCOMPARE(imports.front().detail.value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(imports.front().detail.value(u"source"_s).toString(), u"list.json"_s);
}

void TestReconcile::previewingWritesNothing()
{
    TestDesk test;
    const auto preview = reconcile(test.desk(), snapshotOf({goodServer()}), testNow());
    QCOMPARE(counts(*preview), u"new 1 changed 0 unchanged 0 gone 0 returned 0"_s);
    QVERIFY(test.instances().empty());
    QVERIFY(test.events().empty());
}

void TestReconcile::aChangeIsToldFieldByField_data()
{
    QTest::addColumn<model::Instance>("row");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, auto change, const QString &told) {
        model::Instance server = goodServer();
        change(server);
        QTest::newRow(name) << server << told;
    };
    row(
        "name", [](auto &one) { one.name = u"web"_s; }, u"name:  -> web"_s);
    row(
        "billing", [](auto &one) { one.billing = model::Billing::PayAsYouGo; },
        u"billing: subscription -> pay-as-you-go"_s);
    row(
        "expiry",
        [](auto &one) { one.expires = model::Expiry::at(instant(u"2027-01-26T16:00:00Z"_s)); },
        u"expires: 2026-12-26T16:00:00Z -> 2027-01-26T16:00:00Z"_s);
    row("expiry a second earlier",
        [](auto &one) { one.expires = model::Expiry::at(instant(u"2026-12-26T15:59:59Z"_s)); }, {});
    row(
        "never expires", [](auto &one) { one.expires = model::Expiry::never(); },
        u"expires: 2026-12-26T16:00:00Z -> never"_s);
    row("creation to the second",
        [](auto &one) { one.created = instant(u"2025-12-26T03:30:42Z"_s); }, {});
    row(
        "status",
        [](auto &one) {
            one.status = model::InstanceStatus::Stopped;
            one.statusText = u"Stopped"_s;
        },
        u"status: running -> stopped"_s);
    row(
        "locked", [](auto &one) { one.locks = QStringList{u"financial"_s}; },
        u"locks: none -> financial"_s);
    row(
        "another address", [](auto &one) { one.addresses = std::vector{address(u"47.96.1.9"_s)}; },
        u"addresses: 47.96.1.2 -> 47.96.1.9"_s);
    row(
        "no address", [](auto &one) { one.addresses = std::vector<model::Address>(); },
        u"addresses: 47.96.1.2 -> none"_s);
    row(
        "bandwidth and type",
        [](auto &one) {
            one.bandwidthMbps = 1;
            one.instanceType = u"ecs.t6"_s;
        },
        u"type: ecs.g6.large -> ecs.t6; bandwidth: 5 -> 1"_s);
    row(
        "renews itself", [](auto &one) { one.autoRenews = true; }, u"auto-renew:  -> yes"_s);
}

void TestReconcile::aChangeIsToldFieldByField()
{
    QFETCH(model::Instance, row);
    QFETCH(QString, told);
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    const auto result = apply(test, snapshotOf({row}));
    QCOMPARE(fieldsOf(*result), told);
    QCOMPARE(
        result->changes.front().kind, told.isEmpty() ? ChangeKind::Unchanged : ChangeKind::Changed);
    const auto events = test.events(model::EventKind::InstanceChanged);
    QCOMPARE(events.size(), told.isEmpty() ? 0 : 1);
    if (events.empty())
        return;
    QJsonObject detail = events.front().detail;
    detail.remove("named"_L1);
    QCOMPARE(detail.size(), result->changes.front().fields.size());
}

void TestReconcile::whatIsNotStatedStays()
{
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    const auto result = apply(test, snapshotOf({keyOnly()}));
    QCOMPARE(counts(*result), u"new 0 changed 0 unchanged 1 gone 0 returned 0"_s);
    QCOMPARE(test.instance(goodServer().key), goodServer());
}

void TestReconcile::payAsYouGoIsRemembered()
{
    TestDesk test;
    model::Instance hourly = goodServer();
    hourly.billing = model::Billing::PayAsYouGo;
    QVERIFY(apply(test, snapshotOf({hourly})));
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    QVERIFY(test.instance(goodServer().key).seenPayAsYouGo);
}

void TestReconcile::aRenewalAddsToStatedMonths()
{
    TestDesk test;
    model::Instance stated = goodServer();
    stated.boughtMonths = 1;
    QVERIFY(apply(test, snapshotOf({stated})));
    model::Instance renewed = goodServer();
    renewed.expires = model::Expiry::at(instant(u"2027-02-26T16:00:00Z"_s));
    const auto result = apply(test, snapshotOf({renewed}));
    QCOMPARE(test.instance(goodServer().key).boughtMonths, 3);
    QVERIFY(fieldsOf(*result).contains(u"months: 1 -> 3"_s));
}

void TestReconcile::twoRowsOfOneServerAreOneChange()
{
    TestDesk test;
    model::Instance named = keyOnly();
    named.name = u"web"_s;
    const auto result = apply(test, snapshotOf({goodServer(), named}));
    QCOMPARE(counts(*result), u"new 1 changed 0 unchanged 0 gone 0 returned 0"_s);
    QCOMPARE(test.instance(goodServer().key).name, u"web"_s);
    QCOMPARE(test.instance(goodServer().key).expires, goodServer().expires);
}

void TestReconcile::onlyACompleteListMakesGone_data()
{
    QTest::addColumn<model::Completeness>("completeness");
    QTest::addColumn<qsizetype>("gone");
    QTest::newRow("complete") << model::Completeness::Complete << qsizetype(1);
    QTest::newRow("partial") << model::Completeness::Partial << qsizetype(0);
    QTest::newRow("unknown") << model::Completeness::Unknown << qsizetype(0);
}

void TestReconcile::onlyACompleteListMakesGone()
{
    QFETCH(model::Completeness, completeness);
    TestDesk test;
    const model::Instance other = serverNamed(u"i-other"_s, u"47.96.1.3"_s);
    QVERIFY(apply(test, snapshotOf({goodServer(), other})));
    const QDateTime later = testNow().addDays(1);
    const auto result = apply(test, snapshotOf({other}, completeness), later);
    QTEST(result->count(ChangeKind::Gone), "gone");
    QCOMPARE(test.instance(goodServer().key).goneSince.isValid(),
        completeness == model::Completeness::Complete);
    QCOMPARE(qsizetype(test.events(model::EventKind::InstanceGone).size()),
        result->count(ChangeKind::Gone));
    // What is gone goes once.
    QCOMPARE(apply(test, snapshotOf({other}, completeness), later)->count(ChangeKind::Gone), 0);
}

void TestReconcile::anEmptyListMakesNothingGone()
{
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    const auto result = apply(test, snapshotOf({}, model::Completeness::Complete));
    QCOMPARE(counts(*result), u"new 0 changed 0 unchanged 0 gone 0 returned 0"_s);
}

void TestReconcile::anotherRegionIsNotGone()
{
    TestDesk test;
    model::Instance elsewhere = serverNamed(u"i-other"_s, u"47.96.1.3"_s);
    elsewhere.key.region = u"cn-beijing"_s;
    QVERIFY(apply(test, snapshotOf({goodServer(), elsewhere})));
    const auto result = apply(test, snapshotOf({goodServer()}, model::Completeness::Complete));
    QCOMPARE(counts(*result), u"new 0 changed 0 unchanged 1 gone 0 returned 0"_s);
}

void TestReconcile::whatWasGoneReturns()
{
    TestDesk test;
    const model::Instance other = serverNamed(u"i-other"_s, u"47.96.1.3"_s);
    QVERIFY(apply(test, snapshotOf({goodServer(), other})));
    QVERIFY(apply(test, snapshotOf({other}, model::Completeness::Complete)));
    const auto result = apply(test, snapshotOf({goodServer()}));
    QCOMPARE(counts(*result), u"new 0 changed 0 unchanged 0 gone 0 returned 1"_s);
    QVERIFY(!test.instance(goodServer().key).goneSince.isValid());
    QCOMPARE(test.events(model::EventKind::InstanceReturned).size(), 1);
}

void TestReconcile::elasticAddressesAreJoinedToTheirCarriers()
{
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    model::Snapshot addresses = snapshotOf({});
    addresses.elasticAddresses = {elastic(u"8.8.4.4"_s, goodServer().key.id)};
    const auto result = apply(test, addresses, testNow().addDays(1));
    QCOMPARE(fieldsOf(*result), u"addresses: 47.96.1.2 -> 47.96.1.2 8.8.4.4; bandwidth: 5 -> 10"_s);
    // The address list has not seen the server itself.
    QCOMPARE(test.instance(goodServer().key).seenAt, testNow());

    model::Snapshot together = snapshotOf({serverNamed(u"i-new"_s, u"47.96.1.3"_s)});
    together.elasticAddresses = {elastic(u"8.8.4.5"_s, u"i-new"_s)};
    const auto both = apply(test, together);
    QCOMPARE(model::addressTexts(both->changes.front().instance),
        (QStringList{u"47.96.1.3"_s, u"8.8.4.5"_s}));
}

void TestReconcile::anElasticAddressMovesFromServerToServer()
{
    TestDesk test;
    const model::Instance other = serverNamed(u"i-other"_s, u"47.96.1.3"_s);
    QVERIFY(apply(test, snapshotOf({goodServer(), other})));
    model::Snapshot addresses = snapshotOf({});
    addresses.elasticAddresses = {elastic(u"8.8.4.4"_s, goodServer().key.id)};
    QVERIFY(apply(test, addresses));
    addresses.elasticAddresses = {elastic(u"8.8.4.4"_s, u"i-other"_s)};
    const auto result = apply(test, addresses);
    QCOMPARE(result->count(ChangeKind::Changed), 2);
    QCOMPARE(model::addressTexts(test.instance(goodServer().key)), QStringList{u"47.96.1.2"_s});
    QCOMPARE(
        model::addressTexts(test.instance(other.key)), (QStringList{u"47.96.1.3"_s, u"8.8.4.4"_s}));
}

void TestReconcile::aWholeAddressListTakesWhatItLacks()
{
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    model::Snapshot addresses = snapshotOf({});
    addresses.elasticAddresses = {elastic(u"8.8.4.4"_s, goodServer().key.id)};
    QVERIFY(apply(test, addresses));
    addresses.elasticAddresses = {elastic(u"8.8.4.5"_s, {})};
    QVERIFY(apply(test, addresses)); // not whole: proves nothing
    QCOMPARE(model::addressTexts(test.instance(goodServer().key)).size(), 2);
    addresses.scopes = {{.product = u"eip"_s,
        .region = u"cn-hangzhou"_s,
        .completeness = model::Completeness::Complete,
        .evidence = {}}};
    QVERIFY(apply(test, addresses));
    QCOMPARE(model::addressTexts(test.instance(goodServer().key)), QStringList{u"47.96.1.2"_s});
}

void TestReconcile::endangeringChangesComeFirst()
{
    TestDesk test;
    const model::Instance early = serverNamed(u"i-aa"_s, u"47.96.1.3"_s);
    QVERIFY(apply(test, snapshotOf({early, goodServer()})));
    fileExample(test);
    model::Instance renamed = early;
    renamed.name = u"web"_s;
    model::Instance hourly = goodServer();
    hourly.billing = model::Billing::PayAsYouGo;
    const auto result = reconcile(test.desk(), snapshotOf({renamed, hourly}), testNow());
    QCOMPARE(result->changes.front().instance.key, goodServer().key);
    QCOMPARE(result->changes.front().endangers, QStringList{u"example.com"_s});
    QVERIFY(result->changes.back().endangers.isEmpty());
}

void TestReconcile::goneEndangersItsFilings()
{
    TestDesk test;
    const model::Instance other = serverNamed(u"i-other"_s, u"47.96.1.3"_s);
    QVERIFY(apply(test, snapshotOf({goodServer(), other})));
    fileExample(test);
    const auto result =
        reconcile(test.desk(), snapshotOf({other}, model::Completeness::Complete), testNow());
    QCOMPARE(result->changes.front().kind, ChangeKind::Gone);
    QCOMPARE(result->changes.front().endangers, QStringList{u"example.com"_s});
}

void TestReconcile::aServerOfAnotherAccountIsRefused()
{
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    model::Snapshot second = snapshotOf({goodServer(), serverNamed(u"i-own"_s, u"47.96.1.3"_s)});
    second.account = u"agency"_s;
    const auto preview = reconcile(test.desk(), second, testNow());
    QCOMPARE(preview->foreign.size(), 1);
    QCOMPARE(preview->foreign.front().account, u"shop"_s);
    QCOMPARE(counts(*preview), u"new 1 changed 0 unchanged 0 gone 0 returned 0"_s);
    QCOMPARE(refusalOf(apply(test, second)), u"instance-elsewhere i-bp10a shop"_s);
    QCOMPARE(test.instances().size(), 1);
}

void TestReconcile::aTransferEndsTheOldNumbers()
{
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    fileExample(test);
    model::Snapshot second = snapshotOf({goodServer()});
    second.account = u"agency"_s;
    const auto result = apply(test, second, testNow(), ForeignRows::TakeAsTransferred);
    QCOMPARE(refusalOf(result), u"done"_s);
    QCOMPARE(counts(*result), u"new 1 changed 0 unchanged 0 gone 0 returned 0"_s);
    QCOMPARE(result->changes.front().endangers, QStringList{u"example.com"_s});
    QVERIFY(test.instance(goodServer().key).goneSince.isValid());
    QCOMPARE(test.numbers().front().invalidSince, testNow());
    QCOMPARE(test.numbers().front().state, model::NumberState::Invalid);
    const auto transfers = test.events(model::EventKind::InstanceTransferred);
    QCOMPARE(transfers.size(), 1);
    QCOMPARE(transfers.front().account, u"shop"_s);
    // The new account's quota is its own.
    model::InstanceKey key = goodServer().key;
    key.account = u"agency"_s;
    usecases::PrecheckRequest request;
    request.keys = {key};
    QCOMPARE(usecases::precheck(test.desk(), request, testNow())->front().quota.used, 0);
}

void TestReconcile::aTransferBackIsPossible()
{
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    model::Snapshot second = snapshotOf({goodServer()});
    second.account = u"agency"_s;
    QVERIFY(apply(test, second, testNow(), ForeignRows::TakeAsTransferred));
    QCOMPARE(
        refusalOf(apply(test, snapshotOf({goodServer()}))), u"instance-elsewhere i-bp10a agency"_s);
    const auto back =
        apply(test, snapshotOf({goodServer()}), testNow(), ForeignRows::TakeAsTransferred);
    QCOMPARE(counts(*back), u"new 0 changed 0 unchanged 0 gone 0 returned 1"_s);
}

void TestReconcile::manyForeignRowsAreFound()
{
    TestDesk test;
    std::vector<model::Instance> rows;
    for (int i = 0; i < 200; ++i)
        rows.push_back(serverNamed(u"i-%1"_s.arg(i), u"47.96.2.%1"_s.arg(i)));
    QVERIFY(apply(test, snapshotOf(rows)));
    model::Snapshot second = snapshotOf(rows);
    second.account = u"agency"_s;
    const auto preview = reconcile(test.desk(), second, testNow());
    QCOMPARE(preview->foreign.size(), 200);
    QVERIFY(preview->changes.empty());
}

void TestReconcile::anotherCaseIsTheSameAccount()
{
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    model::Snapshot again = snapshotOf({goodServer()});
    again.account = u" SHOP "_s;
    const auto result = apply(test, again);
    QCOMPARE(result->account, u"shop"_s);
    QCOMPARE(counts(*result), u"new 0 changed 0 unchanged 1 gone 0 returned 0"_s);
}

QTEST_APPLESS_MAIN(TestReconcile)

#include "tst_reconcile.moc"
