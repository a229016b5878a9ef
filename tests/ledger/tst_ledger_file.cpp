#include "core/ledger/sqlite/ledger_file.h"
#include "tests/ledger/raw_sqlite.h"
#include "tests/support/ledgers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::LedgerErrorCode;

namespace {

constexpr auto atOnce = std::chrono::milliseconds(0);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777;
}

/// A umask for the length of a scope.
class Umask final
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

/// Runs `check` in a child process without root's rights, to whom no file is forbidden otherwise.
bool holdsWithoutRights(const std::function<bool()> &check)
{
    constexpr uid_t nobody = 65534;
    const pid_t child = ::fork();
    if (child == 0) {
        const bool dropped = ::getuid() != 0
            || (::setresgid(nobody, nobody, nobody) == 0
                && ::setresuid(nobody, nobody, nobody) == 0);
        ::_exit(dropped && check() ? 0 : 1);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status)
        && WEXITSTATUS(status) == 0;
}

/// A ledger with one account that may be read but not written: neither it nor its folder.
class ReadOnlyFolder final
{
public:
    ReadOnlyFolder()
    {
        const auto opened = m_folder.open();
        const auto writer = must(opened->write());
        must(writer->ensureAccount(u"shop"_s));
        must(commitTold(*writer));
    }
    ~ReadOnlyFolder() { ::chmod(QFile::encodeName(m_folder.folder()).constData(), 0700); }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

    void close() const
    {
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0444);
        ::chmod(QFile::encodeName(m_folder.folder()).constData(), 0555);
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    LedgerFolder m_folder;
};

} // namespace

class TestLedgerFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersAndFilesArePrivate();
    void missingFileIsMadeInMissingFolders();
    void pathWithStrangeCharactersIsFound();
    void folderIsNoFile();
    void fifoIsNoFile();
    void foreignFileIsLeftUntouched_data();
    void foreignFileIsLeftUntouched();
    void newerLedgerIsLeftUntouched();
    void alteredTablesAreRefused_data();
    void alteredTablesAreRefused();
    void idsThatAreUsedUpAreRefused();
    void damagedLedgerIsRefused_data();
    void damagedLedgerIsRefused();
    void unreadableFileCannotBeOpened();
    void lockedLedgerIsBusy();
    void folderThatCannotBeMadeCannotBeOpened();
    void readOnlyLedgerCanBeRead();
    void readOnlyLedgerIsNotWritten();
    void readOnlyFolderGetsNoNewLedger();
    void danglingLinkIsNotFollowed();
};

void TestLedgerFile::foldersAndFilesArePrivate()
{
    const Umask everythingAllowed(0);
    const LedgerFolder folder;
    const QString path = folder.path(u"data/beiandesk/ledger.db"_s);
    const auto opened = must(ledger::openSqliteLedger(path));
    store(*opened, goodServer());
    const auto reader = must(opened->read());
    QCOMPARE(modeOf(folder.path(u"data"_s)), mode_t(0700));
    QCOMPARE(modeOf(folder.path(u"data/beiandesk"_s)), mode_t(0700));
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(modeOf(path + u"-wal"_s), mode_t(0600));
    QCOMPARE(modeOf(path + u"-shm"_s), mode_t(0600));
}

void TestLedgerFile::missingFileIsMadeInMissingFolders()
{
    const LedgerFolder folder;
    const auto opened = must(ledger::openSqliteLedger(folder.path(u"a/b/ledger.db"_s)));
    QVERIFY(!opened->isReadOnly());
    QVERIFY(must(opened->checkFile()).pageProblems.isEmpty());
}

void TestLedgerFile::pathWithStrangeCharactersIsFound()
{
    const LedgerFolder folder;
    const QString path = folder.path(u"台账 100% #1?mode=memory&a.db"_s);
    store(*must(ledger::openSqliteLedger(path)), goodServer());
    QVERIFY(QFileInfo(path).size() > 0);
    QCOMPARE(must(ledger::openSqliteLedger(path))->path(), path);
}

void TestLedgerFile::folderIsNoFile()
{
    const LedgerFolder folder;
    const auto opened = ledger::openSqliteLedger(folder.folder());
    QCOMPARE(opened.error().code, LedgerErrorCode::NotAFile);
    QCOMPARE(opened.error().path, folder.folder());
}

void TestLedgerFile::fifoIsNoFile()
{
    const LedgerFolder folder;
    QCOMPARE(::mkfifo(QFile::encodeName(folder.path()).constData(), 0600), 0);
    QCOMPARE(ledger::openSqliteLedger(folder.path()).error().code, LedgerErrorCode::NotAFile);
}

void TestLedgerFile::foreignFileIsLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("备案服务号\n048291375560\n");
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);

    const LedgerFolder folder;
    RawSqlite(folder.path()).run(u"CREATE TABLE bookmark (url); PRAGMA user_version = 1"_s);
    QTest::newRow("another program's") << contentOf(folder.path());
}

void TestLedgerFile::foreignFileIsLeftUntouched()
{
    QFETCH(QByteArray, content);
    const LedgerFolder folder;
    write(folder.path(), content);
    QCOMPARE(ledger::openSqliteLedger(folder.path()).error().code, LedgerErrorCode::NotALedger);
    QCOMPARE(contentOf(folder.path()), content);
    QCOMPARE(QDir(folder.folder()).entryList(QDir::Files), QStringList{u"ledger.db"_s});
}

void TestLedgerFile::newerLedgerIsLeftUntouched()
{
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    RawSqlite(folder.path()).run(u"PRAGMA user_version = 1000"_s);
    const QByteArray content = contentOf(folder.path());
    const auto opened = ledger::openSqliteLedger(folder.path());
    QCOMPARE(opened.error().code, LedgerErrorCode::Newer);
    QCOMPARE(opened.error().detail, u"1000"_s);
    QCOMPARE(contentOf(folder.path()), content);
}

/// What a person with another program does to the tables of a ledger.
void TestLedgerFile::alteredTablesAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a trigger gone") << u"DROP TRIGGER number_quota"_s;
    QTest::newRow("an index gone") << u"DROP INDEX filing_one_approved"_s;
    QTest::newRow("a table gone") << u"PRAGMA foreign_keys = OFF; DROP TABLE tick"_s;
    QTest::newRow("a table more") << u"CREATE TABLE bookmark (url)"_s;
    QTest::newRow("a trigger more")
        << u"CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM tick; END"_s;
    QTest::newRow("a column more") << u"ALTER TABLE tick ADD COLUMN colour TEXT"_s;
    QTest::newRow("a table without its checks") << uR"(PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'setting')"_s;
}

void TestLedgerFile::alteredTablesAreRefused()
{
    QFETCH(QString, sql);
    const LedgerFolder folder;
    store(*folder.open(), goodServer());
    QCOMPARE(RawSqlite(folder.path()).run(sql), u"done"_s);
    const QByteArray content = contentOf(folder.path());
    const auto opened = ledger::openSqliteLedger(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, LedgerErrorCode::Corrupt);
    QCOMPARE(opened.error().detail, u"the tables are not those of schema 2"_s);
    QCOMPARE(contentOf(folder.path()), content);
}

/// SQLite would say "database or disk is full" of the next event, and send its owner to buy a disk.
void TestLedgerFile::idsThatAreUsedUpAreRefused()
{
    const LedgerFolder folder;
    store(*folder.open(), goodServer());
    QCOMPARE(RawSqlite(folder.path())
                 .run(u"INSERT INTO sqlite_sequence VALUES ('filing', 9223372036854775807)"_s),
        u"done"_s);
    const auto opened = ledger::openSqliteLedger(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, LedgerErrorCode::Corrupt);
    QCOMPARE(opened.error().detail, u"id 9223372036854775807"_s);
}

void TestLedgerFile::damagedLedgerIsRefused_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("spoiled");
    QTest::newRow("cut within the first page") << 2000 << 0;
    QTest::newRow("cut after the first page") << 4096 << 0;
    QTest::newRow("first page overwritten") << 1'000'000 << 4000;
}

void TestLedgerFile::damagedLedgerIsRefused()
{
    QFETCH(int, kept);
    QFETCH(int, spoiled);
    const LedgerFolder folder;
    store(*folder.open(), goodServer());
    QByteArray content = contentOf(folder.path()).left(kept);
    content.replace(100, spoiled, QByteArray(spoiled, '\xff'));
    write(folder.path(), content);
    const auto opened = ledger::openSqliteLedger(folder.path());
    QCOMPARE(opened.error().code, LedgerErrorCode::Corrupt);
    QCOMPARE(contentOf(folder.path()), content);
}

void TestLedgerFile::unreadableFileCannotBeOpened()
{
    const ReadOnlyFolder folder;
    folder.close();
    ::chmod(QFile::encodeName(folder.path()).constData(), 0000);
    QVERIFY(holdsWithoutRights([&folder] {
        const auto opened = ledger::openSqliteLedger(folder.path());
        return !opened && opened.error().code == LedgerErrorCode::CannotOpen;
    }));
}

void TestLedgerFile::lockedLedgerIsBusy()
{
    const LedgerFolder folder;
    QFile(folder.path()).open(QIODevice::WriteOnly);
    RawSqlite raw(folder.path());
    QCOMPARE(raw.run(u"BEGIN EXCLUSIVE"_s), u"done"_s);
    QCOMPARE(ledger::openSqliteLedger(folder.path(), atOnce).error().code, LedgerErrorCode::Busy);
}

void TestLedgerFile::folderThatCannotBeMadeCannotBeOpened()
{
    const LedgerFolder folder;
    write(folder.path(u"file"_s), "x");
    const auto opened = ledger::openSqliteLedger(folder.path(u"file/ledger.db"_s));
    QCOMPARE(opened.error().code, LedgerErrorCode::CannotOpen);
    QVERIFY(!opened.error().detail.isEmpty());
}

void TestLedgerFile::readOnlyLedgerCanBeRead()
{
    const ReadOnlyFolder folder;
    folder.close();
    QVERIFY(holdsWithoutRights([&folder] {
        const auto opened = ledger::openSqliteLedger(folder.path());
        return opened && (*opened)->isReadOnly()
            && must(must((*opened)->read())->accounts()).size() == 1
            && must((*opened)->dataVersion()) != 0;
    }));
}

void TestLedgerFile::readOnlyLedgerIsNotWritten()
{
    const ReadOnlyFolder folder;
    folder.close();
    QVERIFY(holdsWithoutRights([&folder] {
        const auto opened = must(ledger::openSqliteLedger(folder.path()));
        return opened->write().error().code == LedgerErrorCode::ReadOnly;
    }));
}

void TestLedgerFile::readOnlyFolderGetsNoNewLedger()
{
    const ReadOnlyFolder folder;
    folder.close();
    const QString other = QFileInfo(folder.path()).path() + u"/other.db"_s;
    QVERIFY(holdsWithoutRights([&other] {
        return ledger::openSqliteLedger(other).error().code == LedgerErrorCode::CannotOpen;
    }));
}

void TestLedgerFile::danglingLinkIsNotFollowed()
{
    const LedgerFolder folder;
    QVERIFY(QFile::link(folder.path(u"nowhere"_s), folder.path()));
    QCOMPARE(ledger::openSqliteLedger(folder.path()).error().code, LedgerErrorCode::CannotOpen);
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledger_file.moc"
