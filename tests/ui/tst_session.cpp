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
};

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
