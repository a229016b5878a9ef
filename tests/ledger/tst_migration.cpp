#include "core/ledger/sqlite/connection.h"
#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/migration.h"
#include "tests/ledger/raw_sqlite.h"
#include "tests/support/ledgers.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <latch>
#include <thread>
#include <vector>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

class TestMigration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsStandBetweenTheirLines();
    void newFileGetsTheNewestSchema();
    void emptyFileBecomesALedger();
    void secondOpeningChangesNothing();
    void failedScriptLeavesNothing();
    void programsThatStartTogetherDoNotCollide();
    void ledgerOfEachReleaseGoesOn_data();
    void ledgerOfEachReleaseGoesOn();
    void migratedHistoryNoticesAnOldEventEdited();
    void releaseWithOtherTablesIsLeftAsItIs();

private:
    static void takeRelease(const LedgerFolder &folder, const QString &name);
};

void TestMigration::statementsStandBetweenTheirLines()
{
    const QStringList statements = ledger::sqlite::statementsOf(
        u"CREATE TABLE a (b);\nSELECT 1; -- next --\n  -- next --  \n\n-- next --\nSELECT 2"_s);
    QCOMPARE(statements.size(), 2);
    QVERIFY(statements[0].contains("SELECT 1; -- next --"_L1));
    QCOMPARE(statements[1].trimmed(), u"SELECT 2"_s);
}

void TestMigration::newFileGetsTheNewestSchema()
{
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    RawSqlite raw(folder.path());
    QCOMPARE(raw.value(u"PRAGMA user_version"_s), QString::number(ledger::sqlite::schemaVersion));
    QCOMPARE(raw.value(u"PRAGMA application_id"_s), QString::number(ledger::sqlite::applicationId));
    QCOMPARE(raw.value(u"PRAGMA journal_mode"_s), u"wal"_s);
}

void TestMigration::emptyFileBecomesALedger()
{
    const LedgerFolder folder;
    QVERIFY(QFile(folder.path()).open(QIODevice::WriteOnly));
    const auto opened = folder.open();
    QVERIFY(must(must(opened->read())->accounts()).empty());
}

void TestMigration::secondOpeningChangesNothing()
{
    const LedgerFolder folder;
    store(*folder.open(), goodServer());
    RawSqlite raw(folder.path());
    const QString version = raw.value(u"PRAGMA schema_version"_s);
    QCOMPARE(must(must(folder.open()->read())->instances({})).size(), 1U);
    QCOMPARE(raw.value(u"PRAGMA schema_version"_s), version);
}

void TestMigration::failedScriptLeavesNothing()
{
    const LedgerFolder folder;
    must(ledger::sqlite::createFile(folder.path()));
    const auto connection = must(ledger::sqlite::Connection::open(
        {folder.path(), ledger::sqlite::Access::ReadWrite, std::chrono::milliseconds(0)}));
    must(connection->execute(u"PRAGMA max_page_count = 9"_s)); // the disk is full in the middle
    QCOMPARE(ledger::sqlite::migrate(*connection).error().code, ledger::LedgerErrorCode::Full);
    QVERIFY(!connection->isInTransaction());
    QCOMPARE(must(connection->integer(u"SELECT count(*) FROM sqlite_schema"_s)), 0);
    QCOMPARE(must(connection->integer(u"PRAGMA user_version"_s)), 0);
}

void TestMigration::programsThatStartTogetherDoNotCollide()
{
    constexpr int programs = 8;
    const LedgerFolder folder;
    std::latch start(programs);
    std::vector<QString> outcomes(programs);
    std::vector<std::thread> threads;
    for (int i = 0; i < programs; ++i) {
        threads.emplace_back([&folder, &start, &outcome = outcomes[std::size_t(i)]] {
            start.arrive_and_wait();
            outcome = outcomeOf(ledger::openSqliteLedger(folder.path()));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(outcomes, std::vector<QString>(programs, u"done"_s));
}

void TestMigration::takeRelease(const LedgerFolder &folder, const QString &name)
{
    QVERIFY(QFile::copy(QStringLiteral(BEIAN_TEST_DATA "/ledgers/") + name, folder.path()));
}

void TestMigration::ledgerOfEachReleaseGoesOn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("rows"); // accounts, instances, numbers, filings, answers, ticks, duties
    QTest::addColumn<int>("events");
    QTest::newRow("0.1.0") << u"0.1.0.db"_s << u"2 21 8 4 3 2 1"_s << 55;
    const QDir folder(QStringLiteral(BEIAN_TEST_DATA "/ledgers"));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{u"0.1.0.db"_s});
}

void TestMigration::ledgerOfEachReleaseGoesOn()
{
    QFETCH(QString, file);
    QFETCH(int, events);
    const LedgerFolder folder;
    takeRelease(folder, file);
    const QString counting = uR"(SELECT (SELECT count(*) FROM account) || ' '
        || (SELECT count(*) FROM instance) || ' ' || (SELECT count(*) FROM number) || ' '
        || (SELECT count(*) FROM filing) || ' ' || (SELECT count(*) FROM answer) || ' '
        || (SELECT count(*) FROM tick) || ' ' || (SELECT count(*) FROM duty))"_s;
    const QString digesting = uR"(SELECT group_concat(id || at || kind || detail, ';') FROM event
        WHERE kind <> 'ledger-migrated')"_s;
    QTEST(RawSqlite(folder.path()).value(counting), "rows");
    const QString told = RawSqlite(folder.path()).value(digesting);

    const auto opened = folder.open();
    const auto reader = must(opened->read());
    QCOMPARE(must(reader->numbers({})).size() + must(reader->filings({})).size(), 12U);
    QCOMPARE(must(reader->answers({})).size() + must(reader->ticks()).size(), 5U);
    const auto audit = must(opened->auditHistory());
    QCOMPARE(audit.chainProblems + audit.rowProblems, QStringList());
    QVERIFY(audit.events > events);
    QCOMPARE(audit.chainedEvents, audit.events - events);
    QTEST(RawSqlite(folder.path()).value(counting), "rows");
    QCOMPARE(RawSqlite(folder.path()).value(digesting), told);
    store(*opened, serverNamed(u"i-later"_s));
    QCOMPARE(must(opened->auditHistory()).rowProblems, QStringList());
}

void TestMigration::migratedHistoryNoticesAnOldEventEdited()
{
    const LedgerFolder folder;
    takeRelease(folder, u"0.1.0.db"_s);
    const auto opened = folder.open();
    RawSqlite raw(folder.path());
    raw.disarm();
    QCOMPARE(raw.run(u"UPDATE event SET actor = 'wang' WHERE id = 2"_s), u"done"_s);
    QCOMPARE(must(opened->auditHistory()).chainProblems,
        QStringList{
            u"history.chain: event 56 or what stood before it is not as it was recorded"_s});
}

void TestMigration::releaseWithOtherTablesIsLeftAsItIs()
{
    const LedgerFolder folder;
    takeRelease(folder, u"0.1.0.db"_s);
    QCOMPARE(RawSqlite(folder.path()).run(u"DROP TRIGGER event_unchanged"_s), u"done"_s);
    const auto opened = ledger::openSqliteLedger(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ledger::LedgerErrorCode::Corrupt);
    QCOMPARE(opened.error().detail, u"the tables are not those of schema 1"_s);
    QCOMPARE(RawSqlite(folder.path()).value(u"PRAGMA user_version"_s), u"1"_s);
    QCOMPARE(QDir(folder.folder()).entryList(QDir::Files), QStringList{u"ledger.db"_s});
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
