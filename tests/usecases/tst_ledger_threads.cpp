#include "core/usecases/verify_ledger.h"
#include "tests/usecases/test_desk.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <chrono>
#include <latch>
#include <thread>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int servers = 3;
constexpr int quota = 5;
constexpr int issuers = 3;
constexpr int readers = 2;
constexpr int copyists = 1;
constexpr int mostCopies = 3;

QString serverId(int which)
{
    return u"i-bp%1"_s.arg(which);
}

/// What one thread saw that must not be, in words; empty where all was well.
using Complaints = QStringList;

/// Opens the file for itself, as another program would, and is patient with the others.
std::unique_ptr<ledger::Ledger> openedAt(const QString &path, Complaints &complaints)
{
    auto opened = ledger::openSqliteLedger(path, std::chrono::minutes(2));
    if (opened)
        return std::move(*opened);
    complaints.append(u"open: "_s + support::codeOf(opened.error().code));
    return {};
}

/// Issues on every server until each is full; 11 digits that begin with `which` are its own.
void issueUntilFull(const usecases::Desk &desk, int which, Complaints &complaints)
{
    const rules::RandomBelow random = [next = quint64(which) * 1000](
                                          quint64 bound) mutable { return ++next % bound; };
    for (int full = 0; full < servers;) {
        full = 0;
        for (int server = 0; server < servers; ++server) {
            model::InstanceKey key = goodServer().key;
            key.id = serverId(server);
            const auto issued =
                usecases::issueNumbers(desk, issueRequest(key), random, occasion());
            const QString outcome = refusalOf(issued);
            if (outcome == u"quota-reached %1 %2 %2"_s.arg(key.id).arg(quota))
                ++full;
            else if (outcome != u"done"_s)
                complaints.append(u"issue: "_s + outcome);
        }
        if (!complaints.isEmpty())
            return;
    }
}

/// Reads one moment after another: in each, every number has its event, and none is lost again.
void readUntil(const std::atomic<bool> &done, ledger::Ledger &opened, Complaints &complaints)
{
    std::size_t before = 0;
    for (bool last = false; !last && complaints.isEmpty();) {
        last = done;
        const auto reader = opened.read();
        if (!reader) {
            complaints.append(u"read: "_s + support::codeOf(reader.error().code));
            return;
        }
        const auto numbers = (*reader)->numbers({});
        const auto events = (*reader)->events({});
        if (!numbers || !events) {
            complaints.append(u"rows cannot be read"_s);
            return;
        }
        const auto births = std::count_if(events->begin(), events->end(), [](const auto &event) {
            return event.kind == model::EventKind::NumberIssued;
        });
        if (std::size_t(births) != numbers->size())
            complaints.append(u"%1 numbers, %2 events"_s.arg(numbers->size()).arg(births));
        if (numbers->size() < before)
            complaints.append(u"%1 numbers after %2"_s.arg(numbers->size()).arg(before));
        before = numbers->size();
    }
}

/// Each copy is a sound ledger of some moment.
void backUpInto(TestDesk &test, ledger::Ledger &opened, Complaints &complaints)
{
    for (int copy = 0; copy < mostCopies; ++copy) {
        const QString path = test.path() + u".copy%1"_s.arg(copy);
        if (const auto done = opened.backupTo(path); !done) {
            complaints.append(u"backup: "_s + support::codeOf(done.error().code));
            return;
        }
        const auto copied = openedAt(path, complaints);
        if (!copied)
            return;
        const auto verified = usecases::verifyLedger(test.over(*copied));
        if (!verified || !verified->isSound())
            complaints.append(u"a copy is not sound"_s);
    }
}

} // namespace

class TestLedgerThreads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threadsIssueReadAndCopyAtOnce();
};

void TestLedgerThreads::threadsIssueReadAndCopyAtOnce()
{
    TestDesk test;
    for (int server = 0; server < servers; ++server)
        addServer(test, serverNamed(serverId(server), u"47.96.1.%1"_s.arg(server)));

    constexpr int all = issuers + readers + copyists;
    std::latch start(all);
    std::atomic<bool> issued = false;
    std::vector<Complaints> complaints(all);
    std::vector<std::thread> writing;
    std::vector<std::thread> looking;
    const auto run = [&](std::vector<std::thread> &threads, auto work) {
        const std::size_t which = writing.size() + looking.size();
        threads.emplace_back([&, which, work, &mine = complaints[which]] {
            const auto opened = openedAt(test.path(), mine);
            start.arrive_and_wait();
            if (opened)
                work(int(which), *opened, mine);
        });
    };
    for (int i = 0; i < issuers; ++i) {
        run(writing, [&test](int which, ledger::Ledger &opened, Complaints &mine) {
            issueUntilFull(test.over(opened), which, mine);
        });
    }
    for (int i = 0; i < readers; ++i) {
        run(looking, [&issued](int, ledger::Ledger &opened, Complaints &mine) {
            readUntil(issued, opened, mine);
        });
    }
    run(looking, [&test](int, ledger::Ledger &opened, Complaints &mine) {
        backUpInto(test, opened, mine);
    });
    for (std::thread &thread : writing)
        thread.join();
    issued = true;
    for (std::thread &thread : looking)
        thread.join();

    QCOMPARE(complaints, std::vector<Complaints>(all));
    const auto verified = usecases::verifyLedger(test.desk());
    QVERIFY(verified);
    QCOMPARE(verified->problems(), QStringList());
    QCOMPARE(verified->numbers, servers * quota);
    QSet<QString> texts;
    for (const model::ServiceNumber &number : test.numbers())
        texts.insert(number.text);
    QCOMPARE(texts.size(), servers * quota);
    QCOMPARE(test.events(model::EventKind::NumberIssued).size(), servers * quota);
}

QTEST_GUILESS_MAIN(TestLedgerThreads)
#include "tst_ledger_threads.moc"
