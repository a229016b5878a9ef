// What `beian` says, and leaves alone, where the disk or what lies on it is not as it should be.

#include "tests/ledger/raw_sqlite.h"
#include "tests/torture/called_program.h"
#include "tests/torture/raw_content.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

#include <sys/stat.h>

using namespace beian::tests;
using namespace Qt::StringLiterals;

namespace {

enum class Place {
    Folder,
    Fifo,
    OtherDatabase,
    Text,
    Newer,
    Damaged,
    ReadOnlyFile,
    ReadOnlyFolder,
    ReadOnlyFileSystem,
    BelowAFile,
    ForbiddenFolder, ///< where a new ledger would have to be made
    Locked,
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Everything in a folder, by name. What is no file has no content.
using FolderContent = std::map<QString, QByteArray>;

FolderContent folderContent(const QString &folder)
{
    FolderContent content;
    const QDir::Filters all = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(all)) {
        content[entry.fileName()] = entry.isFile() ? contentOf(entry.filePath()) : QByteArray();
        if (entry.isDir()) {
            for (const auto &[name, inner] : folderContent(entry.filePath()))
                content[entry.fileName() + u'/' + name] = inner;
        }
    }
    return content;
}

/// A console's list of so many servers.
QByteArray inventory(int servers)
{
    QByteArray csv = "实例ID,地域,付费方式,状态\n";
    for (int number = 0; number < servers; ++number)
        csv += "i-many" + QByteArray::number(number) + ",cn-hangzhou,包年包月,运行中\n";
    return csv;
}

bool isOneLine(const QString &text)
{
    return text.endsWith(u'\n') && text.count(u'\n') == 1;
}

/// The day's backup, so that what follows does not begin with it.
void backUpToday(const QString &ledger)
{
    QCOMPARE(callBeian({u"--ledger"_s, ledger, u"accounts"_s}).code, 0);
}

/// A folder with a ledger in it: one server, one number, one site.
class Disk final
{
public:
    explicit Disk(const QByteArray &ledger) { write(path(), ledger); }
    ~Disk() { ::chmod(QFile::encodeName(m_folder.path()).constData(), 0700); }
    Q_DISABLE_COPY_MOVE(Disk)

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return file(u"ledger.db"_s); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] FolderContent content() const { return folderContent(m_folder.path()); }

    /// Puts the ledger's place into that state; the path that the program is then given.
    QString spoil(Place place);

private:
    void forbid(const QString &path, mode_t mode) const
    {
        ::chmod(QFile::encodeName(path).constData(), mode);
    }

    QTemporaryDir m_folder;
};

QString Disk::spoil(Place place)
{
    switch (place) {
    case Place::Folder:
        QFile::remove(path());
        QDir().mkdir(path());
        return path();
    case Place::Fifo:
        QFile::remove(path());
        ::mkfifo(QFile::encodeName(path()).constData(), 0600);
        return path();
    case Place::OtherDatabase:
        QFile::remove(path());
        write(path(), {});
        RawSqlite(path()).run(u"CREATE TABLE bookmark (url)"_s);
        return path();
    case Place::Text:
        write(path(), "备案服务号\n048291375560\n");
        return path();
    case Place::Newer:
        RawSqlite(path()).run(u"PRAGMA user_version = 1000"_s);
        return path();
    case Place::Damaged: {
        const QByteArray content = contentOf(path());
        write(path(), content.left(4096));
        return path();
    }
    case Place::ReadOnlyFile:
        forbid(path(), 0444);
        return path();
    case Place::ReadOnlyFolder:
        forbid(m_folder.path(), 0555);
        return path();
    case Place::ReadOnlyFileSystem: // for the called program: onReadOnlyFileSystem()
        return path();
    case Place::BelowAFile:
        return path() + u"/ledger.db"_s;
    case Place::ForbiddenFolder:
        forbid(m_folder.path(), 0555);
        return file(u"new/ledger.db"_s);
    case Place::Locked:
        return path();
    }
    Q_UNREACHABLE();
}

} // namespace

class TestBadDisks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badPlaceIsToldAndLeftAlone_data();
    void badPlaceIsToldAndLeftAlone();
    void emptyFileBecomesALedger();
    void homeThatIsMissingIsTold_data();
    void homeThatIsMissingIsTold();
    void homeThatMayNotBeWrittenIsTold();
    void fullDiskChangesNothing_data();
    void fullDiskChangesNothing();
    void fullDiskLeavesAnEarlierLedgerAsItWas_data();
    void fullDiskLeavesAnEarlierLedgerAsItWas();
    void fullDiskLeavesNoCopy_data();
    void fullDiskLeavesNoCopy();

private:
    static void addLanguages(
        const char *row, const QString &english, const QString &chinese, int value);

    QTemporaryDir m_folder;
    QByteArray m_ledger;
    QString m_number;
    QString m_inventory;
};

void TestBadDisks::initTestCase()
{
    // Without it Qt says on the standard error where it looks instead.
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    const QString path = m_folder.filePath(u"ledger.db"_s);
    const auto call = [&path](const QStringList &arguments) {
        const Ended ended = callBeian(QStringList{u"--ledger"_s, path} + arguments);
        if (ended.code != 0)
            qFatal("%s", qPrintable(ended.err));
        return ended.out.trimmed();
    };
    call({u"import"_s, QStringLiteral(BEIAN_SOURCE_DIR "/resources/samples/ecs.json"),
        u"--account"_s, u"demo"_s});
    m_inventory = m_folder.filePath(u"console.csv"_s);
    write(m_inventory, inventory(300));
    call({u"import"_s, m_inventory, u"--account"_s, u"first"_s});
    m_number =
        call({u"issue"_s, u"i-bp1demo0000000000main"_s, u"--answer"_s, u"address.free=yes"_s});
    call({u"bind"_s, m_number, u"example.cn"_s});
    m_ledger = contentOf(path);
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    write(m_inventory, inventory(600));
}

void TestBadDisks::addLanguages(
    const char *row, const QString &english, const QString &chinese, int value)
{
    QTest::addRow("%s, en", row) << value << u"en"_s << english;
    QTest::addRow("%s, zh", row) << value << u"zh"_s << chinese;
}

void TestBadDisks::badPlaceIsToldAndLeftAlone_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("advice");
    const auto add = [](const char *row, Place place, const QString &english,
                         const QString &chinese) {
        addLanguages(row, english, chinese, int(place));
    };
    const QString nameAnother = u"Name another file"_s;
    const QString nameAnotherChinese = u"用 --ledger 指定其他文件"_s;
    add("folder", Place::Folder, u"Name a file"_s, u"用 --ledger 指定一个文件"_s);
    add("FIFO", Place::Fifo, u"Name a file"_s, u"用 --ledger 指定一个文件"_s);
    add("another program's database", Place::OtherDatabase, nameAnother, nameAnotherChinese);
    add("text", Place::Text, nameAnother, nameAnotherChinese);
    add("newer", Place::Newer, u"Use that version"_s, u"使用该版本"_s);
    add("damaged", Place::Damaged, u"take up a backup"_s, u"改用备份"_s);
    add("read-only file", Place::ReadOnlyFile, u"make the file and its folder writable"_s,
        u"设为可写"_s);
    add("read-only folder", Place::ReadOnlyFolder, u"make the file and its folder writable"_s,
        u"设为可写"_s);
    add("read-only file system", Place::ReadOnlyFileSystem,
        u"make the file and its folder writable"_s, u"设为可写"_s);
    add("below a file", Place::BelowAFile, u"Look at the path"_s, u"检查路径和权限"_s);
    add("forbidden folder", Place::ForbiddenFolder, u"Look at the path and its permissions"_s,
        u"检查路径和权限"_s);
    add("locked", Place::Locked, u"Try again when it has finished"_s, u"等它结束后重试"_s);
}

void TestBadDisks::badPlaceIsToldAndLeftAlone()
{
    QFETCH(int, place);
    QFETCH(QString, language);
    QFETCH(QString, advice);
    Disk disk(m_ledger);
    const QString path = disk.spoil(Place{place});
    if (Place{place} == Place::Locked)
        backUpToday(disk.path());
    FolderContent before = disk.content();
    // A lock that nobody lets go of: the program gives up waiting by itself. It is taken last, since
    // to read and close a file of the ledger's lets go of this process's locks on it.
    std::unique_ptr<RawSqlite> other;
    if (Place{place} == Place::Locked) {
        other = std::make_unique<RawSqlite>(disk.path());
        QCOMPARE(other->run(u"BEGIN IMMEDIATE"_s), u"done"_s);
    }
    const Ended ended = callBeian(
        {u"--ledger"_s, path, u"--lang"_s, language, u"issue"_s, u"i-bp1demo0000000000main"_s},
        Place{place} == Place::ReadOnlyFileSystem ? onReadOnlyFileSystem(disk.folder())
                                                  : withoutPrivileges());
    if (ended.code == mountingIsForbidden)
        QSKIP("this user may not mount");
    QVERIFY2(ended.code == 4, qPrintable(ended.err));
    QCOMPARE(ended.out, QString());
    QVERIFY2(isOneLine(ended.err), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(disk.file({})), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(advice), qPrintable(ended.err));
    // Who reads beside a writer leaves a mark in the log's index, which holds nothing.
    FolderContent after = disk.content();
    for (FolderContent *content : {&before, &after})
        content->erase(u"ledger.db-shm"_s);
    if (other)
        after.erase(u"ledger.db-wal"_s); // the other program's
    QVERIFY(after == before);
}

/// So a first opening that was killed is taken up again.
void TestBadDisks::emptyFileBecomesALedger()
{
    const Disk disk({});
    const Ended ended = callBeian({u"--ledger"_s, disk.path(), u"numbers"_s});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(callBeian({u"--ledger"_s, disk.path(), u"verify"_s}).code, 0);
}

void TestBadDisks::homeThatIsMissingIsTold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("advice");
    QTest::newRow("en") << u"en"_s << u"name a file with --ledger"_s;
    QTest::newRow("zh") << u"zh"_s << u"用 --ledger 指定文件"_s;
}

void TestBadDisks::homeThatIsMissingIsTold()
{
    QFETCH(QString, language);
    QFETCH(QString, advice);
    Surroundings around = withoutPrivileges();
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        around.environment.remove(name);
    const bool wasThere = QFile::exists(u"/.local"_s);
    const Ended ended = callBeian({u"--lang"_s, language, u"numbers"_s}, around);
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.out, QString());
    QVERIFY2(isOneLine(ended.err) && ended.err.contains(advice), qPrintable(ended.err));
    QCOMPARE(QFile::exists(u"/.local"_s), wasThere);
}

void TestBadDisks::homeThatMayNotBeWrittenIsTold()
{
    Disk disk(m_ledger);
    disk.spoil(Place::ReadOnlyFolder);
    Surroundings around = withoutPrivileges();
    around.environment.insert(u"XDG_DATA_HOME"_s, disk.file({}));
    const FolderContent before = disk.content();
    const Ended ended = callBeian({u"--lang"_s, u"en"_s, u"numbers"_s}, around);
    QCOMPARE(ended.code, 4);
    QVERIFY2(
        isOneLine(ended.err) && ended.err.contains(u"Look at the path"_s), qPrintable(ended.err));
    QVERIFY(disk.content() == before);
}

void TestBadDisks::fullDiskChangesNothing_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("advice");
    // From where not even the log's index has room to where the last page of the change has none.
    for (const int room : {4, 16, 32, 36, 44}) {
        addLanguages(qPrintable(u"%1 KiB"_s.arg(room)), u"free some space and try again"_s,
            u"腾出空间后重试"_s, room * 1024);
    }
}

void TestBadDisks::fullDiskChangesNothing()
{
    QFETCH(int, room);
    QFETCH(QString, language);
    QFETCH(QString, advice);
    const QList<QStringList> works{{u"issue"_s, u"i-bp1demo0000000000main"_s, u"--count"_s, u"4"_s},
        {u"import"_s, m_inventory, u"--account"_s, u"first"_s}};
    for (const QStringList &work : works) {
        const Disk disk(m_ledger);
        backUpToday(disk.path());
        const QStringList contentBefore = rawContent(disk.path());
        const FolderContent before = disk.content();
        const Ended ended =
            callBeian(QStringList{u"--ledger"_s, disk.path(), u"--lang"_s, language} + work,
                diskWithRoomFor(room));
        QVERIFY2(ended.code == 4, qPrintable(ended.out + ended.err));
        QCOMPARE(ended.out, QString());
        QVERIFY2(isOneLine(ended.err) && ended.err.contains(advice), qPrintable(ended.err));
        QVERIFY(disk.content().at(u"ledger.db"_s) == before.at(u"ledger.db"_s));
        QCOMPARE(rawContent(disk.path()), contentBefore);
        // With room again the same is done.
        QCOMPARE(callBeian(QStringList{u"--ledger"_s, disk.path()} + work).code, 0);
    }
}

void TestBadDisks::fullDiskLeavesAnEarlierLedgerAsItWas_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("advice");
    // The log has no room, nor has the backup that comes first.
    for (const int room : {4, 64})
        addLanguages(
            qPrintable(u"%1 KiB"_s.arg(room)), u"try again"_s, u"重试"_s, room * 1024);
}

void TestBadDisks::fullDiskLeavesAnEarlierLedgerAsItWas()
{
    QFETCH(int, room);
    QFETCH(QString, language);
    QFETCH(QString, advice);
    QFile earlier(QStringLiteral(BEIAN_TEST_DATA "/ledgers/0.1.0.db"));
    QVERIFY(earlier.open(QIODevice::ReadOnly));
    const Disk disk(earlier.readAll());
    const QStringList contentBefore = rawContent(disk.path());
    const QStringList list{u"--ledger"_s, disk.path(), u"--lang"_s, language, u"instances"_s};
    const Ended ended = callBeian(list, diskWithRoomFor(room));
    QVERIFY2(ended.code == 4, qPrintable(ended.out + ended.err));
    QCOMPARE(ended.out, QString());
    QVERIFY2(isOneLine(ended.err) && ended.err.contains(advice), qPrintable(ended.err));
    QCOMPARE(rawContent(disk.path()), contentBefore);
    QCOMPARE(callBeian(list).code, 0);
}

void TestBadDisks::fullDiskLeavesNoCopy_data()
{
    QTest::addColumn<QStringList>("work");
    QTest::addColumn<QString>("advice");
    const QString byRecord = u"free some space, or name another place"_s;
    QTest::newRow("backup") << QStringList{u"backup"_s, u"copy.db"_s}
                            << u"free some space and try again"_s;
    QTest::newRow("CSV") << QStringList{u"export"_s, u"events"_s, u"--to"_s, u"copy.csv"_s}
                         << byRecord;
    QTest::newRow("PDF") << QStringList{u"export"_s, u"events"_s, u"--to"_s, u"copy.pdf"_s}
                         << byRecord;
    QTest::newRow("whole ledger")
        << QStringList{u"export"_s, u"ledger"_s, u"--to"_s, u"copy.json"_s} << byRecord;
    QTest::newRow("receipt") << QStringList{u"receipt"_s, m_number, u"--to"_s, u"copy.pdf"_s}
                             << byRecord;
}

void TestBadDisks::fullDiskLeavesNoCopy()
{
    QFETCH(QStringList, work);
    QFETCH(QString, advice);
    const Disk disk(m_ledger);
    work.last() = disk.file(work.last());
    backUpToday(disk.path());
    const FolderContent before = disk.content();
    Ended ended;
    {
        // Somebody reads: the log's index is there already, and the room is the copy's alone.
        RawSqlite reading(disk.path());
        QCOMPARE(reading.run(u"BEGIN; SELECT count(*) FROM event"_s), u"done"_s);
        constexpr int beginning = 8 * 1024;
        ended = callBeian(QStringList{u"--ledger"_s, disk.path(), u"--lang"_s, u"en"_s} + work,
            diskWithRoomFor(beginning));
    }
    QVERIFY2(ended.code == 4, qPrintable(ended.out + ended.err));
    QCOMPARE(ended.out, QString());
    QVERIFY2(isOneLine(ended.err) && ended.err.contains(advice), qPrintable(ended.err));
    QVERIFY(disk.content() == before);
}

QTEST_GUILESS_MAIN(TestBadDisks)
#include "tst_bad_disks.moc"
