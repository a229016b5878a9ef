// A ledger with years of work in it comes to harm in ways drawn from a seed, is opened, read
// wholly and verified.
//
//     tst_damage [--rounds N] [--seed S]      N damages of each kind

#include "core/usecases/verify_ledger.h"
#include "tests/torture/damage.h"
#include "tests/torture/faulty_vfs.h"
#include "tests/torture/history.h"
#include "tests/torture/ledger_values.h"
#include "tests/torture/options.h"
#include "tests/torture/raw_content.h"
#include "tests/torture/rich_ledger.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

namespace {

const std::vector<std::pair<Damage, const char *>> damages{
    {Damage::FlippedBit, "flipped bit"},
    {Damage::FlippedBytes, "flipped bytes"},
    {Damage::CutTail, "cut tail"},
    {Damage::SwappedPages, "swapped pages"},
    {Damage::RepeatedPage, "repeated page"},
    {Damage::ZeroedRange, "zeroed range"},
    {Damage::MissingLog, "missing log"},
    {Damage::CutLog, "cut log"},
    {Damage::FlippedLog, "flipped log"},
    {Damage::ForeignLog, "foreign log"},
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

/// A folder of its own with those files, and a desk for them.
class Files final
{
public:
    Files()
        : m_desk(path())
    {
    }
    explicit Files(const LedgerFiles &files)
        : Files()
    {
        write(path(), files.ledger);
        if (!files.log.isEmpty())
            write(logPath(), files.log);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"ledger.db"_s); }
    [[nodiscard]] LedgerFiles content() const { return {contentOf(path()), contentOf(logPath())}; }
    [[nodiscard]] DeskOnFile &desk() { return m_desk; }

private:
    [[nodiscard]] QString logPath() const { return path() + u"-wal"_s; }

    QTemporaryDir m_folder;
    DeskOnFile m_desk;
};

/// A sound ledger: its files, and what must be read from them.
struct Sound {
    LedgerFiles files;
    LedgerValues values;
};

LedgerValues valuesOf(DeskOnFile &desk)
{
    auto values = readEverything(desk.ledger());
    if (!values)
        qFatal("cannot read: %s", qPrintable(values.error().detail));
    return std::move(*values);
}

void open(DeskOnFile &desk)
{
    if (const auto opened = desk.open(); !opened)
        qFatal("cannot open: %s", qPrintable(opened.error().detail));
}

/// Closed in peace: everything stands in the one file.
Sound closedLedger()
{
    const FaultyVfs quick;
    Files files;
    open(files.desk());
    fillLedger(files.desk());
    files.desk().close();
    open(files.desk());
    const LedgerValues values = valuesOf(files.desk());
    files.desk().close();
    return {files.content(), values};
}

/// The same with a day's work more, as its files stand while the program runs or after it was
/// killed.
Sound runningLedger(const Sound &closed)
{
    const FaultyVfs quick;
    Files files(closed.files);
    open(files.desk());
    workOn(files.desk());
    const Sound running{files.content(), valuesOf(files.desk())};
    files.desk().close();
    return running;
}

/// Of another ledger, of the same make.
QByteArray foreignLog()
{
    const FaultyVfs quick;
    Files files;
    open(files.desk());
    fillLedger(files.desk());
    return files.content().log;
}

/// What came of one damage.
struct Outcome {
    bool isRefused = false; ///< on opening or on ordinary reading
    bool isFound = false;   ///< by verifying
    bool isSame = false;    ///< everything read is what it was
    bool isKept = false;    ///< the files are as they were found
    QString words;

    [[nodiscard]] bool isSaid() const { return isRefused || isFound; }
};

Outcome examine(const LedgerFiles &found, const LedgerValues &expected)
{
    Files files(found);
    Outcome outcome;
    if (const auto opened = files.desk().open(); !opened) {
        outcome.isRefused = true;
        outcome.words = opened.error().detail;
    } else {
        const auto values = readEverything(files.desk().ledger());
        const auto verified = usecases::verifyLedger(files.desk().desk());
        outcome.isRefused = !values;
        outcome.isFound = !verified || !verified->isSound();
        outcome.isSame = values && *values == expected;
        if (verified)
            outcome.words = verified->problems().value(0);
    }
    files.desk().close();
    outcome.isKept = files.content() == found;
    return outcome;
}

} // namespace

class TestDamage final : public QObject
{
    Q_OBJECT

public:
    TestDamage(int rounds, unsigned seed)
        : m_rounds(rounds)
        , m_seed(seed)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void soundLedgersAreReadAsTheyAre();
    void historyTellsTheWholeLedger();
    void damageIsNeverReadSilently_data();
    void damageIsNeverReadSilently();
    void damagedFileIsLeftAsItIs_data();
    void damagedFileIsLeftAsItIs();

private:
    /// Every damage of a kind, examined once.
    [[nodiscard]] const std::vector<Outcome> &outcomesOf(Damage damage);

    int m_rounds;
    unsigned m_seed;
    Sound m_closed;
    Sound m_running;
    QByteArray m_foreignLog;
    std::map<Damage, std::vector<Outcome>> m_outcomes;
};

void TestDamage::initTestCase()
{
    qInfo("seed %u", m_seed);
    m_closed = closedLedger();
    m_running = runningLedger(m_closed);
    m_foreignLog = foreignLog();
    QVERIFY(m_closed.values.instances.size() >= 300);
    QVERIFY(m_closed.files.log.isEmpty());
    QVERIFY(!m_running.files.log.isEmpty());
    QVERIFY(!(m_running.values == m_closed.values));
}

const std::vector<Outcome> &TestDamage::outcomesOf(Damage damage)
{
    std::vector<Outcome> &outcomes = m_outcomes[damage];
    if (!outcomes.empty())
        return outcomes;
    std::mt19937 random(m_seed * 100 + unsigned(damage));
    const Sound &sound = befallsLog(damage) ? m_running : m_closed;
    // Two kinds leave nothing to draw.
    const bool isAlwaysTheSame = damage == Damage::MissingLog || damage == Damage::ForeignLog;
    for (int i = 0; i < (isAlwaysTheSame ? 1 : m_rounds); ++i)
        outcomes.push_back(
            examine(damaged(sound.files, damage, m_foreignLog, random), sound.values));
    return outcomes;
}

/// What is asked of a damaged ledger must hold for a sound one, or the asking is wrong.
void TestDamage::soundLedgersAreReadAsTheyAre()
{
    for (const Sound &sound : {m_closed, m_running}) {
        const Outcome outcome = examine(sound.files, sound.values);
        QVERIFY2(!outcome.isSaid(), qPrintable(outcome.words));
        QVERIFY(outcome.isSame);
    }
    QVERIFY(examine(m_closed.files, m_closed.values).isKept);
}

void TestDamage::historyTellsTheWholeLedger()
{
    const Files files(m_running.files);
    QCOMPARE(historyComplaints(files.path()), QStringList());
    QCOMPARE(ruleComplaints(files.path()), QStringList());
    const QStringList stages =
        rawRows(files.path(), u"SELECT DISTINCT stage FROM filing ORDER BY stage"_s);
    QCOMPARE(stages.size(), qsizetype(support::enumNames<model::Stage>.size()));
}

void TestDamage::damageIsNeverReadSilently_data()
{
    QTest::addColumn<int>("damage");
    for (const auto &[damage, name] : damages)
        QTest::newRow(name) << int(damage);
}

/// What ordinary reading gives is right, or it is refused: nobody has to think of verifying. Only
/// the log of another ledger, which SQLite plays into the file, is left for verifying to find.
void TestDamage::damageIsNeverReadSilently()
{
    QFETCH(int, damage);
    for (const Outcome &outcome : outcomesOf(Damage{damage})) {
        const bool isSaid =
            Damage{damage} == Damage::ForeignLog ? outcome.isSaid() : outcome.isRefused;
        QVERIFY2(isSaid || outcome.isSame, qPrintable(outcome.words));
    }
}

void TestDamage::damagedFileIsLeftAsItIs_data()
{
    QTest::addColumn<int>("damage");
    for (const auto &[damage, name] : damages) {
        if (!befallsLog(damage))
            QTest::newRow(name) << int(damage);
    }
}

void TestDamage::damagedFileIsLeftAsItIs()
{
    QFETCH(int, damage);
    for (const Outcome &outcome : outcomesOf(Damage{damage}))
        QVERIFY2(outcome.isKept, qPrintable(outcome.words));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const int rounds = int(takeOption(arguments, u"--rounds"_s).value_or(40));
    const unsigned seed = takeOption(arguments, u"--seed"_s).value_or(1);
    TestDamage test(rounds, seed);
    return QTest::qExec(&test, arguments);
}

#include "tst_damage.moc"
