#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/rulebook/built_in.h"
#include "tests/support/servers.h"
#include "ui/session/desk_work.h"
#include "ui/session/session.h"

#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class StandingClock final : public support::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return tests::testNow(); }
};

/// Notes which thread it was destroyed in.
class Burden final
{
public:
    struct Note {
        QThread *destroyedIn = nullptr;
        QSemaphore isDestroyed;
    };

    explicit Burden(Note &note)
        : m_note(note)
    {
    }
    Q_DISABLE_COPY_MOVE(Burden)
    ~Burden()
    {
        m_note.destroyedIn = QThread::currentThread();
        m_note.isDestroyed.release();
    }

private:
    Note &m_note;
};

} // namespace

/// Work beside the window, and what it leaves to the window.
class TestDeskWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasToldIsLetGoOfInAnotherThread();
    void whatNobodyIsToldOfIsLetGoOfInAnotherThread();
    void whatAJobHeldIsLetGoOfInAnotherThread();
    void workThatEndsWithItsOwnerIsLetGoOfInAnotherThread();
    void aLedgerThatIsGoneIsNotMadeAnew();

private:
    /// Work whose telling holds something of weight.
    [[nodiscard]] static ui::DeskWork::Job heavyJob(Burden::Note &note, bool &isTold)
    {
        return [&note, &isTold](const usecases::Desk &, const std::stop_token &)
                   -> ui::DeskWork::Tell {
            return [&isTold, burden = std::make_shared<Burden>(note)] { isTold = true; };
        };
    }
    /// Whether it was destroyed, and elsewhere.
    [[nodiscard]] static bool wentElsewhere(Burden::Note &note)
    {
        return QTest::qWaitFor([&] { return note.isDestroyed.available() > 0; })
            && note.destroyedIn != QThread::currentThread();
    }

    QTemporaryDir m_folder;
    StandingClock m_clock;
    std::unique_ptr<ui::Session> m_session;
};

void TestDeskWork::init()
{
    const QString path = m_folder.filePath(u"ledger.db"_s);
    ui::Session::Parts parts;
    parts.ledger = std::move(*ledger::openSqliteLedger(path));
    parts.rulebooks.all = rulebook::builtInRulebooks();
    parts.calendar = rulebook::builtInCalendar();
    parts.actor = u"tester"_s;
    parts.reopen = [path] { return ledger::reopenSqliteLedger(path); };
    m_session = std::make_unique<ui::Session>(std::move(parts), m_clock);
}

void TestDeskWork::whatWasToldIsLetGoOfInAnotherThread()
{
    Burden::Note note;
    bool isTold = false;
    ui::DeskWork work(*m_session, nullptr);
    work.start(heavyJob(note, isTold));
    QVERIFY(wentElsewhere(note));
    QVERIFY(isTold);
}

void TestDeskWork::whatNobodyIsToldOfIsLetGoOfInAnotherThread()
{
    Burden::Note note;
    bool isTold = false;
    bool isNextTold = false;
    ui::DeskWork work(*m_session, nullptr);
    work.start(heavyJob(note, isTold));
    work.start([&](const usecases::Desk &, const std::stop_token &) -> ui::DeskWork::Tell {
        return [&isNextTold] { isNextTold = true; };
    });
    QVERIFY(wentElsewhere(note));
    QTRY_VERIFY(isNextTold);
    QVERIFY(!isTold);
}

void TestDeskWork::whatAJobHeldIsLetGoOfInAnotherThread()
{
    Burden::Note note;
    ui::DeskWork work(*m_session, nullptr);
    auto burden = std::make_shared<Burden>(note);
    work.start([burden = std::move(burden)](const usecases::Desk &, const std::stop_token &)
                   -> ui::DeskWork::Tell { return [] {}; });
    QVERIFY(wentElsewhere(note));
}

void TestDeskWork::workThatEndsWithItsOwnerIsLetGoOfInAnotherThread()
{
    Burden::Note note;
    bool isTold = false;
    {
        ui::DeskWork work(*m_session, nullptr);
        work.start(heavyJob(note, isTold));
    }
    QVERIFY(wentElsewhere(note));
    QVERIFY(!isTold);
}

void TestDeskWork::aLedgerThatIsGoneIsNotMadeAnew()
{
    const QString path = m_session->desk().ledger.path();
    QVERIFY(QFile::rename(path, path + u".taken"_s));
    const auto giveBack = qScopeGuard([&] { QFile::rename(path + u".taken"_s, path); });
    ui::DeskWork work(*m_session, nullptr);
    std::optional<ledger::LedgerErrorCode> failed;
    connect(&work, &ui::DeskWork::failed, this, [&failed](const usecases::Failure &failure) {
        failed = failure.ledgerError()->code;
    });
    work.start([](const usecases::Desk &, const std::stop_token &) -> ui::DeskWork::Tell {
        return [] {};
    });
    QTRY_VERIFY(failed);
    QCOMPARE(*failed, ledger::LedgerErrorCode::Gone);
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestDeskWork)
#include "tst_desk_work.moc"
