#include "tests/support/ledgers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::NumberState;
using model::Stage;

namespace {

/// Every member stated, with the texts that people in China write.
model::Instance fullInstance()
{
    model::Instance instance;
    instance.key = {u"李记网络"_s, u"ecs"_s, u"cn-hangzhou"_s, u"i-bp1文"_s};
    instance.name = u"官网 \"主\" 'A' %_;--"_s;
    instance.instanceType = u"ecs.g6.large"_s;
    instance.billing = model::Billing::Subscription;
    instance.created = instant(u"2025-12-10T04:04:00Z"_s);
    instance.expires = model::Expiry::at(instant(u"2026-12-10T16:00:00Z"_s));
    instance.boughtMonths = 12;
    instance.status = model::InstanceStatus::Running;
    instance.statusText = u"运行中"_s;
    instance.locks = QStringList{u"financial"_s, u"安全"_s};
    instance.addresses = std::vector<model::Address>{
        {u"47.96.1.2"_s, model::AddressKind::Fixed, {}, std::nullopt},
        {u"47.96.1.3"_s, model::AddressKind::Elastic, u"eip-1"_s, 100}};
    instance.bandwidthMbps = 0;
    instance.scheduledRelease = instant(u"2027-01-01T00:00:00Z"_s);
    instance.autoRenews = false;
    instance.carrierId = u"i-other"_s;
    instance.seenAt = testNow().addMSecs(123);
    instance.goneSince = testNow().addDays(1);
    instance.seenPayAsYouGo = true;
    instance.numbersElsewhere = 2;
    return instance;
}

model::Instance bareInstance()
{
    model::Instance instance;
    instance.key = {u"李记网络"_s, u"swas"_s, u""_s, u"bare"_s};
    return instance;
}

model::Event fullEvent()
{
    model::Event event;
    event.at = testNow();
    event.kind = model::EventKind::InstanceChanged;
    event.account = u"李记网络"_s;
    event.instance = u"李记网络/ecs/cn-hangzhou/i-1"_s;
    event.number = u"048291375560"_s;
    event.domain = u"xn--fiqs8s.cn"_s;
    event.detail = {{u"name"_s, QJsonObject{{u"old"_s, u"甲"_s}, {u"new"_s, QJsonValue()}}},
        {u"rows"_s, QJsonArray{1, 2.5, true}}};
    event.rulebookId = u"guide-2026-01"_s;
    event.rulebookDate = QDate(2026, 1, 6);
    event.actor = u"李"_s;
    event.rehearsed = true;
    return event;
}

bool isSame(const model::Event &a, const model::Event &b)
{
    return a.at == b.at && a.kind == b.kind && a.account == b.account && a.instance == b.instance
        && a.number == b.number && a.domain == b.domain && a.detail == b.detail
        && a.rulebookId == b.rulebookId && a.rulebookDate == b.rulebookDate && a.actor == b.actor
        && a.rehearsed == b.rehearsed;
}

} // namespace

/// What is put in comes out again, and what follows from it is right.
class TestRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void accountIsOneInAnyCase();
    void accountsFactsAreKept();
    void instanceComesBackAsItWas_data();
    void instanceComesBackAsItWas();
    void instanceIsReplacedByItsKey();
    void expiryThatNeverComesIsKept();
    void instanceNeedsItsAccount();
    void numberComesBackAsItWas();
    void quotaCountsUnvoidedConsoleAndAllLocalNumbers();
    void fullQuotaIsAConflict();
    void voidedConsoleNumberIsFoundBehindItsSuccessor();
    void unseenNumberHasNoTextAndCounts();
    void grantAndInvalidationAreKept();
    void numberStateFollowsFromItsFiling_data();
    void numberStateFollowsFromItsFiling();
    void filingComesBackAsItWas();
    void filingChangedMeanwhileIsAConflict();
    void discardedFilingStandsBehindTheNewOne();
    void addressesOfEndedFilingsAreNotHeld();
    void answerReplacesTheOneForTheSameAddresses();
    void ticksAndDutiesAreKept();
    void emptySettingIsRemoved();
    void eventComesBackAsItWas();
    void emptyHistoryHasNoNewestMoment();
    void birthOfARecordedAgainNumberIsItsOwn();

private:
    [[nodiscard]] model::ServiceNumber recorded(const QString &text);

    std::unique_ptr<LedgerFolder> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<ledger::Writer> m_writer;
};

void TestRows::init()
{
    m_folder = std::make_unique<LedgerFolder>();
    m_ledger = m_folder->open();
    store(*m_ledger, goodServer());
    m_writer = must(m_ledger->write());
    must(m_writer->ensureAccount(u"李记网络"_s));
}

void TestRows::cleanup()
{
    m_writer.reset();
    m_ledger.reset();
    m_folder.reset();
}

model::ServiceNumber TestRows::recorded(const QString &text)
{
    return must(m_writer->insertNumber(
        consolePermit(goodServer()), wellFormed(text), testNow(), {}));
}

void TestRows::accountIsOneInAnyCase()
{
    QCOMPARE(must(m_writer->ensureAccount(u" SHOP "_s)).name, u"shop"_s);
    QCOMPARE(must(m_writer->accounts()).size(), 2U);
    QCOMPARE(must(m_writer->account(u"ＳＨＯＰ"_s))->name, u"shop"_s);
    QVERIFY(!must(m_writer->account(u"nobody"_s)));
}

void TestRows::accountsFactsAreKept()
{
    const model::Account account{u"李记网络"_s, u"1234567890123456"_s, u"李记网络有限公司"_s};
    must(m_writer->updateAccount(account));
    QCOMPARE(*must(m_writer->account(account.name)), account);
    QCOMPARE(outcomeOf(m_writer->updateAccount({u"nobody"_s, {}, {}})), u"conflict account"_s);
}

void TestRows::instanceComesBackAsItWas_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("everything stated") << true;
    QTest::newRow("nothing stated") << false;
}

void TestRows::instanceComesBackAsItWas()
{
    QFETCH(bool, full);
    const model::Instance instance = full ? fullInstance() : bareInstance();
    must(m_writer->putInstances({&instance, 1}));
    QCOMPARE(*must(m_writer->instance(instance.key)), instance);
    QCOMPARE(must(m_writer->instancesWithId(instance.key.id)), std::vector{instance});
}

void TestRows::instanceIsReplacedByItsKey()
{
    model::Instance instance = fullInstance();
    must(m_writer->putInstances({&instance, 1}));
    model::Instance changed = bareInstance();
    changed.key = instance.key;
    changed.locks = QStringList();
    changed.addresses = std::vector<model::Address>();
    must(m_writer->putInstances({&changed, 1}));
    QCOMPARE(*must(m_writer->instance(instance.key)), changed);
}

void TestRows::expiryThatNeverComesIsKept()
{
    model::Instance instance = bareInstance();
    instance.expires = model::Expiry::never();
    must(m_writer->putInstances({&instance, 1}));
    QCOMPARE(must(m_writer->instance(instance.key))->expires, model::Expiry::never());
}

void TestRows::instanceNeedsItsAccount()
{
    model::Instance instance = bareInstance();
    instance.key.account = u"nobody"_s;
    QCOMPARE(outcomeOf(m_writer->putInstances({&instance, 1})), u"conflict account"_s);
}

void TestRows::numberComesBackAsItWas()
{
    const auto number = must(m_writer->insertNumber(localPermit(goodServer()),
        wellFormed(u"048291375560"_s), testNow(), u"other-form"_s));
    QCOMPARE(number.text, u"048291375560"_s);
    QCOMPARE(number.issuer, model::Issuer::Local);
    QCOMPARE(number.instance, goodServer().key);
    QCOMPARE(number.issuedAt, testNow());
    QCOMPARE(number.note, u"other-form"_s);
    QCOMPARE(number.rulebookId, u"guide-2026-01"_s);
    QCOMPARE(number.rulebookDate, QDate(2026, 1, 6));
    QCOMPARE(number.state, NumberState::Unbound);
    QCOMPARE(*must(m_writer->number(number.text)), number);
    QCOMPARE(*must(m_writer->number(number.id)), number);
}

void TestRows::quotaCountsUnvoidedConsoleAndAllLocalNumbers()
{
    const auto local = must(m_writer->insertNumber(
        localPermit(goodServer()), wellFormed(u"000000000001"_s), testNow(), {}));
    const auto console = recorded(u"000000000002"_s);
    static_cast<void>(recorded(u"000000000003"_s));
    must(m_writer->insertNumber(
        consolePermit(goodServer(), 0, model::ServiceNumber::Charge::Paid),
        wellFormed(u"000000000004"_s), testNow(), {}));
    must(m_writer->voidNumber(local.id, testNow(), u"wrong server"_s));
    must(m_writer->voidNumber(console.id, testNow(), u"wrong server"_s));
    const ledger::QuotaUse use = must(m_writer->quotaUse(goodServer().key));
    QCOMPARE(use.local, 1);
    QCOMPARE(use.console, 1);
    QCOMPARE(must(m_writer->quotaUses()).size(), 1U);
    QCOMPARE(must(m_writer->quotaUses()).at(goodServer().key).console, 1);
}

void TestRows::fullQuotaIsAConflict()
{
    // Permitted when there was room; by the time of the write there is none.
    const auto permit = localPermit(goodServer(), 0);
    for (int i = 0; i < permit.limit(); ++i) {
        must(m_writer->insertNumber(
            permit, wellFormed(u"00000000000%1"_s.arg(i)), testNow(), {}));
    }
    QCOMPARE(outcomeOf(m_writer->insertNumber(
                 permit, wellFormed(u"000000000009"_s), testNow(), {})),
        u"conflict number.quota"_s);
}

void TestRows::voidedConsoleNumberIsFoundBehindItsSuccessor()
{
    const auto first = recorded(u"000000000001"_s);
    must(m_writer->voidNumber(first.id, testNow(), u"记错了"_s));
    const auto voided = *must(m_writer->number(first.text));
    QCOMPARE(voided.voidReason, u"记错了"_s);
    QCOMPARE(voided.voidedAt, testNow());
    QCOMPARE(voided.state, NumberState::Invalid);
    const auto second = recorded(u"000000000001"_s);
    QCOMPARE(must(m_writer->number(first.text))->id, second.id);
}

void TestRows::unseenNumberHasNoTextAndCounts()
{
    const auto number = must(m_writer->insertUnseenNumber(consolePermit(goodServer()), testNow()));
    QVERIFY(number.text.isEmpty());
    must(m_writer->insertUnseenNumber(consolePermit(goodServer()), testNow()));
    QCOMPARE(must(m_writer->quotaUse(goodServer().key)).console, 2);
    QVERIFY(!must(m_writer->number(QString())));
    QVERIFY(!must(m_writer->birthOf(number)));
}

void TestRows::grantAndInvalidationAreKept()
{
    const auto number = recorded(u"000000000001"_s);
    must(m_writer->grantNumber(number.id, u"客户"_s));
    must(m_writer->invalidateNumbers(goodServer().key, testNow()));
    must(m_writer->invalidateNumbers(goodServer().key, testNow().addDays(1)));
    const auto after = *must(m_writer->number(number.id));
    QCOMPARE(after.grantedTo, u"客户"_s);
    QCOMPARE(after.invalidSince, testNow());
    QCOMPARE(after.state, NumberState::Invalid);
    QCOMPARE(outcomeOf(m_writer->grantNumber({99}, u"x"_s)), u"conflict number"_s);
}

void TestRows::numberStateFollowsFromItsFiling_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<NumberState>("state");
    QTest::newRow("draft") << Stage::Draft << NumberState::Bound;
    QTest::newRow("provider") << Stage::ProviderReview << NumberState::Filing;
    QTest::newRow("sms") << Stage::SmsCheck << NumberState::Filing;
    QTest::newRow("authority") << Stage::AuthorityReview << NumberState::Filing;
    QTest::newRow("rejected") << Stage::Rejected << NumberState::Filing;
    QTest::newRow("approved") << Stage::Approved << NumberState::Filed;
    QTest::newRow("abandoned") << Stage::Abandoned << NumberState::Invalid;
    QTest::newRow("cancelled") << Stage::Cancelled << NumberState::Invalid;
    QTest::newRow("revoked") << Stage::Revoked << NumberState::Invalid;
    QTest::newRow("superseded") << Stage::Superseded << NumberState::Invalid;
    QTest::newRow("discarded") << Stage::Discarded << NumberState::Unbound;
}

void TestRows::numberStateFollowsFromItsFiling()
{
    QFETCH(Stage, stage);
    QFETCH(NumberState, state);
    const auto number = recorded(u"000000000001"_s);
    model::Filing filing = draftOn(number, u"example.com"_s);
    filing.id = must(m_writer->insertFiling(filing));
    filing.stage = stage;
    must(m_writer->updateFiling(filing, Stage::Draft));
    QCOMPARE(must(m_writer->number(number.id))->state, state);
}

void TestRows::filingComesBackAsItWas()
{
    model::Filing old = draftOn(recorded(u"000000000001"_s), u"xn--fiqs8s.cn"_s);
    old.stage = Stage::Approved;
    old.id = must(m_writer->insertFiling(old));
    QCOMPARE(*must(m_writer->filing(old.id)), old);

    const model::Instance elsewhere = serverNamed(u"i-2"_s);
    must(m_writer->putInstances({&elsewhere, 1}));
    model::Filing filing = draftOn(recorded(u"000000000002"_s), u"xn--fiqs8s.cn"_s);
    filing.type = model::FilingType::Change;
    filing.id = must(m_writer->insertFiling(filing));
    filing.domain = model::Domain::fromStored(u"example.cn"_s);
    filing.instance = elsewhere.key;
    filing.stage = Stage::Cancelled;
    filing.since = testNow().addDays(3);
    filing.submittedAt = testNow().addDays(1);
    filing.approvedAt = testNow().addDays(2);
    filing.icp = u"京ICP备12345678号-1"_s;
    filing.reason = u"材料不清"_s;
    filing.approvedWith = model::ApprovedWith{u"ecs.g6.large"_s, 5, {u"47.96.1.2"_s}};
    filing.notice = model::Notice{QDateTime(), u"整改通知"_s};
    filing.domainExpires = QDate(2027, 2, 28);
    filing.supersedes = old.id;
    filing.cancelKind = model::CancelKind::Site;
    must(m_writer->updateFiling(filing, Stage::Draft));
    QCOMPARE(*must(m_writer->filing(filing.id)), filing);
    filing.notice->deadline = testNow();
    filing.approvedWith->bandwidthMbps.reset();
    must(m_writer->updateFiling(filing, Stage::Cancelled));
    QCOMPARE(*must(m_writer->filing(filing.id)), filing);
    QCOMPARE(must(m_writer->filingsOf(old.domain)), std::vector{old});
}

void TestRows::filingChangedMeanwhileIsAConflict()
{
    model::Filing filing = draftOn(recorded(u"000000000001"_s), u"example.com"_s);
    filing.id = must(m_writer->insertFiling(filing));
    filing.stage = Stage::SmsCheck;
    QCOMPARE(outcomeOf(m_writer->updateFiling(filing, Stage::ProviderReview)),
        u"conflict filing.stage"_s);
    QCOMPARE(must(m_writer->filing(filing.id))->stage, Stage::Draft);
}

void TestRows::discardedFilingStandsBehindTheNewOne()
{
    const auto number = recorded(u"000000000001"_s);
    QVERIFY(!must(m_writer->filingOn(number.id)));
    model::Filing first = draftOn(number, u"example.com"_s);
    first.id = must(m_writer->insertFiling(first));
    first.stage = Stage::Discarded;
    must(m_writer->updateFiling(first, Stage::Draft));
    QCOMPARE(must(m_writer->filingOn(number.id))->id, first.id);
    const auto second = must(m_writer->insertFiling(draftOn(number, u"example.net"_s)));
    QCOMPARE(must(m_writer->filingOn(number.id))->id, second);
}

void TestRows::addressesOfEndedFilingsAreNotHeld()
{
    model::Filing filing = draftOn(recorded(u"000000000001"_s), u"example.com"_s);
    filing.id = must(m_writer->insertFiling(filing));
    const auto held = must(m_writer->heldAddresses());
    QCOMPARE(held.size(), 1U);
    QCOMPARE(held[0].ip, u"47.96.1.2"_s);
    QCOMPARE(held[0].instance, goodServer().key);
    QCOMPARE(held[0].issuer, model::Issuer::Console);
    QCOMPARE(held[0].domain, filing.domain);
    filing.stage = Stage::Discarded;
    must(m_writer->updateFiling(filing, Stage::Draft));
    QVERIFY(must(m_writer->heldAddresses()).empty());
}

void TestRows::answerReplacesTheOneForTheSameAddresses()
{
    ledger::StoredAnswer answer{goodServer().key, u"47.96.1.2"_s, rulebook::RuleId::AddressFree,
        rules::Answer::No, testNow(), u"李"_s};
    must(m_writer->storeAnswer(answer));
    answer.answer = rules::Answer::Yes;
    must(m_writer->storeAnswer(answer));
    answer.addresses.clear();
    must(m_writer->storeAnswer(answer));
    const auto answers = must(m_writer->answers(goodServer().key));
    QCOMPARE(answers.size(), 2U);
    QCOMPARE(answers[1].answer, rules::Answer::Yes);
    QCOMPARE(answers[1].addresses, u"47.96.1.2"_s);
    QCOMPARE(answers[1].at, testNow());
    QCOMPARE(answers[1].actor, u"李"_s);
    QCOMPARE(must(m_writer->answers(std::nullopt)).size(), 2U);
    QVERIFY(must(m_writer->answers(fullInstance().key)).empty());
}

void TestRows::ticksAndDutiesAreKept()
{
    must(m_writer->storeTick({u"C13"_s, {}, true, testNow(), u"li"_s}));
    must(m_writer->storeTick({u"C13"_s, {}, false, testNow(), u"wang"_s}));
    const auto ticks = must(m_writer->ticks());
    QCOMPARE(ticks.size(), 1U);
    QVERIFY(!ticks[0].done);
    QCOMPARE(ticks[0].actor, u"wang"_s);

    const auto filing =
        must(m_writer->insertFiling(draftOn(recorded(u"000000000001"_s), u"example.com"_s)));
    must(m_writer->storeDutyDone({filing, u"footer"_s, testNow(), u"li"_s}));
    const auto duties = must(m_writer->dutiesDone());
    QCOMPARE(duties.size(), 1U);
    QCOMPARE(duties[0].filing, filing);
    QCOMPARE(duties[0].duty, u"footer"_s);
}

void TestRows::emptySettingIsRemoved()
{
    QVERIFY(must(m_writer->setting(u"rulebook"_s)).isEmpty());
    must(m_writer->setSetting(u"rulebook"_s, u"guide"_s));
    must(m_writer->setSetting(u"rulebook"_s, u"official"_s));
    QCOMPARE(must(m_writer->setting(u"rulebook"_s)), u"official"_s);
    must(m_writer->setSetting(u"rulebook"_s, {}));
    QVERIFY(must(m_writer->setting(u"rulebook"_s)).isEmpty());
}

void TestRows::eventComesBackAsItWas()
{
    const std::size_t before = must(m_writer->events({})).size();
    must(m_writer->append(fullEvent()));
    model::Event bare;
    bare.at = testNow().addSecs(1);
    must(m_writer->append(bare));
    const auto events = must(m_writer->events({}));
    QCOMPARE(events.size(), before + 2);
    QVERIFY(isSame(events[0], bare));
    QVERIFY(isSame(events[1], fullEvent()));
    QVERIFY(events[0].id > events[1].id);
    QCOMPARE(must(m_writer->newestEventAt()), bare.at);
}

void TestRows::emptyHistoryHasNoNewestMoment()
{
    const LedgerFolder folder;
    QVERIFY(!must(must(folder.open()->read())->newestEventAt()).isValid());
}

void TestRows::birthOfARecordedAgainNumberIsItsOwn()
{
    model::Event event = fullEvent();
    event.kind = model::EventKind::NumberRecorded;
    event.number = u"000000000001"_s;
    event.instance = model::toText(goodServer().key);
    const auto first = recorded(event.number);
    must(m_writer->append(event));
    must(m_writer->voidNumber(first.id, testNow(), {}));
    event.at = testNow().addDays(1);
    const auto second = must(m_writer->insertNumber(
        consolePermit(goodServer()), wellFormed(event.number), event.at, {}));
    must(m_writer->append(event));
    QCOMPARE(must(m_writer->birthOf(first))->at, testNow());
    QCOMPARE(must(m_writer->birthOf(second))->at, testNow().addDays(1));
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
