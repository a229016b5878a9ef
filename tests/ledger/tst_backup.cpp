#include "core/ledger/sqlite/backup.h"
#include "tests/ledger/raw_sqlite.h"
#include "tests/support/ledgers.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <vector>

#include <sys/stat.h>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::LedgerErrorCode;

class TestBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyHoldsEverythingCommitted();
    void copyOfMoreThanTheCacheHoldsIsSealed();
    void copyIsPrivate();
    void copyIsMadeWhileSomebodyWrites();
    void whatIsStoppedEndsEarlyAndLeavesNothing();
    void existingFileIsNotTouched();
    void missingFolderLeavesNothingBehind();
    void damagedLedgerGivesNoCopy();
    void whatIsWrongWithTheFileIsTold();
};

void TestBackup::copyHoldsEverythingCommitted()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    store(*opened, goodServer());
    must(opened->backupTo(folder.path(u"copy.db"_s)));
    const auto copy = must(ledger::openSqliteLedger(folder.path(u"copy.db"_s)));
    QCOMPARE(must(must(copy->read())->instances({})), std::vector{goodServer()});
}

void TestBackup::whatIsStoppedEndsEarlyAndLeavesNothing()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    std::vector<model::Instance> servers;
    for (int i = 0; i < 3000; ++i)
        servers.push_back(serverNamed(u"i-bp%1"_s.arg(i)));
    const auto writer = must(opened->write());
    must(writer->ensureAccount(goodServer().key.account));
    must(writer->putInstances(servers));
    must(commitTold(*writer));

    std::stop_source stop;
    opened->stopBy(stop.get_token());
    QCOMPARE(must(must(opened->read())->instances({})).size(), servers.size());
    stop.request_stop();
    const auto read = must(opened->read())->instances({});
    QVERIFY(!read);
    QCOMPARE(read.error().code, LedgerErrorCode::Stopped);
    const auto copied = opened->backupTo(folder.path(u"copy.db"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, LedgerErrorCode::Stopped);
    QVERIFY(QDir(folder.folder()).entryList({u"*copy*"_s}, QDir::AllEntries).isEmpty());
    opened->stopBy({});
    QCOMPARE(must(must(opened->read())->instances({})).size(), servers.size());
}

/// SQLite then writes pages of the copy before its first.
void TestBackup::copyOfMoreThanTheCacheHoldsIsSealed()
{
    const LedgerFolder folder;
    std::vector<model::Instance> servers;
    for (int i = 0; i < 1000; ++i)
        servers.push_back(serverNamed(u"i-bp%1"_s.arg(i)));
    {
        const auto opened = folder.open();
        const auto writer = must(opened->write());
        must(writer->ensureAccount(goodServer().key.account));
        must(writer->putInstances(servers));
        must(commitTold(*writer));
    }
    const auto connection = must(ledger::sqlite::Connection::open(
        {folder.path(), ledger::sqlite::Access::ReadWrite, std::chrono::milliseconds(0)}));
    must(connection->execute(u"PRAGMA cache_size = 10"_s));
    const QString copy = folder.path(u"100% copy.db"_s);
    must(ledger::sqlite::backUp(*connection, copy));
    const auto opened = must(ledger::openSqliteLedger(copy));
    QCOMPARE(must(must(opened->read())->instances({})).size(), servers.size());
}

void TestBackup::copyIsPrivate()
{
    const LedgerFolder folder;
    const mode_t before = ::umask(0);
    must(folder.open()->backupTo(folder.path(u"copy.db"_s)));
    ::umask(before);
    struct stat status = {};
    ::stat(QFile::encodeName(folder.path(u"copy.db"_s)).constData(), &status);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void TestBackup::copyIsMadeWhileSomebodyWrites()
{
    const LedgerFolder folder;
    const auto opened = folder.open();
    const auto writer = must(opened->write());
    must(writer->ensureAccount(u"shop"_s));
    must(opened->backupTo(folder.path(u"copy.db"_s)));
    must(commitTold(*writer));
    const auto copy = must(ledger::openSqliteLedger(folder.path(u"copy.db"_s)));
    QVERIFY(must(must(copy->read())->accounts()).empty());
}

void TestBackup::existingFileIsNotTouched()
{
    const LedgerFolder folder;
    QFile there(folder.path(u"copy.db"_s));
    QVERIFY(there.open(QIODevice::ReadWrite) && there.write("mine") == 4 && there.flush());
    QCOMPARE(folder.open()->backupTo(there.fileName()).error().code, LedgerErrorCode::CannotOpen);
    there.seek(0);
    QCOMPARE(there.readAll(), "mine"_qba);
}

void TestBackup::missingFolderLeavesNothingBehind()
{
    const LedgerFolder folder;
    const auto failed = folder.open()->backupTo(folder.path(u"nowhere/copy.db"_s));
    QCOMPARE(failed.error().code, LedgerErrorCode::CannotOpen);
    QCOMPARE(QDir(folder.folder()).entryList(QDir::Files), QStringList{u"ledger.db"_s});
}

void TestBackup::damagedLedgerGivesNoCopy()
{
    const LedgerFolder folder;
    store(*folder.open(), goodServer());
    // A reference to nothing, put there by a program that does not look.
    RawSqlite(folder.path()).run(u"PRAGMA foreign_keys = OFF; DELETE FROM account"_s);
    const auto opened = folder.open();
    QCOMPARE(opened->backupTo(folder.path(u"copy.db"_s)).error().code, LedgerErrorCode::Corrupt);
    QVERIFY(QDir(folder.folder()).entryList({u"copy*"_s}, QDir::Files).isEmpty());
}

void TestBackup::whatIsWrongWithTheFileIsTold()
{
    const LedgerFolder folder;
    store(*folder.open(), goodServer());
    const auto opened = folder.open();
    const ledger::FileCheck sound = must(opened->checkFile());
    QVERIFY(sound.pageProblems.isEmpty() && sound.referenceProblems.isEmpty());
    QVERIFY(sound.pages > 0 && sound.references > 0);
    RawSqlite(folder.path()).run(u"PRAGMA foreign_keys = OFF; DELETE FROM account"_s);
    const ledger::FileCheck broken = must(opened->checkFile());
    QVERIFY(broken.pageProblems.isEmpty());
    QCOMPARE(broken.referenceProblems,
        QStringList{u"instance row 1 refers to no row of account"_s});
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
