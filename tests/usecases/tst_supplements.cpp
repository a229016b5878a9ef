// Bills, renewals and found resources: joined to the instances that they are about.

#include "core/usecases/reconcile.h"
#include "tests/usecases/test_desk.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using usecases::ChangeKind;
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

auto apply(TestDesk &test, const model::Snapshot &snapshot, const QDateTime &at = testNow())
{
    return usecases::applySnapshot(
        test.desk(), snapshot, usecases::ForeignRows::Refuse, u"list.json"_s, occasion(at));
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

/// A bill of two years more, by which it also renews itself.
model::Supplement billOf(const model::InstanceKey &key)
{
    model::Supplement bill;
    bill.list = u"InstanceList"_s;
    bill.facts.key = key;
    bill.facts.billing = model::Billing::Subscription;
    bill.facts.created = testNow().addYears(-1);
    bill.facts.expires = model::Expiry::at(testNow().addYears(2));
    bill.facts.autoRenews = true;
    bill.standsAlone = true;
    return bill;
}

} // namespace

class TestSupplements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBillCompletesARowOfTheSameImport();
    void aBillCompletesAServerOfTheLedger();
    void aBillChangesNothingThatItsListKnowsBetter();
    void aBillMakesAServerOnlyWhereEnoughIsKnown();
    void aWholeListIsBelievedBeforeABill();
    void aRenewalFindsItsServerInAnyOrder();
    void aBillBringsNothingBack();
};

void TestSupplements::aBillCompletesARowOfTheSameImport()
{
    TestDesk test;
    model::Instance row = goodServer();
    row.expires = {};
    row.billing.reset();
    model::Snapshot snapshot = snapshotOf({row});
    snapshot.supplements = {billOf(row.key)};
    const auto applied = apply(test, snapshot);
    QCOMPARE(counts(*applied), u"new 1 changed 0 unchanged 0 gone 0 returned 0"_s);
    const model::Instance stored = test.instance(row.key);
    QVERIFY(stored.expires == billOf(row.key).facts.expires);
    QVERIFY(stored.billing == model::Billing::Subscription);
    QVERIFY(stored.autoRenews == std::optional(true));
    QCOMPARE(stored.name, row.name);
    QVERIFY(applied->unmatched.isEmpty());
}

void TestSupplements::aBillCompletesAServerOfTheLedger()
{
    TestDesk test;
    QVERIFY(apply(test, snapshotOf({goodServer()})));
    const model::Instance before = test.instance(goodServer().key);
    model::Snapshot snapshot = snapshotOf({});
    model::Supplement bill = billOf(goodServer().key);
    bill.facts.key.region = u"cn-hangzhou-billing"_s; // an id is of one instance, whatever is said
    snapshot.supplements = {bill};
    const auto applied = apply(test, snapshot, testNow().addDays(1));
    QCOMPARE(counts(*applied), u"new 0 changed 1 unchanged 0 gone 0 returned 0"_s);
    const model::Instance after = test.instance(goodServer().key);
    QVERIFY(after.expires == bill.facts.expires);
    QCOMPARE(after.created, before.created);
    QCOMPARE(after.name, before.name);
    QCOMPARE(after.scheduledRelease, before.scheduledRelease);
    // Its own list did not name it.
    QCOMPARE(after.seenAt, before.seenAt);
}

void TestSupplements::aBillChangesNothingThatItsListKnowsBetter()
{
    TestDesk test;
    model::Instance spot = goodServer();
    spot.billing = model::Billing::Spot;
    spot.expires = model::Expiry::never();
    QVERIFY(apply(test, snapshotOf({spot})));
    model::Snapshot snapshot = snapshotOf({});
    model::Supplement bill = billOf(spot.key);
    bill.facts.billing = model::Billing::PayAsYouGo;
    bill.facts.autoRenews.reset();
    snapshot.supplements = {bill};
    const auto applied = apply(test, snapshot, testNow().addDays(1));
    QCOMPARE(counts(*applied), u"new 0 changed 0 unchanged 1 gone 0 returned 0"_s);
    QVERIFY(test.instance(spot.key).billing == model::Billing::Spot);
    QVERIFY(test.instance(spot.key).expires == model::Expiry::never());
}

void TestSupplements::aBillMakesAServerOnlyWhereEnoughIsKnown()
{
    TestDesk test;
    model::Snapshot snapshot = snapshotOf({});
    model::Supplement little = billOf(goodServer().key);
    little.standsAlone = false;
    snapshot.supplements = {little};
    const auto nothing = reconcile(test.desk(), snapshot, testNow());
    QVERIFY(nothing->changes.empty());
    QCOMPARE(nothing->unmatched, QStringList{goodServer().key.id});

    snapshot.supplements = {billOf(goodServer().key)};
    const auto made = apply(test, snapshot);
    QCOMPARE(counts(*made), u"new 1 changed 0 unchanged 0 gone 0 returned 0"_s);
    QVERIFY(made->unmatched.isEmpty());
    QVERIFY(test.instance(goodServer().key).name.isEmpty());
}

void TestSupplements::aWholeListIsBelievedBeforeABill()
{
    TestDesk test;
    model::Snapshot snapshot = snapshotOf({goodServer()}, model::Completeness::Complete);
    model::Supplement bill = billOf(goodServer().key);
    bill.facts.key.id = u"i-released"_s;
    snapshot.supplements = {bill};
    const auto compared = reconcile(test.desk(), snapshot, testNow());
    QCOMPARE(compared->count(ChangeKind::New), 1);
    QCOMPARE(compared->unmatched, QStringList{u"i-released"_s});
}

void TestSupplements::aRenewalFindsItsServerInAnyOrder()
{
    TestDesk test;
    model::Supplement renewal = billOf(goodServer().key);
    renewal.facts = {};
    renewal.facts.key = goodServer().key;
    renewal.facts.key.region.clear();
    renewal.facts.autoRenews = false;
    renewal.standsAlone = false;
    model::Snapshot snapshot = snapshotOf({});
    model::Supplement bill = billOf(goodServer().key);
    bill.facts.autoRenews.reset();
    snapshot.supplements = {renewal, bill};
    const auto applied = apply(test, snapshot);
    QCOMPARE(counts(*applied), u"new 1 changed 0 unchanged 0 gone 0 returned 0"_s);
    QVERIFY(test.instance(goodServer().key).autoRenews == std::optional(false));
}

void TestSupplements::aBillBringsNothingBack()
{
    TestDesk test;
    model::Instance other = goodServer();
    other.key.id = u"i-other"_s;
    QVERIFY(apply(test, snapshotOf({goodServer(), other})));
    QVERIFY(apply(test, snapshotOf({other}, model::Completeness::Complete)));
    QVERIFY(test.instance(goodServer().key).goneSince.isValid());
    model::Snapshot snapshot = snapshotOf({});
    snapshot.supplements = {billOf(goodServer().key)};
    const auto compared = apply(test, snapshot, testNow().addDays(1));
    QVERIFY(compared->changes.empty());
    QCOMPARE(compared->unmatched, QStringList{goodServer().key.id});
    QVERIFY(test.instance(goodServer().key).goneSince.isValid());
}

QTEST_APPLESS_MAIN(TestSupplements)
#include "tst_supplements.moc"
