// Several `beian` processes write to one ledger and are killed (SIGKILL) at random moments; what
// they had said to be done must be there, and nothing by halves.
//
//     tst_killed_writers [--kills N] [--seed S]

#include "tests/torture/child.h"
#include "tests/torture/history.h"
#include "tests/torture/job_mix.h"
#include "tests/torture/ledger_locks.h"
#include "tests/torture/options.h"
#include "tests/torture/raw_content.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <limits>
#include <map>
#include <optional>

#include <poll.h>

using namespace beian::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t atOnce = 4;
constexpr qint64 never = std::numeric_limits<qint64>::max();

QStringList commandOf(const QString &ledger, const QStringList &arguments)
{
    return QStringList{QStringLiteral(BEIAN_BINARY_DIR "/beian"), u"--ledger"_s, ledger, u"--now"_s,
               u"2026-03-01T10:00:00+08:00"_s, u"--lang"_s, u"en"_s} +
           arguments;
}

struct Ended {
    int code = -1;
    QStringList lines;
    QString words;
};

/// To its end, undisturbed.
Ended run(const QString &ledger, const QStringList &arguments)
{
    const auto child = Child::start(commandOf(ledger, arguments));
    while (!child->hasEnded()) {
        std::array<pollfd, 1> waiting{{{child->outputDescriptor(), POLLIN, 0}}};
        ::poll(waiting.data(), 1, 10);
        child->listen();
    }
    return {child->exitCode(), child->lines(), child->words()};
}

/// How long things take here, learnt from those that went undisturbed.
struct Pace {
    qint64 wholeNs = 200'000'000;
    qint64 writingNs = 5'000'000;

    static void learn(qint64 &known, qint64 seen) { known = (known * 3 + seen) / 4; }
};

/// Where kills landed.
struct Kills {
    int before = 0;  ///< it had not begun to write
    int writing = 0; ///< inside its write transaction
    int closing = 0; ///< while it moved the log into the file
    int after = 0;   ///< it had written

    [[nodiscard]] int all() const { return before + writing + closing + after; }
};

/// One process at work, and the moment at which it is to be killed.
struct Running {
    enum class Aim { None, Anywhere, Writing };

    Job job;
    std::unique_ptr<Child> child;
    Aim aim = Aim::None;
    qint64 startedNs = 0;
    std::optional<qint64> killAtNs;
    std::optional<qint64> writingSinceNs;
    std::optional<qint64> writtenAtNs;
};

class Torture final
{
public:
    Torture(const QString &folder, int kills, unsigned seed)
        : m_ledger(folder + u"/ledger.db"_s)
        , m_locks(m_ledger)
        , m_random(seed)
        , m_mix(folder, 20 + kills / 4, seed)
    {
        m_clock.start();
    }

    [[nodiscard]] QString ledger() const { return m_ledger; }
    [[nodiscard]] QStringList prepare() const;
    /// Until so many kills were made in all.
    void goOn(int kills);
    [[nodiscard]] QStringList complaints() const;
    [[nodiscard]] const Kills &kills() const { return m_kills; }
    [[nodiscard]] QString report() const;

private:
    void start();
    void watch();
    void listen();
    void follow(Running &running, pid_t writer);
    [[nodiscard]] bool settle(Running &running);
    void kill(Running &running);
    void conclude(Running &running);
    [[nodiscard]] qint64 drawBelow(qint64 bound);

    QString m_ledger;
    LedgerLocks m_locks;
    std::mt19937 m_random;
    JobMix m_mix;
    QElapsedTimer m_clock;
    std::map<Job::Kind, Pace> m_paces;
    std::vector<Running> m_running;
    Kills m_kills;
    int m_ended = 0;
    int m_busy = 0;
    QStringList m_unexpected;
};

QStringList Torture::prepare() const
{
    for (const QStringList &arguments : m_mix.preparation()) {
        if (const Ended ended = run(m_ledger, arguments); ended.code != 0)
            return {ended.words};
    }
    return {};
}

qint64 Torture::drawBelow(qint64 bound)
{
    return std::uniform_int_distribution<qint64>(0, bound)(m_random);
}

void Torture::start()
{
    Running running;
    running.job = m_mix.next();
    running.startedNs = m_clock.nsecsElapsed();
    // One in ten is left alone, so that the ledger gets on; most of the rest shall die writing.
    const qint64 drawn = drawBelow(9);
    running.aim = drawn == 0  ? Running::Aim::None
                  : drawn < 4 ? Running::Aim::Anywhere
                              : Running::Aim::Writing;
    if (running.aim == Running::Aim::Anywhere) {
        running.killAtNs =
            running.startedNs + drawBelow(m_paces[running.job.kind].wholeNs * 11 / 10);
    }
    running.child = Child::start(commandOf(m_ledger, running.job.arguments));
    m_running.push_back(std::move(running));
}

/// Waits for a word of anybody, for a fraction of a millisecond at most.
void Torture::listen()
{
    std::vector<pollfd> waiting;
    for (const Running &running : m_running)
        waiting.push_back({running.child->outputDescriptor(), POLLIN, 0});
    constexpr timespec shortest{0, 200'000};
    ::ppoll(waiting.data(), waiting.size(), &shortest, nullptr);
    for (const Running &running : m_running)
        running.child->listen();
}

void Torture::follow(Running &running, pid_t writer)
{
    const qint64 now = m_clock.nsecsElapsed();
    const bool isWriting = writer == running.child->id();
    if (isWriting && !running.writingSinceNs) {
        running.writingSinceNs = now;
        if (running.aim == Running::Aim::Writing)
            running.killAtNs = now + drawBelow(m_paces[running.job.kind].writingNs * 5 / 4);
    }
    if (!isWriting && running.writingSinceNs && !running.writtenAtNs)
        running.writtenAtNs = now;
}

void Torture::kill(Running &running)
{
    if (!running.child->stop())
        return;
    // It stands still where it will die.
    if (m_locks.writer() == running.child->id())
        ++m_kills.writing;
    else if (m_locks.closer() == running.child->id())
        ++m_kills.closing;
    else if (running.writingSinceNs)
        ++m_kills.after;
    else
        ++m_kills.before;
    running.child->kill();
}

/// Takes account of one that has ended; not yet: false.
bool Torture::settle(Running &running)
{
    if (running.killAtNs && m_clock.nsecsElapsed() >= *running.killAtNs)
        kill(running);
    if (!running.child->hasEnded())
        return false;
    conclude(running);
    return true;
}

void Torture::conclude(Running &running)
{
    const QStringList lines = running.child->lines();
    const int code = running.child->exitCode();
    if (code == 0) {
        ++m_ended;
        Pace &pace = m_paces[running.job.kind];
        Pace::learn(pace.wholeNs, m_clock.nsecsElapsed() - running.startedNs);
        if (running.writtenAtNs)
            Pace::learn(pace.writingNs, *running.writtenAtNs - *running.writingSinceNs);
    }
    // What it had printed before it was killed counts as much as an end in peace.
    if (code == 0 || !lines.isEmpty()) {
        m_mix.confirmed(running.job, lines);
        return;
    }
    if (code < 0) {
        m_mix.silenced(running.job);
        return;
    }
    m_mix.denied(running.job);
    m_busy += code == 4 ? 1 : 0;
    const bool isFullServer = code == 1 && running.job.kind == Job::Kind::Issue;
    const bool isBusy = code == 4 && running.child->words().contains(u"Another program"_s);
    if (!isFullServer && !isBusy)
        m_unexpected.append(running.job.arguments.join(u' ') + u": "_s + running.child->words());
}

void Torture::watch()
{
    listen();
    const pid_t writer = m_locks.writer();
    for (Running &running : m_running)
        follow(running, writer);
    std::erase_if(m_running, [this](Running &running) { return settle(running); });
}

void Torture::goOn(int kills)
{
    while (m_kills.all() < kills) {
        while (m_running.size() < atOnce)
            start();
        watch();
    }
    while (!m_running.empty())
        watch();
}

QStringList Torture::complaints() const
{
    QStringList complaints = m_unexpected + rawProblems(m_ledger) + ruleComplaints(m_ledger) +
                             historyComplaints(m_ledger) + m_mix.complaints(m_ledger);
    const Ended verified = run(m_ledger, {u"verify"_s});
    if (verified.code != 0)
        complaints += verified.lines + QStringList{verified.words};
    return complaints;
}

QString Torture::report() const
{
    return u"%1 kills: %2 before writing, %3 inside the transaction, %4 while the log was moved "
           u"into the file, %5 after; %6 ended in peace, %7 of them busy; %8 deeds confirmed"_s
               .arg(m_kills.all())
               .arg(m_kills.before)
               .arg(m_kills.writing)
               .arg(m_kills.closing)
               .arg(m_kills.after)
               .arg(m_ended)
               .arg(m_busy)
               .arg(m_mix.confirmedCount());
}

/// The first command of all on a ledger that is not there, killed then unless it is left alone;
/// whether it confirmed what it did.
bool openFirst(const QString &ledger, qint64 killAtNs, Pace &pace, Kills &kills)
{
    const LedgerLocks locks(ledger);
    QElapsedTimer clock;
    clock.start();
    const auto child = Child::start(commandOf(ledger, {u"accounts"_s, u"shop"_s}));
    while (!child->hasEnded() && clock.nsecsElapsed() < killAtNs) {
        std::array<pollfd, 1> waiting{{{child->outputDescriptor(), POLLIN, 0}}};
        constexpr timespec shortest{0, 200'000};
        ::ppoll(waiting.data(), 1, &shortest, nullptr);
        child->listen();
    }
    if (!child->stop())
        Pace::learn(pace.wholeNs, clock.nsecsElapsed());
    else if (locks.closer() == child->id())
        ++kills.writing;
    else
        ++(QFile::exists(ledger) ? kills.after : kills.before);
    child->kill();
    return !child->lines().isEmpty();
}

} // namespace

class TestKilledWriters final : public QObject
{
    Q_OBJECT

public:
    TestKilledWriters(int kills, unsigned seed)
        : m_kills(kills)
        , m_seed(seed)
    {
    }

private Q_SLOTS:
    void whatWasConfirmedOutlivesTheWriter();
    void killedFirstOpeningLeavesALedgerOrNothing();

private:
    int m_kills;
    unsigned m_seed;
};

void TestKilledWriters::whatWasConfirmedOutlivesTheWriter()
{
    const QTemporaryDir folder;
    Torture torture(folder.path(), m_kills, m_seed);
    qInfo("seed %u", m_seed);
    QCOMPARE(torture.prepare(), QStringList());
    // Looked at every now and then, so that a loss is found near its cause.
    constexpr int between = 25;
    for (int kills = between; kills < m_kills + between; kills += between) {
        torture.goOn(std::min(kills, m_kills));
        QCOMPARE(torture.complaints(), QStringList());
    }
    qInfo("%s", qPrintable(torture.report()));
    QVERIFY(torture.kills().writing > 0);
}

/// The schema is made without a log, by other means than everything that follows.
void TestKilledWriters::killedFirstOpeningLeavesALedgerOrNothing()
{
    std::mt19937 random(m_seed);
    Pace pace;
    Kills kills;
    for (int i = 0; i < m_kills / 4; ++i) {
        const QTemporaryDir folder;
        const QString ledger = folder.filePath(u"ledger.db"_s);
        const bool isLeftAlone = i % 8 == 0;
        std::uniform_int_distribution<qint64> anywhere(0, pace.wholeNs * 11 / 10);
        const qint64 killAt = isLeftAlone ? never : anywhere(random);
        const bool isConfirmed = openFirst(ledger, killAt, pace, kills);
        const Ended verified = run(ledger, {u"verify"_s});
        QVERIFY2(verified.code == 0, qPrintable(verified.words));
        QCOMPARE(rawProblems(ledger), QStringList());
        const QStringList accounts = rawRows(ledger, u"SELECT name FROM account ORDER BY name"_s);
        QVERIFY(!isConfirmed || accounts == QStringList{u"shop"_s});
    }
    qInfo("%d kills of a first opening: %d before there was a file, %d while the schema was made "
          "or the log moved, %d else",
        kills.all(), kills.before, kills.writing, kills.after);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const int kills = int(takeOption(arguments, u"--kills"_s).value_or(50));
    const unsigned seed = takeOption(arguments, u"--seed"_s).value_or(1);
    TestKilledWriters test(kills, seed);
    return QTest::qExec(&test, arguments);
}

#include "tst_killed_writers.moc"
