//     tst_faults [--draws N]      N ways in which a torn or unsynced write lands (usually 1)
//
// Whatever the file system refuses, and wherever the power fails: every deed that SQLite asks of it
// during one issue, one import, one backup, one first opening and the first opening of an earlier
// version's ledger is refused once in every way.
//
// The rule that is checked: what was reported as done is there afterwards, whatever happens later;
// what was reported as failed is wholly absent. There is one exception. Where the sync of the
// commit fails, or the machine stops at the commit's last write or its sync, nobody can know
// whether the disk has it: then it is there wholly or not at all. An opening is several transactions
// without content of the user's, so after a failed one the file holds what it held, or the ledger in
// its newest form.

#include "core/usecases/issue_number.h"
#include "core/usecases/reconcile.h"
#include "core/usecases/verify_ledger.h"
#include "tests/torture/desk_on_file.h"
#include "tests/torture/faulty_vfs.h"
#include "tests/torture/options.h"
#include "tests/torture/raw_content.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using ledger::LedgerErrorCode;

namespace {

enum class Work { Issue, Import, Backup, FirstOpening, Migration };

/// Whether the work is to open the ledger.
bool isOpening(Work work)
{
    return work == Work::FirstOpening || work == Work::Migration;
}

/// How one attempt went.
struct Attempt {
    std::optional<LedgerErrorCode> failure; ///< nothing: reported as done
    std::vector<AskedDeed> asked;
    std::size_t askedBeforeClosing = 0;
};

model::Instance serverNumbered(int number)
{
    model::Instance server = goodServer();
    server.key.id = u"i-bp%1"_s.arg(number, 3, 10, QLatin1Char('0'));
    server.addresses = std::vector{address(u"47.96.1.%1"_s.arg(number))};
    return server;
}

/// Servers `from` to `to`, renamed.
model::Snapshot snapshotOf(int from, int to, const QString &name)
{
    model::Snapshot snapshot;
    snapshot.account = goodServer().key.account;
    for (int number = from; number < to; ++number) {
        snapshot.instances.push_back(serverNumbered(number));
        snapshot.instances.back().name = name;
    }
    return snapshot;
}

model::Occasion occasion()
{
    return {testNow(), u"tester"_s, false};
}

std::optional<LedgerErrorCode> failureOf(const ledger::Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <typename T>
std::optional<LedgerErrorCode> failureOf(const usecases::Outcome<T> &outcome)
{
    if (outcome)
        return std::nullopt;
    // A rule that refuses has nothing to do with the disk: none does here.
    const ledger::LedgerError *error = outcome.error().ledgerError();
    return error ? error->code : LedgerErrorCode::Conflict;
}

/// A ledger in a folder of its own on which one work is attempted.
class Bench final
{
public:
    explicit Bench(Work work)
        : m_work(work)
        , m_desk(path())
    {
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"ledger.db"_s); }
    [[nodiscard]] QString copyPath() const { return m_folder.filePath(u"copy.db"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
    }

    /// The ledger as it is before the work; a first opening finds none.
    void prepare();
    /// The work with a fault at the `at`-th deed, and the closing of the ledger after it.
    Attempt attempt(Fault fault, std::size_t at, unsigned seed);
    /// The work without any fault, on the file as it was left.
    std::optional<LedgerErrorCode> repeat();
    [[nodiscard]] QStringList verified();

private:
    std::optional<LedgerErrorCode> perform();

    Work m_work;
    QTemporaryDir m_folder;
    DeskOnFile m_desk;
};

void Bench::prepare()
{
    for (const QString &file : files())
        QFile::remove(m_folder.filePath(file));
    if (m_work == Work::FirstOpening)
        return;
    if (m_work == Work::Migration) {
        QFile::copy(QStringLiteral(BEIAN_TEST_DATA "/ledgers/0.1.0.db"), path());
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
        return;
    }
    // Made once, without the waiting of real syncs; every attempt gets a copy.
    static const QByteArray content = [] {
        const FaultyVfs quick;
        const QTemporaryDir folder;
        DeskOnFile desk(folder.filePath(u"ledger.db"_s));
        const auto opened = desk.open();
        Q_ASSERT(opened);
        const auto imported = usecases::applySnapshot(desk.desk(), snapshotOf(0, 40, u"old"_s),
            usecases::ForeignRows::Refuse, u"a.json"_s, occasion());
        Q_ASSERT(imported);
        desk.close();
        QFile file(folder.filePath(u"ledger.db"_s));
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }();
    QFile file(path());
    file.open(QIODevice::WriteOnly);
    file.write(content);
}

std::optional<LedgerErrorCode> Bench::perform()
{
    switch (m_work) {
    case Work::Issue: {
        usecases::IssueRequest request;
        request.instance = serverNumbered(7).key;
        request.count = 3;
        request.answers = {{rulebook::RuleId::AddressFree, rules::Answer::Yes}};
        const auto draw = [next = quint64(0)](quint64) mutable { return ++next; };
        return failureOf(usecases::issueNumbers(m_desk.desk(), request, draw, occasion()));
    }
    case Work::Import:
        return failureOf(usecases::applySnapshot(m_desk.desk(), snapshotOf(20, 60, u"new"_s),
            usecases::ForeignRows::Refuse, u"b.json"_s, occasion()));
    case Work::Backup:
        return failureOf(m_desk.ledger().backupTo(copyPath()));
    case Work::FirstOpening:
    case Work::Migration:
        return failureOf(m_desk.open());
    }
    Q_UNREACHABLE();
}

Attempt Bench::attempt(Fault fault, std::size_t at, unsigned seed)
{
    FaultyVfs vfs;
    if (!isOpening(m_work)) {
        const auto opened = m_desk.open();
        Q_ASSERT(opened);
    }
    vfs.arm(fault, at, seed);
    Attempt attempt;
    attempt.failure = perform();
    attempt.askedBeforeClosing = vfs.asked().size();
    m_desk.close();
    attempt.asked = vfs.asked();
    vfs.settle();
    return attempt;
}

std::optional<LedgerErrorCode> Bench::repeat()
{
    if (const auto opened = m_desk.open(); !opened)
        return opened.error().code;
    const auto failure = isOpening(m_work) ? std::nullopt : perform();
    m_desk.close();
    return failure;
}

QStringList Bench::verified()
{
    if (const auto opened = m_desk.open(); !opened)
        return {opened.error().detail};
    const auto verified = usecases::verifyLedger(m_desk.desk());
    const QStringList problems = verified ? verified->problems() : QStringList{u"cannot verify"_s};
    m_desk.close();
    return problems;
}

/// The deed that makes a commit durable: the sync of the log after what was written there last, while
/// the work was done. Another may follow, before the log's pages go into the file.
std::size_t commitSync(const Attempt &attempt)
{
    std::size_t sync = 0;
    bool isSynced = true;
    for (std::size_t i = 0; i < attempt.askedBeforeClosing; ++i) {
        const AskedDeed &asked = attempt.asked[i];
        if (!asked.path.endsWith("-wal"_L1))
            continue;
        if (asked.deed == FileDeed::Write)
            isSynced = false;
        if (asked.deed == FileDeed::Sync && !std::exchange(isSynced, true))
            sync = i + 1;
    }
    return sync;
}

bool stopsTheMachine(Fault fault)
{
    return fault == Fault::TornWrite || fault == Fault::PowerLoss;
}

/// What an attempt must leave behind, by what the work does undisturbed.
class Judge final
{
public:
    Judge(Work work, Fault fault)
        : m_work(work)
        , m_fault(fault)
    {
        Bench bench(work);
        bench.prepare();
        m_before = QFile::exists(bench.path()) ? rawContent(bench.path()) : QStringList();
        m_undisturbed = bench.attempt(Fault::None, 0, 0);
        m_after = rawContent(bench.path());
    }

    [[nodiscard]] std::size_t deeds() const { return m_undisturbed.asked.size(); }
    [[nodiscard]] bool isDone() const { return !m_undisturbed.failure; }
    /// What is wrong after an attempt with the fault at the `at`-th deed; empty: nothing.
    [[nodiscard]] QStringList complaints(std::size_t at, unsigned seed) const;

private:
    [[nodiscard]] bool mayBeEither(std::size_t at) const;
    [[nodiscard]] QStringList aboutCode(LedgerErrorCode code, std::size_t at) const;
    [[nodiscard]] QStringList aboutContent(
        const Bench &bench, const Attempt &attempt, std::size_t at) const;
    [[nodiscard]] QStringList aboutCopy(const Bench &bench, const Attempt &attempt) const;
    [[nodiscard]] QStringList aboutNextTime(Bench &bench, bool isAbsent) const;

    Work m_work;
    Fault m_fault;
    Attempt m_undisturbed;
    QStringList m_before;
    QStringList m_after;
};

bool Judge::mayBeEither(std::size_t at) const
{
    if (isOpening(m_work))
        return true;
    const std::size_t sync = commitSync(m_undisturbed);
    return at == sync || (stopsTheMachine(m_fault) && at + 1 == sync);
}

QStringList Judge::aboutCode(LedgerErrorCode code, std::size_t at) const
{
    // Full says that nothing was stored, which after a failed sync nobody knows.
    const bool isSync = m_undisturbed.asked[at - 1].deed == FileDeed::Sync;
    const bool isSensible =
        m_fault == Fault::DiskFull && !isSync
            ? code == LedgerErrorCode::Full
            : code == LedgerErrorCode::Failed || code == LedgerErrorCode::CannotOpen;
    // Without a backup there is no migration, whatever kept it from being made.
    const bool isOfBackup =
        m_work == Work::Migration && code == LedgerErrorCode::NotBackedUp;
    if (isSensible || isOfBackup)
        return {};
    return {u"says "_s + support::codeOf(code)};
}

QStringList Judge::aboutContent(const Bench &bench, const Attempt &attempt, std::size_t at) const
{
    // A first opening that failed may have left no file.
    if (!QFile::exists(bench.path()))
        return attempt.failure && m_before.isEmpty() ? QStringList() : QStringList{u"no file"_s};
    const QStringList problems = rawProblems(bench.path());
    const QStringList content = rawContent(bench.path());
    if (!problems.isEmpty())
        return problems;
    const bool isEmpty = content == QStringList{u"0"_s, u"0"_s};
    const bool isBefore = content == m_before || (m_work == Work::FirstOpening && isEmpty);
    const bool isAfter = content == m_after;
    if (!isBefore && !isAfter)
        return {u"half of it is there"_s};
    if (!attempt.failure && !isAfter)
        return {u"reported as done, and lost"_s};
    if (attempt.failure && !isBefore && !mayBeEither(at))
        return {u"reported as failed, and there"_s};
    return {};
}

QStringList Judge::aboutCopy(const Bench &bench, const Attempt &attempt) const
{
    if (m_work != Work::Backup)
        return {};
    QStringList complaints;
    const bool isThere = QFile::exists(bench.copyPath());
    if (isThere == attempt.failure.has_value())
        complaints.append(isThere ? u"a copy though it failed"_s : u"no copy"_s);
    if (isThere && rawContent(bench.copyPath()) != m_before)
        complaints.append(u"the copy differs"_s);
    // A machine that stopped could not tidy up.
    const QStringList copies = bench.files().filter(u"copy"_s);
    if (!stopsTheMachine(m_fault) && copies.size() != (isThere ? 1 : 0))
        complaints.append(u"left behind: "_s + copies.join(u' '));
    return complaints;
}

QStringList Judge::aboutNextTime(Bench &bench, bool isAbsent) const
{
    QStringList complaints = bench.verified();
    if (!isAbsent)
        return complaints;
    if (const auto failure = bench.repeat())
        complaints.append(u"cannot be repeated: "_s + support::codeOf(*failure));
    if (rawContent(bench.path()) != m_after)
        complaints.append(u"repeated, it is another"_s);
    return complaints;
}

QStringList Judge::complaints(std::size_t at, unsigned seed) const
{
    Bench bench(m_work);
    bench.prepare();
    const Attempt attempt = bench.attempt(m_fault, at, seed);
    QStringList complaints = aboutContent(bench, attempt, at) + aboutCopy(bench, attempt);
    if (attempt.failure)
        complaints += aboutCode(*attempt.failure, at);
    const bool isAbsent = attempt.failure.has_value() &&
                          (!QFile::exists(bench.path()) || rawContent(bench.path()) != m_after);
    complaints += aboutNextTime(bench, isAbsent);
    if (complaints.isEmpty())
        return {};
    const AskedDeed &met = m_undisturbed.asked[at - 1];
    return {u"deed %1 of %2 (kind %3 of %4), seed %5: %6"_s.arg(at)
                .arg(deeds())
                .arg(int(met.deed))
                .arg(met.path.section(u'/', -1))
                .arg(seed)
                .arg(complaints.join(u"; "_s))};
}

} // namespace

class TestFaults final : public QObject
{
    Q_OBJECT

public:
    explicit TestFaults(unsigned draws)
        : m_draws(draws)
    {
    }

private Q_SLOTS:
    void theShimItselfLosesWhatWasNotSynced();
    void theWorkIsDoneWhollyOrNotAtAll_data();
    void theWorkIsDoneWhollyOrNotAtAll();

private:
    unsigned m_draws;
};

/// A loss of power that lost nothing would prove nothing.
void TestFaults::theShimItselfLosesWhatWasNotSynced()
{
    UnsyncedFile file(QByteArray(2048, 'a'));
    file.write(0, QByteArray(2048, 'b'));
    file.truncate(1024);
    std::mt19937 random(1);
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(file.afterPowerLoss(random));
    QVERIFY(seen.contains(QByteArray(2048, 'a')));
    QVERIFY(seen.contains(QByteArray(1024, 'b')));
    QVERIFY(seen.contains(QByteArray(512, 'b') + QByteArray(512, 'a')));
    file.sync();
    QCOMPARE(file.afterPowerLoss(random), QByteArray(1024, 'b'));
}

void TestFaults::theWorkIsDoneWhollyOrNotAtAll_data()
{
    QTest::addColumn<int>("work");
    QTest::addColumn<int>("fault");
    const QList<std::pair<Work, const char *>> works{{Work::Issue, "issue"},
        {Work::Import, "import"}, {Work::Backup, "backup"}, {Work::FirstOpening, "first opening"},
        {Work::Migration, "migration"}};
    const QList<std::pair<Fault, const char *>> faults{{Fault::IoError, "I/O error"},
        {Fault::DiskFull, "disk full"}, {Fault::TornWrite, "torn write"},
        {Fault::PowerLoss, "power loss"}};
    for (const auto &[work, workName] : works) {
        for (const auto &[fault, faultName] : faults)
            QTest::addRow("%s, %s", workName, faultName) << int(work) << int(fault);
    }
}

void TestFaults::theWorkIsDoneWhollyOrNotAtAll()
{
    QFETCH(int, work);
    QFETCH(int, fault);
    const Judge judge(Work{work}, Fault{fault});
    QVERIFY(judge.isDone());
    QVERIFY(judge.deeds() > 10);
    // Only what lands of a torn or unsynced write is drawn.
    const unsigned draws = stopsTheMachine(Fault{fault}) ? m_draws : 1;
    QStringList complaints;
    for (std::size_t at = 1; at <= judge.deeds(); ++at) {
        for (unsigned draw = 0; draw < draws; ++draw)
            complaints += judge.complaints(at, unsigned(at) * draws + draw);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    TestFaults test(takeOption(arguments, u"--draws"_s).value_or(1));
    return QTest::qExec(&test, arguments);
}

#include "tst_faults.moc"
