#include "core/usecases/accounts.h"
#include "core/usecases/choose_rulebook.h"
#include "core/usecases/public_address.h"
#include "tests/usecases/test_desk.h"

#include <QFile>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using usecases::ForeignRows;

namespace {

auto add(TestDesk &test, const model::Instance &server, ForeignRows rows = ForeignRows::Refuse)
{
    return usecases::addInstance(test.desk(), server, rows, occasion());
}

} // namespace

class TestAddInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsAddedThenChanged();
    void aSecondThatWasCompletedIsStoredAndTold();
    void aBadFieldIsRefused_data();
    void aBadFieldIsRefused();
    void aTransferIsSaid();
    void anAddressIsPublicOrNot_data();
    void anAddressIsPublicOrNot();
    void anAccountIsMadeAndItsFactsStored();
    void aBadAccountIsRefused();
    void theRulebookIsTheAskedElseTheLedgersElseTheGuide();
    void choosingARulebookIsRecordedOnce();
    void aBadUserRulebookIsReportedAndTheRestLoaded();
};

void TestAddInstance::aServerIsAddedThenChanged()
{
    TestDesk test;
    const auto added = add(test, goodServer());
    QCOMPARE(refusalOf(added), u"done"_s);
    QCOMPARE(added->kind, usecases::ChangeKind::New);
    model::Instance renamed;
    renamed.key = goodServer().key;
    renamed.name = u"web"_s;
    const auto changed = add(test, renamed);
    QCOMPARE(changed->kind, usecases::ChangeKind::Changed);
    QCOMPARE(changed->instance.expires, goodServer().expires);
    QCOMPARE(add(test, renamed)->kind, usecases::ChangeKind::Unchanged);
    QCOMPARE(test.events(model::EventKind::InstanceAdded).size(), 1);
    QCOMPARE(test.events(model::EventKind::InstanceChanged).size(), 1);
    QVERIFY(test.events(model::EventKind::Imported).empty());
}

/// No field changed that a person is told of; the row did, so an event carries it.
void TestAddInstance::aSecondThatWasCompletedIsStoredAndTold()
{
    TestDesk test;
    model::Instance server = goodServer();
    QVERIFY(usecases::addInstance(test.desk(), server, ForeignRows::Refuse, occasion()));
    const std::size_t before = test.events().size();
    server.created = server.created.addSecs(7);
    const auto again =
        usecases::addInstance(test.desk(), server, ForeignRows::Refuse, occasion());
    QCOMPARE(refusalOf(again), u"done"_s);
    QCOMPARE(again->kind, usecases::ChangeKind::Unchanged);
    QCOMPARE(test.instance(server.key).created, server.created);
    QCOMPARE(test.events().size(), before + 1);
    QCOMPARE(test.desk().ledger.auditHistory()->rowProblems, QStringList());
}

void TestAddInstance::aBadFieldIsRefused_data()
{
    QTest::addColumn<model::Instance>("server");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, auto change, const QString &refusal) {
        model::Instance server = goodServer();
        change(server);
        QTest::newRow(name) << server << u"field-bad "_s + refusal;
    };
    row(
        "no id", [](auto &one) { one.key.id.clear(); }, u"id "_s);
    row(
        "id with a blank", [](auto &one) { one.key.id = u"i a"_s; }, u"id i a"_s);
    row(
        "id with a slash", [](auto &one) { one.key.id = u"a/b"_s; }, u"id a/b"_s);
    row(
        "id with a line end", [](auto &one) { one.key.id = u"a\n"_s; }, u"id a\n"_s);
    row(
        "product", [](auto &one) { one.key.product = u"ECS"_s; }, u"product ECS"_s);
    row(
        "region", [](auto &one) { one.key.region = u"杭州"_s; }, u"region 杭州"_s);
    row(
        "no account", [](auto &one) { one.key.account = u"  "_s; }, u"account "_s);
    row(
        "ends before it began",
        [](auto &one) { one.expires = model::Expiry::at(instant(u"2025-12-25T16:00:00Z"_s)); },
        u"expires 2025-12-25T16:00:00Z"_s);
    row(
        "months below 0", [](auto &one) { one.boughtMonths = -1; }, u"months -1"_s);
    row(
        "too many months", [](auto &one) { one.boughtMonths = 1201; }, u"months 1201"_s);
    row(
        "bandwidth", [](auto &one) { one.bandwidthMbps = -5; }, u"bandwidth -5"_s);
    row(
        "elsewhere", [](auto &one) { one.numbersElsewhere = -1; }, u"numbers-elsewhere -1"_s);
    row(
        "address", [](auto &one) { one.addresses = std::vector{address(u"10.0.0.1"_s)}; },
        u"addresses 10.0.0.1"_s);
}

void TestAddInstance::aBadFieldIsRefused()
{
    QFETCH(model::Instance, server);
    TestDesk test;
    QTEST(refusalOf(add(test, server)), "refusal");
    QVERIFY(test.instances().empty());
    QVERIFY(test.events().empty());
}

void TestAddInstance::aTransferIsSaid()
{
    TestDesk test;
    QVERIFY(add(test, goodServer()));
    model::Instance theirs = goodServer();
    theirs.key.account = u"agency"_s;
    QCOMPARE(refusalOf(add(test, theirs)), u"instance-elsewhere i-bp10a shop"_s);
    QCOMPARE(refusalOf(add(test, theirs, ForeignRows::TakeAsTransferred)), u"done"_s);
    QVERIFY(test.instance(goodServer().key).goneSince.isValid());
    QVERIFY(!test.instance(theirs.key).goneSince.isValid());
}

void TestAddInstance::anAddressIsPublicOrNot_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *ip : {"47.96.1.2", "8.8.8.8", "172.15.0.1", "172.32.0.1", "192.169.0.1",
             "100.128.0.1", "2408:4001::1", "240e::1"})
        QTest::newRow(ip) << true;
    for (const char *ip : {"", "10.0.0.1", "127.0.0.1", "172.16.0.1", "172.31.255.255",
             "192.168.1.1", "100.64.0.1", "169.254.1.1", "0.0.0.0", "255.255.255.255", "224.0.0.1",
             "47.98.*.*", "47.98.1", "47.98.1.256", "47.98.1.2.3", "047.98.1.2", "47.98.1.-2",
             "47.98.1.2 ", "fe80::1", "fd00::1", "::1", "2408:xyz::1", "example.com"})
        QTest::newRow(*ip ? ip : "empty") << false;
}

void TestAddInstance::anAddressIsPublicOrNot()
{
    QString ip = QString::fromLatin1(QTest::currentDataTag());
    if (ip == u"empty"_s)
        ip.clear();
    QTEST(usecases::isPublicAddress(ip), "isPublic");
}

void TestAddInstance::anAccountIsMadeAndItsFactsStored()
{
    TestDesk test;
    const auto made = usecases::stateAccount(test.desk(), u" Shop "_s, {}, {}, occasion());
    QCOMPARE(made->name, u"Shop"_s);
    const auto stated = usecases::stateAccount(
        test.desk(), u"SHOP"_s, u"1234567890123456"_s, u"某某公司"_s, occasion());
    QCOMPARE(stated->name, u"Shop"_s);
    QCOMPARE(stated->uid, u"1234567890123456"_s);
    const auto kept = usecases::stateAccount(test.desk(), u"shop"_s, {}, u"某某公司"_s, occasion());
    QCOMPARE(kept->uid, u"1234567890123456"_s);
    QCOMPARE(test.events(model::EventKind::AccountAdded).size(), 1);
    QCOMPARE(test.events(model::EventKind::AccountChanged).size(), 1);
}

void TestAddInstance::aBadAccountIsRefused()
{
    TestDesk test;
    QCOMPARE(refusalOf(usecases::stateAccount(test.desk(), u" "_s, {}, {}, occasion())),
        u"field-bad account "_s);
    QCOMPARE(refusalOf(usecases::stateAccount(test.desk(), u"a"_s, u"12a"_s, {}, occasion())),
        u"field-bad uid 12a"_s);
    QVERIFY(test.events().empty());
}

void TestAddInstance::theRulebookIsTheAskedElseTheLedgersElseTheGuide()
{
    const std::vector all{officialRulebook(), guideRulebook()};
    QCOMPARE(*usecases::chosenRulebook(all, u"official-2026-06"_s, u"guide-2026-01"_s), 0u);
    QCOMPARE(*usecases::chosenRulebook(all, {}, u"official-2026-06"_s), 0u);
    QCOMPARE(*usecases::chosenRulebook(all, {}, {}), 1u);
    QCOMPARE(*usecases::chosenRulebook(all, {}, u"gone"_s), 1u);
    const auto unknown = usecases::chosenRulebook(all, u"none"_s, {});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, model::RefusalCode::UnknownRulebook);
}

void TestAddInstance::choosingARulebookIsRecordedOnce()
{
    TestDesk test;
    for (int i = 0; i < 2; ++i)
        QVERIFY(usecases::chooseRulebook(test.desk().ledger, officialRulebook(), occasion()));
    const auto events = test.events(model::EventKind::RulebookChosen);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.front().rulebookId, u"official-2026-06"_s);
    const auto reader = test.desk().ledger.read();
    QCOMPARE(
        *(*reader)->setting(QString::fromLatin1(usecases::rulebookSetting)), u"official-2026-06"_s);
}

void TestAddInstance::aBadUserRulebookIsReportedAndTheRestLoaded()
{
    const QTemporaryDir folder;
    QFile broken(folder.filePath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    // A copy of a built-in one repeats its id.
    QVERIFY(
        QFile::copy(QStringLiteral(BEIAN_SOURCE_DIR) + u"/resources/rulebook/guide-2026-01.json",
            folder.filePath(u"copy.json"_s)));
    const auto loaded = usecases::loadRulebooks(folder.path());
    QCOMPARE(loaded.all.size(), usecases::loadRulebooks({}).all.size());
    QCOMPARE(loaded.refused.size(), 2);
    QCOMPARE(loaded.refused[0].error.code, rulebook::RulebookErrorCode::NotJson);
    QCOMPARE(loaded.refused[1].error.code, rulebook::RulebookErrorCode::Contradiction);
}

QTEST_APPLESS_MAIN(TestAddInstance)

#include "tst_add_instance.moc"
