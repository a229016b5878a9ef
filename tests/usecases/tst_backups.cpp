#include "core/ledger/sqlite/sqlite_files.h"
#include "core/usecases/automatic_backups.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/restore_ledger.h"
#include "tests/support/waiting_process.h"
#include "tests/support/told.h"
#include "tests/usecases/test_desk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <csignal>
#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::LedgerErrorCode;
using ledger::Replaced;
using usecases::DailyBackup;

namespace {

constexpr auto atOnce = std::chrono::milliseconds(0);
const QDateTime morning = instant(u"2026-11-24T06:23:01Z"_s);

QStringList backupsBeside(const TestDesk &test)
{
    return QDir(ledger::backupFolderOf(test.path())).entryList(QDir::Files, QDir::Name);
}

usecases::LedgerPlace placeOf(TestDesk &test)
{
    static const ledger::SqliteFiles files(atOnce);
    const usecases::Desk desk = test.desk();
    return {files, test.path(), desk.rulebook, desk.rulebooks, desk.calendar};
}

/// All that a ledger says, but what a restore adds to it.
QStringList saidBy(ledger::Ledger &ledger)
{
    QStringList lines;
    const auto reader = *ledger.read();
    const auto accounts = reader->accounts();
    for (const model::Account &account : *accounts)
        lines.append(account.name + account.uid + account.entity);
    const auto instances = reader->instances({});
    for (const model::Instance &instance : *instances)
        lines.append(model::toText(instance.key) + instance.statusText);
    const auto numbers = reader->numbers({});
    for (const model::ServiceNumber &number : *numbers)
        lines.append(number.text + number.issuedAt.toString(Qt::ISODateWithMs));
    const auto filings = reader->filings({});
    for (const model::Filing &filing : *filings)
        lines.append(filing.domain.ascii() + support::codeOf(filing.stage) + filing.numberText);
    const auto events = reader->events({});
    for (const model::Event &event : *events) {
        if (event.kind != model::EventKind::LedgerRestored)
            lines.append(QString::number(event.id) + support::codeOf(event.kind) + event.number);
    }
    return lines;
}

} // namespace

class TestBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstUseOfADayIsBackedUpOnce();
    void freshLedgerNeedsNone();
    void oldOnesGoOnlyAfterTheNewOneStands();
    void damagedLedgerKeepsItsOldBackups();
    void fullDiskIsSaidAndNothingIsLeft();
    void backupIsPrivateWhateverTheUmask();
    void processesAtOnceMakeOne();
    void backupsAreListedWithWhatTheyHold();
    void backupDamageBackupIsTheSameAgain();
    void restoreIsToldInTheHistory();
    void restoreSparesTheBackupThatItIsFrom();
    void ledgerItselfIsNoBackup();
    void whatBreaksARuleIsNotRestored();
    void unusableFileIsRefusedByItsName();
    void oneWriterMayGoOn();
};

void TestBackups::firstUseOfADayIsBackedUpOnce()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto first = usecases::backUpDaily(test.desk().ledger, morning);
    QVERIFY(first);
    QCOMPARE(first->kind, DailyBackup::Kind::Made);
    QCOMPARE(first->path, ledger::dailyBackupPath(test.path(), morning));
    const auto second = usecases::backUpDaily(test.desk().ledger, morning.addSecs(3600));
    QVERIFY(second);
    QCOMPARE(second->kind, DailyBackup::Kind::Found);
    QCOMPARE(usecases::backUpDaily(test.desk().ledger, morning.addDays(1))->kind,
        DailyBackup::Kind::Made);
    QCOMPARE(backupsBeside(test),
        (QStringList{u"ledger-2026-11-24-daily.db"_s, u"ledger-2026-11-25-daily.db"_s}));
}

void TestBackups::freshLedgerNeedsNone()
{
    TestDesk test;
    const auto done = usecases::backUpDaily(test.desk().ledger, morning);
    QVERIFY(done);
    QCOMPARE(done->kind, DailyBackup::Kind::NotNeeded);
    QVERIFY(!QDir(ledger::backupFolderOf(test.path())).exists());
}

void TestBackups::oldOnesGoOnlyAfterTheNewOneStands()
{
    TestDesk test;
    addServer(test, goodServer());
    for (int day = 0; day < 12; ++day)
        QVERIFY(usecases::backUpDaily(test.desk().ledger, morning.addDays(day)));
    const QStringList kept = backupsBeside(test);
    QCOMPARE(kept.size(), qsizetype(ledger::keptBackups));
    QCOMPARE(kept.first(), u"ledger-2026-11-26-daily.db"_s);
    QCOMPARE(kept.last(), u"ledger-2026-12-05-daily.db"_s);
}

void TestBackups::damagedLedgerKeepsItsOldBackups()
{
    TestDesk test;
    addServer(test, goodServer());
    for (int day = 0; day < 10; ++day)
        QVERIFY(usecases::backUpDaily(test.desk().ledger, morning.addDays(day)));
    const QStringList before = backupsBeside(test);
    QVERIFY(test.desk().ledger.backupTo(test.path() + u".copy"_s));
    {
        QFile file(test.path() + u".copy"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(2 * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\x7f')), qint64(4096));
    }
    QVERIFY(QFile::remove(test.path() + u"-wal"_s) && QFile::remove(test.path()));
    QVERIFY(QFile::rename(test.path() + u".copy"_s, test.path()));
    const auto damaged = ledger::openSqliteLedger(test.path(), atOnce);
    QVERIFY(damaged);
    const auto failed = usecases::backUpDaily(**damaged, morning.addDays(10));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, LedgerErrorCode::Corrupt);
    QCOMPARE(backupsBeside(test), before);
}

void TestBackups::fullDiskIsSaidAndNothingIsLeft()
{
    WaitingProcess other([](const QString &path) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit most{20'000, 20'000}; // less than a ledger has
        ::setrlimit(RLIMIT_FSIZE, &most);
        const auto opened = ledger::openSqliteLedger(path, atOnce);
        const auto failed = usecases::backUpDaily(**opened, morning);
        return !failed && failed.error().code == LedgerErrorCode::Full ? 0 : 1;
    });
    TestDesk test;
    addServer(test, goodServer());
    other.start(test.path());
    QCOMPARE(other.result(), 0);
    QCOMPARE(backupsBeside(test), QStringList());
}

void TestBackups::backupIsPrivateWhateverTheUmask()
{
    TestDesk test;
    addServer(test, goodServer());
    const mode_t before = ::umask(0);
    const auto made = usecases::backUpDaily(test.desk().ledger, morning);
    ::umask(before);
    QVERIFY(made);
    struct stat file = {};
    ::stat(QFile::encodeName(made->path).constData(), &file);
    QCOMPARE(file.st_mode & 07777, mode_t(0600));
    struct stat folder = {};
    ::stat(QFile::encodeName(ledger::backupFolderOf(test.path())).constData(), &folder);
    QCOMPARE(folder.st_mode & 07777, mode_t(0700));
}

void TestBackups::processesAtOnceMakeOne()
{
    constexpr int processes = 6;
    std::array<std::unique_ptr<WaitingProcess>, processes> others;
    for (auto &other : others) {
        other = std::make_unique<WaitingProcess>([](const QString &path) {
            const auto opened = ledger::openSqliteLedger(path);
            const auto done = opened ? usecases::backUpDaily(**opened, morning)
                                     : tl::unexpected(opened.error());
            return done ? int(done->kind) : 100;
        });
    }
    TestDesk test;
    addServer(test, goodServer());
    for (const auto &other : others)
        other->start(test.path());
    int made = 0;
    for (const auto &other : others) {
        const auto kind = DailyBackup::Kind(other->result());
        QVERIFY(kind == DailyBackup::Kind::Made || kind == DailyBackup::Kind::Found);
        made += int(kind == DailyBackup::Kind::Made);
    }
    QCOMPARE(made, 1);
    QCOMPARE(backupsBeside(test), QStringList{u"ledger-2026-11-24-daily.db"_s});
}

void TestBackups::backupsAreListedWithWhatTheyHold()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(usecases::backUpDaily(test.desk().ledger, morning));
    QFile bad(ledger::dailyBackupPath(test.path(), morning.addDays(1)));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("not a ledger") > 0);
    bad.close();
    const auto listed = usecases::listBackups(placeOf(test).files, test.path());
    QCOMPARE(listed.size(), 2U);
    QVERIFY(!listed[0].contents);
    QVERIFY(listed[1].contents);
    QCOMPARE(listed[1].contents->instances, 1);
    QCOMPARE(listed[1].contents->numbers, 0);
    QCOMPARE(listed[1].contents->newestEventAt, testNow());
    const auto newest = usecases::newestBackup(placeOf(test).files, test.path());
    QVERIFY(newest);
    QCOMPARE(newest->path, listed[1].file.path);
}

void TestBackups::backupDamageBackupIsTheSameAgain()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(usecases::recordNumber(
        test.desk(), recordRequest(goodServer().key, u"048291375560"_s), occasion()));
    QVERIFY(usecases::bindNumber(
        test.desk(), {.number = u"048291375560"_s, .domain = u"example.com"_s}, occasion()));
    const auto backup = usecases::backUpDaily(test.desk().ledger, morning);
    QVERIFY(backup);
    const QStringList before = saidBy(test.desk().ledger);
    QVERIFY(usecases::advanceFiling(
        test.desk(), step(u"example.com"_s, model::FilingEvent::Submit), occasion()));
    QVERIFY(saidBy(test.desk().ledger) != before);

    const auto restored = usecases::restoreLedger(placeOf(test), backup->path, occasion(morning));
    QCOMPARE(refusalOf(restored), u"done"_s);
    QCOMPARE(restored->replaced.kind, Replaced::Kind::Ledger);
    QCOMPARE(saidBy(test.desk().ledger), before); // by the connection that was open all the time
    const auto verified = usecases::verifyLedger(test.desk());
    QVERIFY(verified);
    QCOMPARE(verified->problems(), QStringList());
}

void TestBackups::restoreIsToldInTheHistory()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto backup = usecases::backUpDaily(test.desk().ledger, morning);
    QVERIFY(backup);
    const auto restored = usecases::restoreLedger(placeOf(test), backup->path, occasion(morning));
    QVERIFY(restored);
    const auto told = test.events(model::EventKind::LedgerRestored);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().detail.value(u"file"_s).toString(), u"ledger-2026-11-24-daily.db"_s);
    QCOMPARE(told.front().detail.value(u"newest"_s).toString(), u"2026-03-01T02:00:00.000Z"_s);
    // One account, one server, and the events of both and of the answer.
    QCOMPARE(told.front().detail.value(u"rows"_s).toInt(), 2 + int(test.events().size()) - 1);
    QCOMPARE(told.front().at, morning);
    QCOMPARE(told.front().actor, u"tester"_s);
}

void TestBackups::restoreSparesTheBackupThatItIsFrom()
{
    TestDesk test;
    addServer(test, goodServer());
    for (int day = 0; day < 10; ++day)
        QVERIFY(usecases::backUpDaily(test.desk().ledger, morning.addDays(day)));
    const QString oldest = ledger::dailyBackupPath(test.path(), morning);
    QVERIFY(usecases::restoreLedger(placeOf(test), oldest, occasion(morning.addDays(10))));
    QVERIFY(QFile::exists(oldest));
    QCOMPARE(backupsBeside(test).last(), u"ledger-2026-12-04T062301Z-before-restore.db"_s);
}

void TestBackups::ledgerItselfIsNoBackup()
{
    TestDesk test;
    addServer(test, goodServer());
    const QString link = test.path() + u".link"_s;
    QVERIFY(QFile::link(test.path(), link));
    for (const QString &file : {test.path(), link}) {
        const auto refused = usecases::restoreLedger(placeOf(test), file, occasion());
        QCOMPARE(refusalOf(refused), QString(u"backup-is-ledger "_s + file));
    }
}

void TestBackups::whatBreaksARuleIsNotRestored()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto backup = usecases::backUpDaily(test.desk().ledger, morning);
    QVERIFY(backup);
    {
        // A number of which no event says where it came from.
        const auto other = ledger::openSqliteLedger(backup->path, atOnce);
        QVERIFY(other);
        const auto writer = *(*other)->write();
        model::ServiceNumber number;
        number.text = u"048291375560"_s;
        number.issuer = model::Issuer::Console;
        number.instance = goodServer().key;
        number.issuedAt = testNow();
        QVERIFY(writer->restoreNumber(number, 5));
        QVERIFY(commitTold(*writer));
    }
    const QStringList before = saidBy(test.desk().ledger);
    const auto refused = usecases::restoreLedger(placeOf(test), backup->path, occasion());
    QCOMPARE(refusalOf(refused),
        QString(u"backup-unsound "_s + backup->path + u" 1 history.number: 048291375560"_s));
    QCOMPARE(saidBy(test.desk().ledger), before);
}

void TestBackups::unusableFileIsRefusedByItsName()
{
    TestDesk test;
    const QString missing = test.path() + u".missing"_s;
    QVERIFY(refusalOf(usecases::restoreLedger(placeOf(test), missing, occasion()))
                .startsWith(u"backup-unusable "_s + missing + u" cannot-open"_s));
    QFile text(test.path() + u".txt"_s);
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Dear Sir") == 8);
    text.close();
    QCOMPARE(
        refusalOf(usecases::restoreLedger(placeOf(test), text.fileName(), occasion())).trimmed(),
        QString(u"backup-unusable "_s + text.fileName() + u" not-a-ledger"_s));
}

void TestBackups::oneWriterMayGoOn()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto backup = usecases::backUpDaily(test.desk().ledger, morning);
    QVERIFY(backup);
    const auto writer = *test.desk().ledger.write();
    const auto refused = usecases::restoreLedger(placeOf(test), backup->path, occasion());
    QCOMPARE(refusalOf(refused), u"ledger busy"_s);
    QVERIFY(writer->ensureAccount(u"writing"_s) && commitTold(*writer));
}

QTEST_GUILESS_MAIN(TestBackups)

#include "tst_backups.moc"
