#include "core/ledger/backup_files.h"
#include "tests/support/ledgers.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::BackupReason;

namespace {

const QDateTime morning = instant(u"2026-11-24T06:23:01Z"_s);

/// A file of that name among the backups of the ledger in `folder`.
void put(const LedgerFolder &folder, const QString &name)
{
    must(ledger::makeBackupFolder(folder.path()));
    QFile file(folder.path(u"backups/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name.toUtf8()) == name.size());
}

QStringList namesIn(const LedgerFolder &folder)
{
    return QDir(folder.path(u"backups"_s)).entryList(QDir::Files, QDir::Name);
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace

class TestBackupFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSayOfWhatLedgerWhenAndWhy();
    void dayIsThatOfUtc();
    void takenNameIsNumbered();
    void folderIsPrivate();
    void backupsAreListedNewestFirst();
    void whatNoProgramNamedIsNotListed();
    void backupsLieBesideTheFileThatALinkLeadsTo();
    void tenAreKept();
    void onlyAutomaticOnesOfThisLedgerAreRemoved();
    void sparedBackupIsKept();
};

void TestBackupFiles::namesSayOfWhatLedgerWhenAndWhy()
{
    const LedgerFolder folder;
    const QString ledger = folder.path();
    QCOMPARE(ledger::dailyBackupPath(ledger, morning),
        folder.path(u"backups/ledger-2026-11-24-daily.db"_s));
    QCOMPARE(ledger::migrationBackupPath(ledger, 2),
        folder.path(u"backups/ledger-before-schema-2.db"_s));
    QCOMPARE(ledger::restoreBackupPath(ledger, morning),
        folder.path(u"backups/ledger-2026-11-24T062301Z-before-restore.db"_s));
    QCOMPARE(ledger::damagedCopyPath(folder.path(u"shop.sqlite"_s), morning),
        folder.path(u"backups/shop.sqlite-2026-11-24T062301Z-damaged.db"_s));
}

void TestBackupFiles::dayIsThatOfUtc()
{
    const LedgerFolder folder;
    const QDateTime inBeijing(QDate(2026, 11, 25), QTime(7, 59), Qt::OffsetFromUTC, 8 * 3600);
    QCOMPARE(nameOf(ledger::dailyBackupPath(folder.path(), inBeijing)),
        u"ledger-2026-11-24-daily.db"_s);
}

void TestBackupFiles::takenNameIsNumbered()
{
    const LedgerFolder folder;
    put(folder, u"ledger-before-schema-2.db"_s);
    QCOMPARE(nameOf(ledger::migrationBackupPath(folder.path(), 2)),
        u"ledger-before-schema-2.2.db"_s);
    put(folder, u"ledger-before-schema-2.2.db"_s);
    QCOMPARE(nameOf(ledger::migrationBackupPath(folder.path(), 2)),
        u"ledger-before-schema-2.3.db"_s);
    QCOMPARE(ledger::backupsOf(folder.path()).size(), 2U);
}

void TestBackupFiles::folderIsPrivate()
{
    const LedgerFolder folder;
    const mode_t before = ::umask(0);
    must(ledger::makeBackupFolder(folder.path()));
    ::umask(before);
    struct stat status = {};
    ::stat(QFile::encodeName(folder.path(u"backups"_s)).constData(), &status);
    QCOMPARE(status.st_mode & 07777, mode_t(0700));
}

void TestBackupFiles::backupsAreListedNewestFirst()
{
    const LedgerFolder folder;
    put(folder, u"ledger-2026-11-23-daily.db"_s);
    put(folder, u"ledger-2026-11-24T062301Z-before-restore.db"_s);
    put(folder, u"ledger-2026-11-24-daily.db"_s);
    const auto listed = ledger::backupsOf(folder.path());
    QCOMPARE(listed.size(), 3U);
    QCOMPARE(listed[0].reason, BackupReason::Restore);
    QCOMPARE(listed[0].at, morning);
    QCOMPARE(listed[1].reason, BackupReason::Daily);
    QCOMPARE(listed[1].at, instant(u"2026-11-24T00:00:00Z"_s));
    QCOMPARE(listed[1].path, folder.path(u"backups/ledger-2026-11-24-daily.db"_s));
    QVERIFY(listed[1].size > 0);
    QCOMPARE(listed[2].at, instant(u"2026-11-23T00:00:00Z"_s));
}

void TestBackupFiles::whatNoProgramNamedIsNotListed()
{
    const LedgerFolder folder;
    for (const QString &name : {u"ledger-2026-02-30-daily.db"_s, u"ledger-mine.db"_s,
             u"ledger-2026-11-24-daily.db.x7Gh2k"_s, u"other-2026-11-24-daily.db"_s,
             u"ledger-2026-11-24T062301Z-damaged.db"_s, u"ledger-b-2026-11-24-daily.db"_s})
        put(folder, name);
    QVERIFY(ledger::backupsOf(folder.path()).empty());
}

void TestBackupFiles::backupsLieBesideTheFileThatALinkLeadsTo()
{
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    QVERIFY(QDir(folder.folder()).mkdir(u"elsewhere"_s));
    const QString link = folder.path(u"elsewhere/desk.db"_s);
    QVERIFY(QFile::link(folder.path(), link));
    QCOMPARE(ledger::dailyBackupPath(link, morning),
        ledger::dailyBackupPath(QFileInfo(folder.path()).canonicalFilePath(), morning));
}

void TestBackupFiles::tenAreKept()
{
    const LedgerFolder folder;
    for (int day = 10; day <= 22; ++day)
        put(folder, u"ledger-2026-11-%1-daily.db"_s.arg(day));
    ledger::removeOldBackups(folder.path());
    QCOMPARE(namesIn(folder).size(), qsizetype(ledger::keptBackups));
    QCOMPARE(namesIn(folder).first(), u"ledger-2026-11-13-daily.db"_s);
}

void TestBackupFiles::onlyAutomaticOnesOfThisLedgerAreRemoved()
{
    const LedgerFolder folder;
    const QStringList others{u"ledger-2026-01-01T000000Z-damaged.db"_s,
        u"ledger-2026-01-01T000000Z-damaged.db-wal"_s, u"ledger-old.db"_s,
        u"other-2026-01-01-daily.db"_s};
    for (const QString &name : others)
        put(folder, name);
    for (int day = 10; day <= 22; ++day)
        put(folder, u"ledger-2026-11-%1-daily.db"_s.arg(day));
    ledger::removeOldBackups(folder.path());
    for (const QString &name : others)
        QVERIFY2(namesIn(folder).contains(name), qPrintable(name));
}

void TestBackupFiles::sparedBackupIsKept()
{
    const LedgerFolder folder;
    for (int day = 10; day <= 22; ++day)
        put(folder, u"ledger-2026-11-%1-daily.db"_s.arg(day));
    ledger::removeOldBackups(folder.path(), folder.path(u"backups/ledger-2026-11-10-daily.db"_s));
    QCOMPARE(namesIn(folder).first(), u"ledger-2026-11-10-daily.db"_s);
    QCOMPARE(namesIn(folder).size(), qsizetype(ledger::keptBackups) + 1);
}

QTEST_GUILESS_MAIN(TestBackupFiles)
#include "tst_backup_files.moc"
