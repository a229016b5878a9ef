#include "core/ledger/sqlite/page_seal.h"
#include "tests/ledger/raw_sqlite.h"
#include "tests/support/ledgers.h"

#include <QFile>
#include <QTest>

#include <vector>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::LedgerErrorCode;
using ledger::sqlite::sealOf;
using ledger::sqlite::SealState;

namespace {

constexpr qsizetype reserveOffset = 20; // sqlite.org/fileformat2.html, section 1.3

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

std::span<const char> spanOf(const QByteArray &bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

/// "12 pages, 0 without a seal".
QString sealsOf(const QByteArray &file)
{
    const ledger::sqlite::PageLayout layout = ledger::sqlite::layoutOf(spanOf(file));
    if (!layout.isSealed())
        return u"no seals"_s;
    const qsizetype pages = file.size() / layout.pageBytes;
    qsizetype broken = file.size() % layout.pageBytes;
    for (qsizetype page = 0; page < pages; ++page) {
        const QByteArray bytes = file.mid(page * layout.pageBytes, layout.pageBytes);
        if (sealOf(spanOf(bytes), quint32(page + 1)) != SealState::Whole)
            ++broken;
    }
    return u"%1 pages, %2 without a seal"_s.arg(pages > 10 ? u"many"_s : u"few"_s).arg(broken);
}

/// Where its pages are only partly full, as most pages are.
void fill(ledger::Ledger &ledger)
{
    std::vector<model::Instance> servers;
    for (int i = 0; i < 200; ++i) {
        servers.push_back(serverNamed(u"i-bp%1"_s.arg(i)));
        servers.back().name = u"shop %1"_s.arg(i);
    }
    const auto writer = must(ledger.write());
    must(writer->ensureAccount(goodServer().key.account));
    must(writer->putInstances(servers));
    must(commitTold(*writer));
}

/// The file of a ledger with some rows, closed.
QByteArray filled()
{
    const LedgerFolder folder;
    fill(*folder.open());
    return contentOf(folder.path());
}

/// What opening, or reading all servers, says.
QString readingOf(const LedgerFolder &folder)
{
    auto opened = ledger::openSqliteLedger(folder.path(), std::chrono::milliseconds(0));
    if (!opened)
        return outcomeOf(opened);
    return outcomeOf(must((*opened)->read())->instances({}));
}

/// A ledger with rows whose last commit was still in the log when its program was killed, after the
/// sqlite3 shell has looked at it. False: the log was empty.
bool leaveToAnotherProgram(const LedgerFolder &folder)
{
    const LedgerFolder killed;
    const auto ledger = killed.open();
    // Whoever reads keeps the log from going into the file.
    const auto reader = must(ledger->read());
    must(reader->accounts());
    fill(*ledger);
    const QByteArray log = contentOf(killed.path() + u"-wal"_s);
    write(folder.path(), contentOf(killed.path()));
    write(folder.path() + u"-wal"_s, log);
    RawSqlite(folder.path(), RawSqlite::Seals::Unknown).value(u"SELECT count(*) FROM event"_s);
    return !log.isEmpty() && !QFile::exists(folder.path() + u"-wal"_s);
}

const QString damaged = u"corrupt a page is not as it was written"_s;

} // namespace

/// Each page of a ledger's file ends with a checksum of its own, which each reading compares.
class TestSealedPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfALedgerHasItsSeal();
    void backupHasSealsToo();
    void ledgerOfBeforeTheSealsGetsThemOnOpening();
    void pageInAnothersPlaceBreaksTheSeal();
    void flippedBitIsRefusedOnReading();
    void missingEndOfAPageIsNotTakenForZeros();
    void lostWordOfTheSealsIsNoticed();
    void commitIsInTheFileWithoutItsLog();
    void logThatAnotherProgramMovedIsCheckedAndSealed();
    void damageInALogThatAnotherProgramMovedIsFound();
    void whatAnotherProgramWritesByItselfIsRefused();
};

void TestSealedPages::everyPageOfALedgerHasItsSeal()
{
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    QCOMPARE(sealsOf(contentOf(folder.path())), u"many pages, 0 without a seal"_s);
    QCOMPARE(sealsOf(filled()), u"many pages, 0 without a seal"_s);
}

void TestSealedPages::backupHasSealsToo()
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    fill(*ledger);
    must(ledger->backupTo(folder.path(u"copy.db"_s)));
    QCOMPARE(sealsOf(contentOf(folder.path(u"copy.db"_s))), u"many pages, 0 without a seal"_s);
}

void TestSealedPages::ledgerOfBeforeTheSealsGetsThemOnOpening()
{
    const LedgerFolder folder;
    QVERIFY(QFile::copy(QStringLiteral(BEIAN_TEST_DATA "/ledgers/0.1.0.db"), folder.path()));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(sealsOf(contentOf(folder.path())), u"no seals"_s);
    const auto instances = must(must(folder.open()->read())->instances({})).size();
    QCOMPARE(instances, std::size_t(21));
    QCOMPARE(sealsOf(contentOf(folder.path())), u"many pages, 0 without a seal"_s);
}

void TestSealedPages::pageInAnothersPlaceBreaksTheSeal()
{
    std::vector<char> page(4096, 'x');
    ledger::sqlite::seal(page, 7);
    QCOMPARE(sealOf(page, 7), SealState::Whole);
    QCOMPARE(sealOf(page, 8), SealState::Broken);
}

void TestSealedPages::flippedBitIsRefusedOnReading()
{
    const QByteArray sound = filled();
    const qsizetype at = sound.indexOf("shop 150");
    QVERIFY(at > 0);
    QByteArray bytes = sound;
    bytes[at] = char(bytes.at(at) ^ 1);
    const LedgerFolder folder;
    write(folder.path(), bytes);
    QCOMPARE(readingOf(folder), damaged);
    QVERIFY(contentOf(folder.path()) == bytes);
    write(folder.path(), sound);
    QCOMPARE(readingOf(folder), u"done"_s);
}

void TestSealedPages::missingEndOfAPageIsNotTakenForZeros()
{
    const LedgerFolder folder;
    QByteArray bytes = filled();
    // The last page's: SQLite itself notices one that is missing wholly.
    bytes.chop(1000);
    write(folder.path(), bytes);
    const auto ledger = ledger::openSqliteLedger(folder.path(), std::chrono::milliseconds(0));
    QVERIFY(!ledger || !must((*ledger)->checkFile()).pageProblems.isEmpty());
}

void TestSealedPages::lostWordOfTheSealsIsNoticed()
{
    const LedgerFolder folder;
    QByteArray bytes = filled();
    bytes[reserveOffset] = 0;
    write(folder.path(), bytes);
    QCOMPARE(readingOf(folder), damaged);
    QVERIFY(contentOf(folder.path()) == bytes);
}

void TestSealedPages::commitIsInTheFileWithoutItsLog()
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    fill(*ledger);
    const LedgerFolder copy;
    write(copy.path(), contentOf(folder.path()));
    QCOMPARE(must(must(copy.open()->read())->instances({})).size(), std::size_t(200));
}

void TestSealedPages::logThatAnotherProgramMovedIsCheckedAndSealed()
{
    const LedgerFolder folder;
    QVERIFY(leaveToAnotherProgram(folder));
    QVERIFY(sealsOf(contentOf(folder.path())) != u"many pages, 0 without a seal"_s);
    QCOMPARE(readingOf(folder), u"done"_s);
    QCOMPARE(must(must(folder.open()->read())->instances({})).size(), std::size_t(200));
    QCOMPARE(sealsOf(contentOf(folder.path())), u"many pages, 0 without a seal"_s);
}

void TestSealedPages::damageInALogThatAnotherProgramMovedIsFound()
{
    const LedgerFolder folder;
    QVERIFY(leaveToAnotherProgram(folder));
    QByteArray bytes = contentOf(folder.path());
    const qsizetype at = bytes.indexOf("shop 150");
    QVERIFY(at > 0);
    bytes[at] = char(bytes.at(at) ^ 1);
    write(folder.path(), bytes);
    QVERIFY(readingOf(folder).startsWith("corrupt "_L1));
    QVERIFY(contentOf(folder.path()) == bytes);
}

void TestSealedPages::whatAnotherProgramWritesByItselfIsRefused()
{
    const LedgerFolder folder;
    fill(*folder.open());
    QCOMPARE(RawSqlite(folder.path(), RawSqlite::Seals::Unknown)
                 .run(u"UPDATE instance SET name = 'mine' WHERE name = 'shop 150'"_s),
        u"done"_s);
    QCOMPARE(readingOf(folder), damaged);
}

QTEST_GUILESS_MAIN(TestSealedPages)
#include "tst_sealed_pages.moc"
