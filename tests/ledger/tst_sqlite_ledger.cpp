#include "tests/ledger/raw_sqlite.h"
#include "tests/support/ledgers.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::LedgerErrorCode;

/// Views, transactions, and two programs at one ledger.
class TestSqliteLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uncommittedWriterLeavesNothing();
    void viewDoesNotMove();
    void readingWhileWritingSeesWhatWasCommitted();
    void writerReadsItsOwnWrites();
    void writerShutsOtherWritersOut();
    void secondWriterOfTheSameLedgerIsBusyAtOnce();
    void nextWriterSeesTheOtherProgramsCommit();
    void dataVersionTellsOfEveryCommit();
    void refusedWriteLeavesTheTransactionUsable();
    void nothingIsStoredAfterSqliteRolledBack();
    void writerMayOutliveItsLedger();
    void unknownCodeInTheFileIsDamage();
};

void TestSqliteLedger::uncommittedWriterLeavesNothing()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    {
        const auto writer = must(opened->write());
        must(writer->ensureAccount(u"shop"_s));
    }
    QVERIFY(must(must(opened->read())->accounts()).empty());
    QVERIFY(must(must(folder.open()->read())->accounts()).empty());
}

void TestSqliteLedger::viewDoesNotMove()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    const auto before = must(opened->read());
    store(*folder.open(), goodServer());
    QVERIFY(must(before->accounts()).empty());
    QCOMPARE(must(must(opened->read())->accounts()).size(), 1U);
}

void TestSqliteLedger::readingWhileWritingSeesWhatWasCommitted()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    const auto writer = must(opened->write());
    must(writer->ensureAccount(u"shop"_s));
    QVERIFY(must(must(opened->read())->accounts()).empty());
    must(commitTold(*writer));
    QCOMPARE(must(must(opened->read())->accounts()).size(), 1U);
}

void TestSqliteLedger::writerReadsItsOwnWrites()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    const auto writer = must(opened->write());
    must(writer->ensureAccount(u"shop"_s));
    QCOMPARE(must(writer->accounts()).size(), 1U);
}

void TestSqliteLedger::writerShutsOtherWritersOut()
{
    const LedgerFolder folder;
    const auto mine = folder.open();
    const auto theirs = folder.open();
    const auto writer = must(mine->write());
    QCOMPARE(theirs->write().error().code, LedgerErrorCode::Busy);
    must(commitTold(*writer));
    QVERIFY(theirs->write());
}

void TestSqliteLedger::secondWriterOfTheSameLedgerIsBusyAtOnce()
{
    const LedgerFolder folder;
    const auto opened = must(ledger::openSqliteLedger(folder.path(), std::chrono::hours(1)));
    {
        const auto writer = must(opened->write());
        QCOMPARE(opened->write().error().code, LedgerErrorCode::Busy);
    }
    QVERIFY(opened->write());
}

void TestSqliteLedger::nextWriterSeesTheOtherProgramsCommit()
{
    const LedgerFolder folder;
    const auto mine = folder.open();
    store(*folder.open(), goodServer());
    QCOMPARE(must(must(mine->write())->instances({})).size(), 1U);
}

void TestSqliteLedger::dataVersionTellsOfEveryCommit()
{
    const LedgerFolder folder;
    const auto mine = folder.open();
    const auto theirs = folder.open();
    const qint64 first = must(mine->dataVersion());
    QCOMPARE(must(mine->dataVersion()), first);
    store(*theirs, goodServer());
    const qint64 second = must(mine->dataVersion());
    QVERIFY(second != first);
    store(*mine, serverNamed(u"i-2"_s));
    QVERIFY(must(mine->dataVersion()) != second);
}

void TestSqliteLedger::refusedWriteLeavesTheTransactionUsable()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    store(*opened, goodServer());
    const auto writer = must(opened->write());
    const auto permit = localPermit(goodServer());
    const auto number = wellFormed(u"000000000001"_s);
    must(writer->insertNumber(permit, number, testNow(), {}));
    QCOMPARE(outcomeOf(writer->insertNumber(permit, number, testNow(), {})),
        u"conflict number.text"_s);
    must(writer->insertNumber(permit, wellFormed(u"000000000002"_s), testNow(), {}));
    must(commitTold(*writer));
    QCOMPARE(must(must(opened->read())->numbers({})).size(), 2U);
}

void TestSqliteLedger::nothingIsStoredAfterSqliteRolledBack()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    // What a full disk does: a trigger that ends the whole transaction.
    QCOMPARE(RawSqlite(folder.path())
                 .run(uR"(CREATE TRIGGER full BEFORE INSERT ON tick
                     BEGIN SELECT RAISE(ROLLBACK, 'full'); END)"_s),
        u"done"_s);
    {
        const auto writer = must(opened->write());
        must(writer->ensureAccount(u"before"_s));
        QVERIFY(!writer->storeTick({u"C1"_s, {}, true, testNow(), u"li"_s}));
        QCOMPARE(writer->ensureAccount(u"after"_s).error().code, LedgerErrorCode::Failed);
        QCOMPARE(writer->commit().error().code, LedgerErrorCode::Failed);
    }
    QVERIFY(must(must(opened->read())->accounts()).empty());
}

void TestSqliteLedger::writerMayOutliveItsLedger()
{
    const LedgerFolder folder;
    auto opened = folder.open();
    const auto writer = must(opened->write());
    opened.reset();
    must(writer->ensureAccount(u"shop"_s));
    must(commitTold(*writer));
    QCOMPARE(must(must(folder.open()->read())->accounts()).size(), 1U);
}

void TestSqliteLedger::unknownCodeInTheFileIsDamage()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    RawSqlite(folder.path()).run(uR"(INSERT INTO event (at, kind, actor, rehearsed, hash)
        VALUES ('2026-03-01T00:00:00.000Z', 'sang-a-song', 'li', 0, zeroblob(32)))"_s);
    QCOMPARE(must(opened->read())->events({}).error().code, LedgerErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestSqliteLedger)
#include "tst_sqlite_ledger.moc"
