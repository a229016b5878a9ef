#include "core/ledger/sqlite/raw_file.h"
#include "core/ledger/sqlite/sqlite_files.h"
#include "tests/ledger/raw_sqlite.h"
#include "tests/support/ledgers.h"
#include "tests/support/waiting_process.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::LedgerErrorCode;
using ledger::Replaced;

namespace {

constexpr auto atOnce = std::chrono::milliseconds(0);
const QDateTime morning = instant(u"2026-11-24T06:23:01Z"_s);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes over a part of the file, past SQLite.
void spoil(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList accountsOf(ledger::Ledger &ledger)
{
    QStringList names;
    for (const model::Account &account : must(must(ledger.read())->accounts()))
        names.append(account.name);
    return names;
}

void addAccount(ledger::Ledger &ledger, const QString &name)
{
    const auto writer = must(ledger.write());
    must(writer->ensureAccount(name));
    must(commitTold(*writer));
}

/// Many rows, so that the ledger has many pages.
void fill(ledger::Ledger &ledger, int accounts)
{
    const auto writer = must(ledger.write());
    for (int i = 0; i < accounts; ++i)
        must(writer->ensureAccount(u"account number %1 of very many"_s.arg(i)));
    must(commitTold(*writer));
}

/// A ledger with one account "now", and a backup of it with one account "then".
class Pair final
{
public:
    Pair()
    {
        addAccount(*must(ledger::openSqliteLedger(folder.path(u"other.db"_s), atOnce)), u"then"_s);
        must(must(ledger::openSqliteLedger(folder.path(u"other.db"_s), atOnce))
                 ->backupTo(backup()));
        addAccount(*folder.open(), u"now"_s);
    }

    [[nodiscard]] QString backup() const { return folder.path(u"kept.db"_s); }
    [[nodiscard]] std::unique_ptr<ledger::LedgerCopy> copy() const
    {
        return must(ledger::SqliteFiles(atOnce).copyOf(backup(), folder.path()));
    }
    [[nodiscard]] QStringList litter() const
    {
        QStringList names = QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString &name) {
            return name.startsWith("other.db"_L1) || name == "kept.db"_L1
                || name.startsWith("ledger.db-"_L1) || name == "ledger.db"_L1;
        });
        return names;
    }

    LedgerFolder folder;
};

} // namespace

/// A ledger takes what a backup holds, whoever has it open, whatever state it is in.
class TestReplacement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openLedgerHoldsTheBackupAtOnce();
    void whatWasThereIsSavedFirst();
    void backupIsNotChangedByAByte();
    void busyWriterIsNotDisturbed();
    void whoReadsGoesOnReadingTheOld();
    void withoutASavedCopyNothingIsReplaced();
    void missingLedgerIsMade();
    void logWithoutItsLedgerIsNotPlayedIn();
    void emptyFileNeedsNoSavedCopy();
    void damagedPageIsKeptAsBytes();
    void fileThatLostItsHeadIsReplaced();
    void strangersFileIsNotReplaced();
    void newerLedgerIsNotReplaced();
    void pagesOfAnotherSizeAreTaken();
    void unusableFilesAreRefused_data();
    void unusableFilesAreRefused();
    void copyIsGoneWithItsObject();
    void killedMidwayLeavesTheOldOrTheNew();
    void fullDiskChangesNothing();
    void lookingAtTheFileKeepsTheLocks();
};

void TestReplacement::openLedgerHoldsTheBackupAtOnce()
{
    const Pair pair;
    const auto open = pair.folder.open();
    QCOMPARE(accountsOf(*open), QStringList{u"now"_s});
    const qint64 before = must(open->dataVersion());
    must(pair.copy()->replaceLedger(morning));
    QCOMPARE(accountsOf(*open), QStringList{u"then"_s});
    QVERIFY(must(open->dataVersion()) != before);
    addAccount(*open, u"later"_s);
    QCOMPARE(accountsOf(*pair.folder.open()), (QStringList{u"later"_s, u"then"_s}));
    QCOMPARE(pair.litter(), QStringList());
}

void TestReplacement::whatWasThereIsSavedFirst()
{
    const Pair pair;
    const Replaced replaced = must(pair.copy()->replaceLedger(morning));
    QCOMPARE(replaced.kind, Replaced::Kind::Ledger);
    QCOMPARE(replaced.keptAt,
        pair.folder.path(u"backups/ledger-2026-11-24T062301Z-before-restore.db"_s));
    const auto saved = must(ledger::openSqliteLedger(replaced.keptAt, atOnce));
    QCOMPARE(accountsOf(*saved), QStringList{u"now"_s});
}

void TestReplacement::backupIsNotChangedByAByte()
{
    const Pair pair;
    const QByteArray before = contentOf(pair.backup());
    const QStringList names = QDir(pair.folder.folder()).entryList({u"kept*"_s}, QDir::Files);
    must(pair.copy()->replaceLedger(morning));
    QVERIFY(contentOf(pair.backup()) == before);
    QCOMPARE(QDir(pair.folder.folder()).entryList({u"kept*"_s}, QDir::Files), names);
}

void TestReplacement::busyWriterIsNotDisturbed()
{
    const Pair pair;
    const auto open = pair.folder.open();
    const auto writer = must(open->write());
    must(writer->ensureAccount(u"writing"_s));
    QCOMPARE(pair.copy()->replaceLedger(morning).error().code, LedgerErrorCode::Busy);
    must(commitTold(*writer));
    QCOMPARE(accountsOf(*open), (QStringList{u"now"_s, u"writing"_s}));
    QVERIFY(!QDir(pair.folder.path(u"backups"_s)).exists());
    QCOMPARE(pair.litter(), QStringList());
}

void TestReplacement::whoReadsGoesOnReadingTheOld()
{
    const Pair pair;
    const auto open = pair.folder.open();
    const auto view = must(open->read());
    must(pair.copy()->replaceLedger(morning));
    QCOMPARE(must(view->accounts()).front().name, u"now"_s);
    QCOMPARE(accountsOf(*open), QStringList{u"then"_s});
}

void TestReplacement::withoutASavedCopyNothingIsReplaced()
{
    const Pair pair;
    QFile inTheWay(pair.folder.path(u"backups"_s)); // where the folder would be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(pair.copy()->replaceLedger(morning).error().code, LedgerErrorCode::NotBackedUp);
    QCOMPARE(accountsOf(*pair.folder.open()), QStringList{u"now"_s});
}

void TestReplacement::missingLedgerIsMade()
{
    const Pair pair;
    const QString path = pair.folder.path(u"new/ledger.db"_s);
    const auto copy = must(ledger::SqliteFiles(atOnce).copyOf(pair.backup(), path));
    QCOMPARE(must(copy->replaceLedger(morning)).kind, Replaced::Kind::Nothing);
    QCOMPARE(accountsOf(*must(ledger::openSqliteLedger(path, atOnce))), QStringList{u"then"_s});
    QCOMPARE(QFile::permissions(path) & ~QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner
                                                           | QFile::ReadUser | QFile::WriteUser),
        QFile::Permissions());
}

void TestReplacement::logWithoutItsLedgerIsNotPlayedIn()
{
    const Pair pair;
    const QString path = pair.folder.path(u"gone.db"_s);
    QFile log(path + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("frames") == 6);
    log.close();
    const auto copy = must(ledger::SqliteFiles(atOnce).copyOf(pair.backup(), path));
    QCOMPARE(copy->replaceLedger(morning).error().code, LedgerErrorCode::CannotOpen);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(contentOf(log.fileName()), "frames"_qba);
}

void TestReplacement::emptyFileNeedsNoSavedCopy()
{
    const Pair pair;
    const QString path = pair.folder.path(u"empty.db"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    const auto copy = must(ledger::SqliteFiles(atOnce).copyOf(pair.backup(), path));
    QCOMPARE(must(copy->replaceLedger(morning)).kind, Replaced::Kind::Nothing);
    QCOMPARE(accountsOf(*must(ledger::openSqliteLedger(path, atOnce))), QStringList{u"then"_s});
}

void TestReplacement::damagedPageIsKeptAsBytes()
{
    const Pair pair;
    RawSqlite(pair.folder.path()).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const qsizetype row = contentOf(pair.folder.path()).lastIndexOf("now");
    spoil(pair.folder.path(), row - row % 4096, QByteArray(4096, '\x7f'));
    const QByteArray damaged = contentOf(pair.folder.path());
    const Replaced replaced = must(pair.copy()->replaceLedger(morning));
    QCOMPARE(replaced.kind, Replaced::Kind::Damaged);
    QCOMPARE(QFileInfo(replaced.keptAt).fileName(), u"ledger-2026-11-24T062301Z-damaged.db"_s);
    QVERIFY(contentOf(replaced.keptAt) == damaged);
    QVERIFY(!QFile::exists(pair.folder.path(u"backups/ledger-2026-11-24T062301Z-damaged.2.db"_s)));
    const auto open = pair.folder.open();
    QCOMPARE(accountsOf(*open), QStringList{u"then"_s});
    QVERIFY(must(open->checkFile()).pageProblems.isEmpty());
}

void TestReplacement::fileThatLostItsHeadIsReplaced()
{
    const Pair pair;
    // Its backups are what tells that it was a ledger.
    must(ledger::makeBackupFolder(pair.folder.path()));
    must(pair.folder.open()->backupTo(ledger::dailyBackupPath(pair.folder.path(), morning)));
    const auto open = pair.folder.open();
    addAccount(*open, u"in the log"_s); // so that there is one
    QFile::copy(pair.folder.path(u"ledger.db-wal"_s), pair.folder.path(u"log"_s));
    const QByteArray log = contentOf(pair.folder.path(u"log"_s));
    spoil(pair.folder.path(), 0, QByteArray(4096, '\0'));
    const QByteArray damaged = contentOf(pair.folder.path());
    const Replaced replaced = must(pair.copy()->replaceLedger(morning));
    QCOMPARE(replaced.kind, Replaced::Kind::Damaged);
    QVERIFY(contentOf(replaced.keptAt) == damaged);
    QVERIFY(contentOf(replaced.keptAt + u"-wal"_s) == log);
    QCOMPARE(accountsOf(*pair.folder.open()), QStringList{u"then"_s});
}

void TestReplacement::strangersFileIsNotReplaced()
{
    const Pair pair;
    const QString path = pair.folder.path(u"letter.txt"_s);
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear Sir") == 8);
    letter.close();
    const auto copy = must(ledger::SqliteFiles(atOnce).copyOf(pair.backup(), path));
    QCOMPARE(copy->replaceLedger(morning).error().code, LedgerErrorCode::NotALedger);
    QCOMPARE(contentOf(path), "Dear Sir"_qba);
}

void TestReplacement::newerLedgerIsNotReplaced()
{
    const Pair pair;
    RawSqlite(pair.folder.path()).run(u"PRAGMA user_version = 1000"_s);
    QCOMPARE(pair.copy()->replaceLedger(morning).error().code, LedgerErrorCode::Newer);
    QCOMPARE(RawSqlite(pair.folder.path()).value(u"SELECT name FROM account"_s), u"now"_s);
}

void TestReplacement::pagesOfAnotherSizeAreTaken()
{
    const Pair pair;
    QCOMPARE(RawSqlite(pair.folder.path(), RawSqlite::Seals::Unknown)
                 .run(u"PRAGMA journal_mode = DELETE; PRAGMA page_size = 8192; VACUUM; "
                      "PRAGMA journal_mode = WAL"_s),
        u"done"_s);
    const auto open = pair.folder.open();
    must(pair.copy()->replaceLedger(morning));
    QCOMPARE(accountsOf(*open), QStringList{u"then"_s});
}

void TestReplacement::unusableFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<LedgerErrorCode>("code");
    QTest::newRow("missing") << u"missing.db"_s << LedgerErrorCode::CannotOpen;
    QTest::newRow("a folder") << u"."_s << LedgerErrorCode::NotAFile;
    QTest::newRow("empty") << u"empty.db"_s << LedgerErrorCode::NotALedger;
    QTest::newRow("a text") << u"text.db"_s << LedgerErrorCode::NotALedger;
    QTest::newRow("newer") << u"newer.db"_s << LedgerErrorCode::Newer;
    QTest::newRow("a damaged page") << u"damaged.db"_s << LedgerErrorCode::Corrupt;
    QTest::newRow("cut short") << u"short.db"_s << LedgerErrorCode::Corrupt;
    QTest::newRow("a reference to nothing") << u"dangling.db"_s << LedgerErrorCode::Corrupt;
}

void TestReplacement::unusableFilesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(LedgerErrorCode, code);
    const Pair pair;
    const auto at = [&pair](const QString &file) { return pair.folder.path(file); };
    for (const QString &copy : {u"newer.db"_s, u"damaged.db"_s, u"short.db"_s, u"dangling.db"_s})
        QVERIFY(QFile::copy(pair.backup(), at(copy)));
    QVERIFY(QFile(at(u"empty.db"_s)).open(QIODevice::WriteOnly));
    QFile text(at(u"text.db"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(200, 'a')) == 200);
    text.close();
    RawSqlite(at(u"newer.db"_s)).run(u"PRAGMA user_version = 1000"_s);
    spoil(at(u"damaged.db"_s), 2 * 4096, QByteArray(4096, '\x7f'));
    QVERIFY(QFile(at(u"short.db"_s)).resize(3 * 4096));
    RawSqlite(at(u"dangling.db"_s))
        .run(u"PRAGMA foreign_keys = OFF; INSERT INTO instance (account, product, region, "
             "resource) VALUES (99, 'ecs', 'cn-hangzhou', 'i-1')"_s);
    for (const char *companion : {"-wal", "-shm", "-journal"}) {
        for (const QString &copy : {u"newer.db"_s, u"dangling.db"_s})
            QFile::remove(at(copy) + QLatin1StringView(companion));
    }
    const QByteArray before = contentOf(at(name));
    const auto copied = ledger::SqliteFiles(atOnce).copyOf(at(name), pair.folder.path());
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, code);
    QVERIFY(contentOf(at(name)) == before);
    QCOMPARE(accountsOf(*pair.folder.open()), QStringList{u"now"_s});
    QVERIFY(QDir(pair.folder.folder()).entryList({u"ledger.db.*"_s}, QDir::Files).isEmpty());
}

void TestReplacement::copyIsGoneWithItsObject()
{
    const Pair pair;
    {
        const auto copy = pair.copy();
        addAccount(copy->ledger(), u"private"_s);
        QVERIFY(!pair.litter().isEmpty());
    }
    QCOMPARE(pair.litter(), QStringList());
}

/// The kernel kills the process at its first write beyond a size: at another place in the log each
/// time, from before the first page of the new content to after its last.
void TestReplacement::killedMidwayLeavesTheOldOrTheNew()
{
    constexpr int manyAccounts = 400;
    const LedgerFolder folder;
    {
        const auto other = must(ledger::openSqliteLedger(folder.path(u"other.db"_s), atOnce));
        fill(*other, manyAccounts);
        must(other->backupTo(folder.path(u"kept.db"_s)));
    }
    addAccount(*folder.open(), u"now"_s);
    const qint64 size = QFileInfo(folder.path(u"kept.db"_s)).size();
    int old = 0;
    int whole = 0;
    for (qint64 limit = size; limit <= 3 * size; limit += size / 8) {
        WaitingProcess restoring([&folder, limit](const QString &path) {
            const rlimit none{0, 0};
            ::setrlimit(RLIMIT_CORE, &none);
            ::signal(SIGXFSZ, SIG_DFL);
            const rlimit most{rlim_t(limit), rlim_t(limit)};
            ::setrlimit(RLIMIT_FSIZE, &most);
            const auto copy = ledger::SqliteFiles(atOnce).copyOf(folder.path(u"kept.db"_s), path);
            return copy && (*copy)->replaceLedger(morning) ? 0 : 1;
        });
        const auto open = folder.open();
        const auto view = must(open->read()); // holds the log where it is
        QCOMPARE(RawSqlite(folder.path()).run(u"DELETE FROM account"_s), u"done"_s);
        for (int i = 0; QFileInfo(folder.path(u"ledger.db-wal"_s)).size() < size; ++i)
            addAccount(*open, u"now %1"_s.arg(i));
        const QStringList before = accountsOf(*open);
        restoring.start(folder.path());
        const int result = restoring.result();
        const auto after = folder.open();
        QVERIFY(must(after->checkFile()).pageProblems.isEmpty());
        const QStringList found = accountsOf(*after);
        QCOMPARE(result, found == before ? -SIGXFSZ : 0);
        QVERIFY(found == before || found.size() == manyAccounts);
        ++(found == before ? old : whole);
    }
    QVERIFY2(old > 1, qPrintable(QString::number(old)));
    QVERIFY2(whole > 1, qPrintable(QString::number(whole)));
}

void TestReplacement::fullDiskChangesNothing()
{
    WaitingProcess restoring([](const QString &path) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit most{20'000, 20'000}; // less than a ledger has
        ::setrlimit(RLIMIT_FSIZE, &most);
        const QString backup = QFileInfo(path).absolutePath() + u"/kept.db"_s;
        const auto copy = ledger::SqliteFiles(atOnce).copyOf(backup, path);
        const bool isFull = !copy && copy.error().code == LedgerErrorCode::Full
            && copy.error().path == path;
        return isFull ? 0 : 1;
    });
    const Pair pair;
    restoring.start(pair.folder.path());
    QCOMPARE(restoring.result(), 0);
    QCOMPARE(accountsOf(*pair.folder.open()), QStringList{u"now"_s});
    QCOMPARE(pair.litter(), QStringList());
}

/// The kernel lets go of all of a process's locks on a file when the process closes any handle of
/// it: a second opening in one process must not do that to the first.
void TestReplacement::lookingAtTheFileKeepsTheLocks()
{
    const LedgerFolder folder;
    const auto open = folder.open();
    addAccount(*open, u"shop"_s);
    const auto isLocked = [&folder] {
        // Asked by another process, for whom alone our locks are locks.
        const pid_t child = ::fork();
        if (child == 0) {
            const int file =
                ::open(QFile::encodeName(folder.path()).constData(), O_RDWR | O_CLOEXEC);
            struct flock whole = {};
            whole.l_type = F_WRLCK;
            whole.l_whence = SEEK_SET;
            const bool asked = ::fcntl(file, F_GETLK, &whole) == 0;
            ::_exit(asked && whole.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        return ::waitpid(child, &status, 0) == child && WIFEXITED(status)
            && WEXITSTATUS(status) == 1;
    };
    QVERIFY(isLocked());
    static_cast<void>(folder.open());
    QVERIFY(isLocked());
    {
        const auto raw = must(ledger::sqlite::RawFile::open(folder.path()));
        QCOMPARE(must(raw.read(0, 15)), "SQLite format 3"_qba);
        QCOMPARE(must(raw.size()), QFileInfo(folder.path()).size());
    }
    QVERIFY(isLocked());
}

QTEST_GUILESS_MAIN(TestReplacement)
#include "tst_replacement.moc"
