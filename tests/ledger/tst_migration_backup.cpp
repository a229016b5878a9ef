#include "core/ledger/backup_files.h"
#include "core/ledger/sqlite/backup.h"
#include "core/ledger/sqlite/connection.h"
#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/migration.h"
#include "tests/ledger/raw_sqlite.h"
#include "tests/support/ledgers.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::LedgerErrorCode;
using ledger::sqlite::Access;
using ledger::sqlite::Connection;
using ledger::sqlite::Migration;

namespace {

constexpr auto atOnce = std::chrono::milliseconds(0);

std::unique_ptr<Connection> connectTo(const QString &path)
{
    return must(Connection::open({path, Access::ReadWrite, atOnce}));
}

/// Up to the newest schema of this program, then to one that is not there yet.
Migration oneFurther()
{
    Migration migration;
    migration.newest = ledger::sqlite::schemaVersion + 1;
    migration.script = [](Connection &connection, qint64 version) -> ledger::Result<QString> {
        if (version <= ledger::sqlite::schemaVersion)
            return ledger::sqlite::embeddedScript(connection, version);
        return u"CREATE TABLE later (word TEXT) STRICT\n-- next --\n"
               "INSERT INTO later VALUES ('x')"_s;
    };
    return migration;
}

/// A ledger as the release of that schema left it, with one account.
void makeLedgerOf(const QString &path, qint64 version)
{
    must(ledger::sqlite::createFile(path));
    const auto connection = connectTo(path);
    Migration migration;
    migration.newest = version;
    must(ledger::sqlite::migrate(*connection, migration));
    must(connection->execute(u"PRAGMA journal_mode = WAL"_s));
    must(connection->execute(u"INSERT INTO account (name, folded) VALUES ('shop', 'shop')"_s));
}

QStringList backupsIn(const LedgerFolder &folder)
{
    return QDir(folder.path(u"backups"_s)).entryList(QDir::Files, QDir::Name);
}

} // namespace

/// What stands between an update of the program and the only copy of somebody's work.
class TestMigrationBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSchemaNeedsNone();
    void stepIsToldBeforeAndWhileLocked();
    void whatIsRefusedBeforeAStepLeavesTheLedgerAsItWas();
    void copyOfAnOlderSchemaIsOfThatSchema();
    void everyReleasedSchemaIsBackedUpOnTheWay_data();
    void everyReleasedSchemaIsBackedUpOnTheWay();
    void withoutABackupNothingIsMigrated_data();
    void withoutABackupNothingIsMigrated();
};

void TestMigrationBackup::firstSchemaNeedsNone()
{
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    QVERIFY(!QDir(folder.path(u"backups"_s)).exists());
}

void TestMigrationBackup::stepIsToldBeforeAndWhileLocked()
{
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    const auto connection = connectTo(folder.path());
    Migration migration = oneFurther();
    QList<qint64> told;
    QString meanwhile;
    migration.beforeStep = [&](qint64 version) -> ledger::Result<void> {
        told.append(version);
        // Nobody writes between the copy and the step, and everybody can read.
        RawSqlite other(folder.path());
        meanwhile = other.run(u"INSERT INTO account (name, folded) VALUES ('late', 'late')"_s);
        return ledger::sqlite::backUpFirst(*connectTo(folder.path()),
            ledger::migrationBackupPath(folder.path(), version + 1));
    };
    must(ledger::sqlite::migrate(*connection, migration));
    QCOMPARE(told, QList<qint64>{ledger::sqlite::schemaVersion});
    QCOMPARE(meanwhile, u"database is locked"_s);
    QCOMPARE(must(connection->integer(u"SELECT count(*) FROM later"_s)), 1);
    const QString copy = folder.path(
        u"backups/ledger-before-schema-%1.db"_s.arg(ledger::sqlite::schemaVersion + 1));
    RawSqlite raw(copy);
    QCOMPARE(raw.value(u"PRAGMA user_version"_s), QString::number(ledger::sqlite::schemaVersion));
    QCOMPARE(raw.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_s), u"0"_s);
}

void TestMigrationBackup::whatIsRefusedBeforeAStepLeavesTheLedgerAsItWas()
{
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    const auto connection = connectTo(folder.path());
    Migration migration = oneFurther();
    migration.beforeStep = [&](qint64) -> ledger::Result<void> {
        return tl::unexpected(
            ledger::LedgerError{LedgerErrorCode::NotBackedUp, folder.path(), u"full"_s});
    };
    const auto refused = ledger::sqlite::migrate(*connection, migration);
    QCOMPARE(outcomeOf(refused), u"not-backed-up full"_s);
    QVERIFY(!connection->isInTransaction());
    QCOMPARE(must(connection->integer(u"PRAGMA user_version"_s)),
        qint64(ledger::sqlite::schemaVersion));
    QCOMPARE(must(connection->integer(
                 u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_s)),
        0);
}

void TestMigrationBackup::copyOfAnOlderSchemaIsOfThatSchema()
{
    const LedgerFolder folder;
    makeLedgerOf(folder.path(), 1);
    must(ledger::sqlite::backUp(*connectTo(folder.path()), folder.path(u"copy.db"_s)));
    RawSqlite raw(folder.path(u"copy.db"_s));
    QCOMPARE(raw.value(u"PRAGMA user_version"_s), u"1"_s);
    QCOMPARE(raw.value(u"SELECT name FROM account"_s), u"shop"_s);
}

void TestMigrationBackup::everyReleasedSchemaIsBackedUpOnTheWay_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= ledger::sqlite::schemaVersion; ++version)
        QTest::addRow("from schema %d", version) << version;
}

/// One backup a step, each of the schema that the step left; from the newest schema there is none.
void TestMigrationBackup::everyReleasedSchemaIsBackedUpOnTheWay()
{
    QFETCH(int, version);
    const LedgerFolder folder;
    makeLedgerOf(folder.path(), version);
    const auto opened = folder.open();
    QCOMPARE(must(must(opened->read())->accounts()).size(), 1U);
    QCOMPARE(backupsIn(folder).size(), ledger::sqlite::schemaVersion - version);
    for (int from = version; from < ledger::sqlite::schemaVersion; ++from) {
        RawSqlite raw(folder.path(u"backups/ledger-before-schema-%1.db"_s.arg(from + 1)));
        QCOMPARE(raw.value(u"PRAGMA user_version"_s), QString::number(from));
        QCOMPARE(raw.value(u"SELECT name FROM account"_s), u"shop"_s);
    }
}

void TestMigrationBackup::withoutABackupNothingIsMigrated_data()
{
    everyReleasedSchemaIsBackedUpOnTheWay_data();
}

void TestMigrationBackup::withoutABackupNothingIsMigrated()
{
    QFETCH(int, version);
    const LedgerFolder folder;
    makeLedgerOf(folder.path(), version);
    QFile inTheWay(folder.path(u"backups"_s)); // where the folder would be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto opened = ledger::openSqliteLedger(folder.path(), atOnce);
    const bool isNewest = version == ledger::sqlite::schemaVersion;
    QCOMPARE(bool(opened), isNewest);
    if (!isNewest)
        QCOMPARE(opened.error().code, LedgerErrorCode::NotBackedUp);
    QCOMPARE(RawSqlite(folder.path()).value(u"PRAGMA user_version"_s), QString::number(version));
}

QTEST_GUILESS_MAIN(TestMigrationBackup)
#include "tst_migration_backup.moc"
