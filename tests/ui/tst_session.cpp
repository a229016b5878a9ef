#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/rulebook/built_in.h"
#include "tests/support/servers.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

/// Goes on when it is told to.
class HandClock final : public support::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now = tests::testNow();
};

} // namespace

/// The news that pages follow.
class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDayIsNews();
    void anotherLedgerIsWorkedWith();
    void aLedgerThatCannotBeOpenedChangesNothing();
    void stepsThatAnotherProgramChoseAreFollowed();

private:
    [[nodiscard]] std::unique_ptr<ui::Session> sessionOn(const QString &path);

    HandClock m_clock;
};

std::unique_ptr<ui::Session> TestSession::sessionOn(const QString &path)
{
    const auto openAt = [](const QString &named) { return ledger::openSqliteLedger(named); };
    const auto reopenAt = [](const QString &named) { return ledger::reopenSqliteLedger(named); };
    ui::Session::Parts parts;
    parts.ledger = std::move(*openAt(path));
    parts.rulebooks.all = rulebook::builtInRulebooks();
    parts.calendar = rulebook::builtInCalendar();
    parts.actor = u"tester"_s;
    parts.reopen = [reopenAt, path] { return reopenAt(path); };
    parts.openAt = openAt;
    parts.reopenAt = reopenAt;
    return std::make_unique<ui::Session>(std::move(parts), m_clock);
}

void TestSession::anotherLedgerIsWorkedWith()
{
    const QTemporaryDir folder;
    const QString other = folder.filePath(u"other.db"_s);
    {
        const auto theirs = sessionOn(other);
        QVERIFY(theirs->chooseRulebook(1));
        QVERIFY(theirs->chooseWarningSteps({45, 10}));
    }
    const auto session = sessionOn(folder.filePath(u"ledger.db"_s));
    QCOMPARE(session->rulebook().id, session->rulebooks().all[0].id);
    session->chooseAccounts({u"shop"_s});
    const QSignalSpy changed(session.get(), &ui::Session::changed);
    QVERIFY(session->useLedger(other));
    QCOMPARE(session->desk().ledger.path(), other);
    QCOMPARE(session->rulebook().id, session->rulebooks().all[1].id);
    QCOMPARE(session->rulebook().warningSteps, (usecases::WarningSteps{45, 10}));
    QVERIFY(session->accounts().isEmpty());
    QVERIFY(changed.count() > 0);
    const auto beside = session->opener()();
    QVERIFY(beside);
    QCOMPARE((*beside)->path(), other);
}

void TestSession::aLedgerThatCannotBeOpenedChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.db"_s);
    const auto session = sessionOn(path);
    const auto used = session->useLedger(folder.path());
    QVERIFY(!used);
    QCOMPARE(used.error().code, ledger::LedgerErrorCode::NotAFile);
    QCOMPARE(session->desk().ledger.path(), path);
}

void TestSession::stepsThatAnotherProgramChoseAreFollowed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.db"_s);
    const auto session = sessionOn(path);
    const auto theirs = sessionOn(path);
    QVERIFY(theirs->chooseWarningSteps({45, 10}));
    QTRY_COMPARE(session->rulebook().warningSteps, (usecases::WarningSteps{45, 10}));
    QVERIFY(theirs->chooseWarningSteps({}));
    QTRY_COMPARE(session->rulebook().warningSteps,
        session->rulebooks().all[0].warningSteps);
}

void TestSession::aNewDayIsNews()
{
    const QTemporaryDir folder;
    auto ledger = ledger::openSqliteLedger(folder.filePath(u"ledger.db"_s));
    QVERIFY(ledger);
    HandClock clock;
    ui::Session::Parts parts;
    parts.ledger = std::move(*ledger);
    parts.rulebooks.all = rulebook::builtInRulebooks();
    parts.calendar = rulebook::builtInCalendar();
    const ui::Session session(std::move(parts), clock);
    const QSignalSpy changed(&session, &ui::Session::changed);

    const support::LocalDays days = session.rulebook().days();
    const QDateTime midnight = days.endOf(days.dayOf(clock.now()));
    clock.set(midnight);
    QTRY_COMPARE(changed.count(), 1);
    clock.set(midnight.addSecs(23 * 3600)); // the same day, and no news
    clock.set(midnight.addDays(1));
    QTRY_COMPARE(changed.count(), 2);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
