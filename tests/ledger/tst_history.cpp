#include "core/ledger/sqlite/event_chain.h"
#include "tests/ledger/raw_sqlite.h"
#include "tests/support/ledgers.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::LedgerErrorCode;

namespace {

model::Event eventOf(model::EventKind kind, const model::ServiceNumber &number)
{
    model::Event event;
    event.at = testNow();
    event.kind = kind;
    event.account = number.instance.account;
    event.instance = model::toText(number.instance);
    event.number = number.text;
    event.actor = u"li"_s;
    return event;
}

/// A server, two numbers on it and a draft, each with its event: five events in all.
std::unique_ptr<ledger::Ledger> filled(const LedgerFolder &folder)
{
    auto opened = folder.open();
    store(*opened, goodServer());
    const auto writer = must(opened->write());
    for (const QString &text : {u"048291375560"_s, u"048291375561"_s}) {
        const auto number =
            must(writer->insertNumber(consolePermit(goodServer()), wellFormed(text), testNow(), {}));
        must(writer->append(eventOf(model::EventKind::NumberRecorded, number)));
    }
    const auto number = *must(writer->number(u"048291375560"_s));
    must(writer->insertFiling(draftOn(number, u"example.com"_s)));
    must(writer->append(eventOf(model::EventKind::FilingBound, number)));
    must(writer->storeTick({u"C1"_s, {}, true, testNow(), u"li"_s}));
    must(writer->append(eventOf(model::EventKind::ItemTicked, {})));
    must(writer->commit());
    return opened;
}

/// What another hand does to the file, past every guard of the schema.
void tamper(const LedgerFolder &folder, const QString &sql)
{
    RawSqlite raw(folder.path());
    raw.disarm();
    QCOMPARE(raw.run(sql), u"done"_s);
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkHasAFrozenForm();
    void noColumnCanLendBytesToTheNext();
    void whatWasWrittenByEventsIsSound();
    void eventCarriesTheRowsThatItTellsOf();
    void deletedRowIsTold();
    void changeWithoutEventIsNotCommitted();
    void settingNeedsNoEvent();
    void beingSeenNeedsNoEvent();
    void changesOfARolledBackTransactionAreForgotten();
    void tamperingIsNoticed_data();
    void tamperingIsNoticed();
    void oneEditedEventIsOneProblem();
};

void TestHistory::linkHasAFrozenForm()
{
    ledger::sqlite::StoredEvent event;
    event.id = 7;
    event.at = "2026-03-01T02:00:00.000Z";
    event.kind = "number-recorded";
    event.account = "shop";
    event.instance = "shop/ecs/cn-hangzhou/i-bp10a";
    event.number = "048291375560";
    event.domain = "";
    event.detail = "{}";
    event.rulebookId = "guide-2026-01";
    event.rulebookDate = "2026-01-06";
    event.actor = "li";
    event.changes = R"({"number":[{"id":1}]})";
    const QByteArray first = ledger::sqlite::chained({}, event);
    QCOMPARE(first.toHex(), "11b1c1db85a1f60af0949d9e4525a0147255972987e0ab08f2a925c85b0ead95"_qba);
    event.rulebookDate = {};
    QCOMPARE(ledger::sqlite::chained(first, event).toHex(), "bd9dbb89d882885854aca34892a733994d8fb8d6549a10d65b3300655fb2dfe8"_qba);
}

void TestHistory::noColumnCanLendBytesToTheNext()
{
    ledger::sqlite::StoredEvent one;
    one.account = "ab";
    one.instance = "c";
    ledger::sqlite::StoredEvent other;
    other.account = "a";
    other.instance = "bc";
    QVERIFY(ledger::sqlite::chained({}, one) != ledger::sqlite::chained({}, other));
    other = one;
    other.rulebookDate = "";
    QVERIFY(ledger::sqlite::chained({}, one) != ledger::sqlite::chained({}, other));
}

void TestHistory::whatWasWrittenByEventsIsSound()
{
    const LedgerFolder folder;
    const auto opened = filled(folder);
    const auto audit = must(opened->auditHistory());
    QCOMPARE(audit.chainProblems + audit.rowProblems, QStringList());
    QCOMPARE(audit.events, 5);
    QCOMPARE(audit.chainedEvents, 5);
    QCOMPARE(audit.rows, 6); // account, server, two numbers, filing, tick
    QCOMPARE(audit.head.size(), 64);
}

void TestHistory::eventCarriesTheRowsThatItTellsOf()
{
    const LedgerFolder folder;
    static_cast<void>(filled(folder));
    RawSqlite raw(folder.path());
    QCOMPARE(raw.value(u"SELECT changes FROM event WHERE id = 2"_s),
        uR"({"number":[{"id":1,"text":"048291375560","issuer":"console","instance":1,)"
        uR"("issued_at":"2026-03-01T02:00:00.000Z","charge":"free","quota_limit":5,)"
        uR"("granted_to":"","void_reason":"","note":"","rulebook_id":"guide-2026-01",)"
        uR"("rulebook_date":"2026-01-06"}]})"_s);
    QCOMPARE(raw.value(u"SELECT json_group_array(key) FROM event, json_each(changes) WHERE event.id = 1"_s),
        u"[\"account\",\"instance\"]"_s);
}

void TestHistory::deletedRowIsTold()
{
    const LedgerFolder folder;
    const auto opened = filled(folder);
    tamper(folder, u"DELETE FROM tick; INSERT INTO event (at, kind, actor, rehearsed, hash, changes)"
                   u" VALUES ('2026-03-01T02:00:00.000Z', 'item-ticked', 'li', 0, zeroblob(32),"
                   u" '{\"tick\":[{\"id\":1}]}')"_s);
    QCOMPARE(must(opened->auditHistory()).rowProblems, QStringList());
}

void TestHistory::changeWithoutEventIsNotCommitted()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    {
        const auto writer = must(opened->write());
        must(writer->ensureAccount(u"shop"_s));
        QCOMPARE(writer->commit().error().code, LedgerErrorCode::Failed);
    }
    QVERIFY(must(must(opened->read())->accounts()).empty());
}

void TestHistory::settingNeedsNoEvent()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    const auto writer = must(opened->write());
    must(writer->setSetting(u"rulebook"_s, u"guide-2026-01"_s));
    must(writer->commit());
}

void TestHistory::beingSeenNeedsNoEvent()
{
    const LedgerFolder folder;
    const auto opened = filled(folder);
    const QDateTime later = testNow().addDays(1);
    const auto writer = must(opened->write());
    must(writer->noteSeen(std::array{goodServer().key}, later));
    must(writer->commit());
    QCOMPARE(must(must(opened->read())->instance(goodServer().key))->seenAt, later);
    QCOMPARE(must(opened->auditHistory()).rowProblems, QStringList());
}

void TestHistory::changesOfARolledBackTransactionAreForgotten()
{
    const LedgerFolder folder;
    const auto opened = filled(folder);
    {
        const auto writer = must(opened->write());
        must(writer->ensureAccount(u"other"_s));
    }
    {
        const auto writer = must(opened->write());
        must(writer->append(eventOf(model::EventKind::Imported, {})));
        must(writer->commit());
    }
    RawSqlite raw(folder.path());
    QCOMPARE(raw.value(u"SELECT changes FROM event ORDER BY id DESC LIMIT 1"_s), u"{}"_s);
    QCOMPARE(must(opened->auditHistory()).chainProblems, QStringList());
}

void TestHistory::tamperingIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QString &sql, const QString &chain,
                         const QString &rows) { QTest::newRow(name) << sql << chain << rows; };
    const QString third = u"history.chain: event 3 or what stood before it is not as it was recorded"_s;
    row("an event's actor", u"UPDATE event SET actor = 'wang' WHERE id = 3"_s, third, {});
    row("an event's detail", u"UPDATE event SET detail = '{\"a\":1}' WHERE id = 3"_s, third, {});
    row("an event's time", u"UPDATE event SET at = '2026-03-01T02:00:00.001Z' WHERE id = 3"_s, third,
        {});
    row("an event in the middle gone", u"DELETE FROM event WHERE id = 2"_s,
        u"history.missing: event 2; " + third, u"history.row: no event tells of number row 1"_s);
    row("the first event gone", u"DELETE FROM event WHERE id = 1"_s,
        u"history.missing: event 1; history.chain: event 2 or what stood before it is not as it was "
        "recorded"_s,
        u"history.row: no event tells of account row 1; "
        "history.row: no event tells of instance row 1"_s);
    row("the newest events gone", u"DELETE FROM event WHERE id > 3"_s,
        u"history.missing: events 4 to 5"_s,
        u"history.row: no event tells of filing row 1; history.row: no event tells of tick row 1"_s);
    row("a number's digits", u"UPDATE number SET text = '048291375562' WHERE id = 2"_s, {},
        u"history.row: number row 2 is not what its events made it"_s);
    row("a filing's stage", u"UPDATE filing SET stage = 'approved' WHERE id = 1"_s, {},
        u"history.row: filing row 1 is not what its events made it"_s);
    row("a number gone", u"DELETE FROM number WHERE id = 2"_s, {},
        u"history.row: number row 2, of which the events tell, is missing"_s);
    row("an account that came from nowhere",
        u"INSERT INTO account (name, folded) VALUES ('x', 'x')"_s, {},
        u"history.row: no event tells of account row 2"_s);
    row("a link gone", u"UPDATE event SET hash = NULL WHERE id = 3"_s,
        u"history.unchained: event 3"_s, {});
}

void TestHistory::tamperingIsNoticed()
{
    QFETCH(QString, sql);
    const LedgerFolder folder;
    const auto opened = filled(folder);
    tamper(folder, sql);
    const auto audit = must(opened->auditHistory());
    QTEST(audit.chainProblems.join(u"; "_s), "chain");
    QTEST(audit.rowProblems.join(u"; "_s), "rows");
}

void TestHistory::oneEditedEventIsOneProblem()
{
    const LedgerFolder folder;
    const auto opened = filled(folder);
    tamper(folder, u"UPDATE event SET actor = 'wang' WHERE id = 1"_s);
    QCOMPARE(must(opened->auditHistory()).chainProblems.size(), 1);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
