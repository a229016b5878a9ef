// The disk and the other programs stand in the way while the wizard is open: each click says so in
// one sentence, loses nothing of what was typed, and works once the obstacle is gone.

#include "core/ledger/sqlite/sqlite_ledger.h"
#include "tests/support/servers.h"
#include "tests/ui/wizard_bench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/number_display.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <optional>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace beian;
using beian::tests::WizardBench;
using ledger::LedgerErrorCode;
using usecases::WizardStep;

namespace {

/// Something that stands in the way of writing until it is destroyed.
struct Obstacle {
    std::function<void()> remove;
    ~Obstacle()
    {
        if (remove)
            remove();
    }
};

/// A ledger that refuses to be written while it is told to.
class ObstructedLedger final : public ledger::Ledger
{
public:
    ObstructedLedger(
        std::unique_ptr<ledger::Ledger> real, const std::optional<LedgerErrorCode> &obstacle)
        : m_real(std::move(real))
        , m_obstacle(obstacle)
    {
    }

    QString path() const override { return m_real->path(); }
    bool isReadOnly() const override { return m_real->isReadOnly(); }
    void stopBy(const std::stop_token &stop) override { m_real->stopBy(stop); }
    ledger::Result<std::unique_ptr<ledger::Reader>> read() override { return m_real->read(); }
    ledger::Result<std::unique_ptr<ledger::Writer>> write() override
    {
        if (m_obstacle)
            return tl::unexpected(ledger::LedgerError{*m_obstacle, path(), u"tested"_s});
        return m_real->write();
    }
    ledger::Result<qint64> dataVersion() override { return m_real->dataVersion(); }
    ledger::Result<void> backupTo(const QString &target) override
    {
        return m_real->backupTo(target);
    }
    ledger::Result<ledger::FileCheck> checkFile() override { return m_real->checkFile(); }
    ledger::Result<ledger::HistoryAudit> auditHistory() override { return m_real->auditHistory(); }
    ledger::Result<void> visitRows(const ledger::RowVisitor &visit) override
    {
        return m_real->visitRows(visit);
    }
    ledger::Result<std::unique_ptr<ledger::WholeLedgerWriter>> fill() override
    {
        return m_real->fill();
    }

private:
    std::unique_ptr<ledger::Ledger> m_real;
    const std::optional<LedgerErrorCode> &m_obstacle;
};

enum class Kind { ReadOnly, Failing, Locked, Full, Deleted };

} // namespace

class TestObstacles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void init()
    {
        m_refusing.reset();
        m_bench.emplace([this](std::unique_ptr<ledger::Ledger> real) {
            return std::make_unique<ObstructedLedger>(std::move(real), m_refusing);
        });
    }
    void cleanup() { m_bench.reset(); }

    void issuingWorksOnceTheObstacleIsGone_data() { addKinds(); }
    void issuingWorksOnceTheObstacleIsGone();
    void recordingWorksOnceTheObstacleIsGone_data() { addKinds(); }
    void recordingWorksOnceTheObstacleIsGone();
    void bindingWorksOnceTheObstacleIsGone_data() { addKinds(); }
    void bindingWorksOnceTheObstacleIsGone();
    void theFirstPageSaysWhyItDoesNotGoOn_data() { addKinds(); }
    void theFirstPageSaysWhyItDoesNotGoOn();
    void waitingForAnotherProgramIsShort();
    void aReplacedFileIsShownAndTheWizardGoesOnInIt();
    void aDeletedFileIsSaidInTheWindowUntilItIsBack();

private:
    static void addKinds()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("read-only") << Kind::ReadOnly;
        QTest::newRow("failing") << Kind::Failing;
        QTest::newRow("locked") << Kind::Locked;
        QTest::newRow("full") << Kind::Full;
        QTest::newRow("deleted") << Kind::Deleted;
    }

    QString path() const { return m_bench->pathOf(u"ledger.db"_s); }

    Obstacle put(Kind kind)
    {
        switch (kind) {
        case Kind::ReadOnly:
            m_refusing = LedgerErrorCode::ReadOnly;
            return {[this] { m_refusing.reset(); }};
        case Kind::Failing:
            m_refusing = LedgerErrorCode::Failed;
            return {[this] { m_refusing.reset(); }};
        case Kind::Locked:
            return lock();
        case Kind::Full:
            return fill();
        case Kind::Deleted:
            return takeAway();
        }
        Q_UNREACHABLE();
    }

    /// Another program holds the write lock.
    Obstacle lock()
    {
        struct Held {
            std::unique_ptr<ledger::Ledger> ledger;
            std::unique_ptr<ledger::Writer> writer;
        };
        auto held = std::make_shared<Held>();
        held->ledger = std::move(*ledger::openSqliteLedger(path()));
        held->writer = std::move(*held->ledger->write());
        return {[held] { held->writer.reset(); }};
    }

    /// No file of this process may grow.
    static Obstacle fill()
    {
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit none = before;
        none.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &none);
        return {[before] { setrlimit(RLIMIT_FSIZE, &before); }};
    }

    Obstacle takeAway()
    {
        const QString away = m_bench->pathOf(u"away.db"_s);
        const bool isAway = QFile::rename(path(), away);
        Q_ASSERT(isAway);
        return {[this, away] { QFile::rename(away, path()); }};
    }

    void bannerSpeaks()
    {
        auto *banner = m_bench->find<ui::Banner>(u"banner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->level() != ui::Level::Safe);
        QVERIFY2(banner->text().contains(path()), qPrintable(banner->text()));
    }

    std::optional<LedgerErrorCode> m_refusing;
    std::optional<WizardBench> m_bench;
};

void TestObstacles::issuingWorksOnceTheObstacleIsGone()
{
    QFETCH(const Kind, kind);
    m_bench->reachNumberPage();
    m_bench->click(u"issuerLocal"_s);
    m_bench->click(u"generateNumber"_s);
    {
        const Obstacle obstacle = put(kind);
        m_bench->click(u"confirmGenerate"_s);
        bannerSpeaks();
        QVERIFY(!m_bench->find<ui::NumberDisplay>(u"madeNumber"_s)->isVisible());
    }
    QVERIFY(m_bench->numbers().empty());
    m_bench->click(u"confirmGenerate"_s);
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
    QCOMPARE(m_bench->find<ui::NumberDisplay>(u"madeNumber"_s)->number(),
        m_bench->numbers().front().text);
}

void TestObstacles::recordingWorksOnceTheObstacleIsGone()
{
    QFETCH(const Kind, kind);
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, u"048291375560"_s);
    {
        const Obstacle obstacle = put(kind);
        m_bench->click(u"recordNumber"_s);
        bannerSpeaks();
        QCOMPARE(m_bench->find<QLineEdit>(u"numberField"_s)->text(), u"048291375560"_s);
    }
    QVERIFY(m_bench->numbers().empty());
    m_bench->click(u"recordNumber"_s);
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
}

void TestObstacles::bindingWorksOnceTheObstacleIsGone()
{
    QFETCH(const Kind, kind);
    m_bench->reachBindingPage();
    m_bench->type(u"domainField"_s, u"example.com"_s);
    {
        const Obstacle obstacle = put(kind);
        m_bench->next();
        QCOMPARE(m_bench->step(), WizardStep::Binding);
        bannerSpeaks();
        QCOMPARE(m_bench->find<QLineEdit>(u"domainField"_s)->text(), u"example.com"_s);
    }
    QVERIFY(m_bench->filings().empty());
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Done);
    QCOMPARE(m_bench->filings().size(), std::size_t(1));
}

void TestObstacles::theFirstPageSaysWhyItDoesNotGoOn()
{
    QFETCH(const Kind, kind);
    m_bench->open();
    m_bench->type(u"accountText"_s, u"laden"_s);
    {
        const Obstacle obstacle = put(kind);
        m_bench->next();
        QCOMPARE(m_bench->step(), WizardStep::Check);
        bannerSpeaks();
        QCOMPARE(m_bench->find<QLineEdit>(u"accountText"_s)->text(), u"laden"_s);
    }
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Instance);
}

void TestObstacles::waitingForAnotherProgramIsShort()
{
    QVERIFY(ui::patience < ledger::busyTimeout);
    QVERIFY(ui::patience <= std::chrono::seconds(1));
}

void TestObstacles::aReplacedFileIsShownAndTheWizardGoesOnInIt()
{
    m_bench.emplace();
    m_bench->reachBindingPage();
    m_bench->type(u"domainField"_s, u"example.com"_s);
    const QString copy = m_bench->pathOf(u"copy.db"_s);
    QVERIFY(m_bench->session().desk().ledger.backupTo(copy));
    QVERIFY(QFile::rename(path(), m_bench->pathOf(u"old.db"_s)));
    QFile::remove(path() + u"-wal"_s);
    QFile::remove(path() + u"-shm"_s);
    QVERIFY(QFile::rename(copy, path()));
    QSignalSpy changed(&m_bench->session(), &ui::Session::changed);
    m_bench->next();
    if (m_bench->step() == WizardStep::Binding) { // clicked before the session looked
        bannerSpeaks();
        QTRY_VERIFY(!changed.isEmpty());
        m_bench->next();
    }
    QCOMPARE(m_bench->step(), WizardStep::Done);
    const auto reopened = ledger::openSqliteLedger(path());
    QVERIFY(reopened);
    QCOMPARE((*(*reopened)->read())->filings({})->size(), std::size_t(1));
}

void TestObstacles::aDeletedFileIsSaidInTheWindowUntilItIsBack()
{
    ui::MainWindow window(m_bench->session(), ui::Outside::ofSystem());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *banner = window.findChild<ui::Banner *>(u"windowBanner"_s);
    QVERIFY(!banner->isVisible());
    {
        const Obstacle obstacle = takeAway();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(path()), qPrintable(banner->text()));
    }
    QTRY_VERIFY(!banner->isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::ApplicationTheme theme(application);
    TestObstacles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_obstacles.moc"
