#include "tests/fuzz/ledger_seeds.h"

#include "core/usecases/bind_number.h"
#include "core/usecases/verify_ledger.h"
#include "tests/ledger/raw_sqlite.h"
#include "tests/usecases/test_desk.h"

#include <QFile>
#include <QTemporaryDir>

namespace beian::fuzz {

using namespace Qt::StringLiterals;
using namespace beian::tests;
using model::FilingEvent;

namespace {

void mustBe(bool done)
{
    require(done, "a seed can be made");
}

/// The ledger's bytes after `sql`, in small pages and without a log beside it. The target seals them.
QByteArray small(const QString &path, const QString &sql = {})
{
    const QString pages =
        u"PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM; "_s + sql;
    mustBe(RawSqlite(path, RawSqlite::Seals::Unknown).run(pages) == u"done"_s);
    QFile file(path);
    mustBe(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray emptyLedger(const QString &sql = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.db"_s);
    mustBe(ledger::openSqliteLedger(path).has_value());
    return small(path, sql);
}

void fill(TestDesk &test)
{
    addServer(test, goodServer());
    addServer(test, serverNamed(u"i-bp20b"_s, u"47.96.1.3"_s));
    mustBe(usecases::issueNumbers(
        test.desk(), issueRequest(goodServer().key, 2), counting(), occasion())
               .has_value());
    for (const QString &number : {u"048291375560"_s, u"a3f6d494-c6df"_s}) {
        mustBe(usecases::recordNumber(
            test.desk(), recordRequest(goodServer().key, number), occasion())
                   .has_value());
    }
    mustBe(usecases::voidNumber(test.desk(), u"a3f6d494-c6df"_s, u"typo"_s, occasion())
               .has_value());
    mustBe(usecases::bindNumber(
        test.desk(), {.number = u"048291375560"_s, .domain = u"例子.cn"_s}, occasion())
               .has_value());
    for (const FilingEvent event : {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass,
             FilingEvent::Approve})
        mustBe(usecases::advanceFiling(test.desk(), step(u"例子.cn"_s, event), occasion())
                   .has_value());
    auto opened = ledger::openSqliteLedger(test.path());
    mustBe(opened.has_value());
    const auto writer = (*opened)->write();
    mustBe(writer.has_value());
    mustBe((*writer)
               ->storeTick({.item = u"C13"_s, .subject = {}, .done = true, .at = testNow(),
                   .actor = u"tester"_s})
               .has_value());
    mustBe((*writer)
               ->storeDutyDone({.filing = {1}, .duty = u"footer"_s, .at = testNow(),
                   .actor = u"tester"_s})
               .has_value());
    mustBe((*writer)->setSetting(u"rulebook"_s, u"guide-2026-01"_s).has_value());
    model::Event event;
    event.at = testNow();
    event.kind = model::EventKind::ItemTicked;
    event.actor = u"tester"_s;
    mustBe((*writer)->append(event).has_value());
    mustBe((*writer)->commit().has_value());
}

QByteArray fullLedger()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.db"_s);
    TestDesk test;
    fill(test);
    const auto verified = usecases::verifyLedger(test.desk());
    mustBe(verified && verified->isSound());
    mustBe(test.desk().ledger.backupTo(path).has_value());
    return small(path);
}

QByteArray foreignDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bookmarks.db"_s);
    return small(path, u"CREATE TABLE bookmark (url)"_s);
}

} // namespace

Seeds ledgerSeeds()
{
    const QByteArray full = fullLedger();
    return {
        {u"nothing"_s, {}},
        {u"text"_s, "备案服务号\n048291375560\n"_ba},
        {u"another program's database"_s, foreignDatabase()},
        {u"empty ledger"_s, emptyLedger()},
        {u"newer ledger"_s, emptyLedger(u"PRAGMA user_version = 1000"_s)},
        {u"ledger of no version"_s, emptyLedger(u"PRAGMA user_version = 0"_s)},
        {u"full ledger"_s, full},
        {u"full ledger cut short"_s, full.first(full.size() / 2)},
    };
}

} // namespace beian::fuzz
