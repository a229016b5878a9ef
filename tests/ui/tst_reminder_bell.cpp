#include "core/ledger/sqlite/sqlite_ledger.h"
#include "tests/ui/sites.h"
#include "tests/ui/wizard_bench.h"
#include "ui/reminders/herald.h"
#include "ui/reminders/reminder_bell.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WizardBench;
using model::FilingEvent;
using usecases::Reminder;

/// What a desktop's notification service would be asked to show.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    quint32 Notify(const QString &, quint32, const QString &, const QString &title,
        const QString &text, const QStringList &, const QVariantMap &, int)
    {
        titles.append(title);
        texts.append(text);
        return 7;
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &action);

public:
    QStringList titles;
    QStringList texts;
};

/// Who rings when, and who is told.
class TestReminderBell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void itRingsForWhatIsDueAndOnceADay();
    void aLedgerThatCannotKeepItIsNoReasonToRingAgain();
    void itKeepsSilentInQuietHours();
    void itKeepsSilentWhereRemindersAreOff();
    void whatIsPutOffOrDoneIsDueNoMore();
    void whatIsWrittenIsLookedAtByItself();
    void choicesAreKept();
    void theDesktopIsTold();
    void aClickOnTheMessageAsksForTheReminders();
    void whereNobodyShowsMessagesTheWindowDoes();

private:
    [[nodiscard]] ui::ReminderBell &bell() { return m_bench->session().bell(); }
    void listen(const QDBusConnection &bus);
    /// The window of the present moment by the clock on the desk is quiet, or not.
    void setQuiet(bool isQuiet);
    std::size_t ringsOfALook();

    QProcess m_bus;
    QString m_address;
    std::optional<WizardBench> m_bench;
};

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

/// A bus of our own: no message reaches whoever runs the tests.
void TestReminderBell::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForReadyRead(), "dbus-daemon did not start");
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
}

void TestReminderBell::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestReminderBell::init()
{
    QSettings().clear();
    m_bench.emplace();
    m_bench->know({tests::goodServer()});
    // The SMS check ends in a day.
    tests::fileSite(m_bench->session(),
        {tests::goodServer().key, u"090000000001"_s, u"example.com"_s,
            {FilingEvent::Submit, FilingEvent::Pass}});
    setQuiet(false);
}

void TestReminderBell::cleanup()
{
    m_bench.reset();
}

void TestReminderBell::setQuiet(bool isQuiet)
{
    const QTime now = m_bench->session().now().toLocalTime().time();
    const QTime before = now.addSecs(-60);
    ui::ReminderChoices choices = bell().choices();
    choices.quietHours = {before, isQuiet ? now.addSecs(60) : before};
    QSignalSpy looked(&bell(), &ui::ReminderBell::looked);
    bell().choose(choices);
    QVERIFY(looked.count() > 0 || looked.wait());
}

std::size_t TestReminderBell::ringsOfALook()
{
    QSignalSpy rang(&bell(), &ui::ReminderBell::rang);
    QSignalSpy looked(&bell(), &ui::ReminderBell::looked);
    bell().look();
    if (!looked.wait() || rang.isEmpty())
        return 0;
    return rang.front().front().value<std::vector<Reminder>>().size();
}

void TestReminderBell::itRingsForWhatIsDueAndOnceADay()
{
    QCOMPARE(ringsOfALook(), std::size_t{1});
    QCOMPARE(ringsOfALook(), std::size_t{1}); // nobody said that it was heard
    QVERIFY(bell().noteTold(bell().reminders()));
    QCOMPARE(ringsOfALook(), std::size_t{0});
    QCOMPARE(bell().dueCount(), 1);
}

void TestReminderBell::aLedgerThatCannotKeepItIsNoReasonToRingAgain()
{
    QCOMPARE(ringsOfALook(), std::size_t{1});
    {
        const auto other = ledger::openSqliteLedger(m_bench->pathOf(u"ledger.db"_s));
        QVERIFY(other);
        const auto held = (*other)->write();
        QVERIFY(held);
        QVERIFY(!bell().noteTold(bell().reminders()));
    }
    QCOMPARE(ringsOfALook(), std::size_t{0});
}

void TestReminderBell::itKeepsSilentInQuietHours()
{
    setQuiet(true);
    QCOMPARE(ringsOfALook(), std::size_t{0});
    QCOMPARE(bell().dueCount(), 1); // it is there for who looks
    setQuiet(false);
    QCOMPARE(ringsOfALook(), std::size_t{1});
}

void TestReminderBell::itKeepsSilentWhereRemindersAreOff()
{
    ui::ReminderChoices choices = bell().choices();
    choices.areOn = false;
    bell().choose(choices);
    QCOMPARE(ringsOfALook(), std::size_t{0});
}

void TestReminderBell::whatIsPutOffOrDoneIsDueNoMore()
{
    ringsOfALook();
    const QString thing = bell().reminders().front().thing;
    QVERIFY(bell().snooze({thing}, m_bench->session().now().date().addDays(3)));
    QTRY_COMPARE(bell().dueCount(), 0);
    QVERIFY(bell().resume({thing}));
    QTRY_COMPARE(bell().dueCount(), 1);
    QVERIFY(bell().finish({thing}));
    QTRY_COMPARE(bell().dueCount(), 0);
    QCOMPARE(bell().reminders().size(), std::size_t{1}); // to be taken up again
}

void TestReminderBell::whatIsWrittenIsLookedAtByItself()
{
    bell().start();
    QTRY_COMPARE(bell().dueCount(), 1);
    usecases::AdvanceRequest request;
    request.subject = u"090000000001"_s;
    request.event = FilingEvent::Pass;
    QVERIFY(usecases::advanceFiling(
        m_bench->session().desk(), request, m_bench->session().occasion()));
    m_bench->session().noteWrite();
    QTRY_COMPARE(bell().dueCount(), 0); // the authority has twenty working days
}

void TestReminderBell::choicesAreKept()
{
    ui::ReminderChoices choices;
    choices.areOn = false;
    choices.staysInTray = true;
    choices.days[usecases::DeadlineKind::DutyDue] = 0;
    choices.days.erase(usecases::DeadlineKind::DomainExpires);
    choices.quietHours = {QTime(20, 15), QTime(9, 30)};
    bell().choose(choices);
    QCOMPARE(ui::storedReminderChoices(), choices);
    QSettings().setValue(u"reminders/quietFrom"_s, u"late"_s);
    QSettings().setValue(u"reminders/days/duty-due"_s, 9999);
    const ui::ReminderChoices read = ui::storedReminderChoices();
    QCOMPARE(read.quietHours.from, ui::ReminderChoices().quietHours.from);
    QCOMPARE(read.days.at(usecases::DeadlineKind::DutyDue),
        usecases::usualReminderDays().at(usecases::DeadlineKind::DutyDue));
}

void TestReminderBell::listen(const QDBusConnection &bus)
{
    QVERIFY(bus.isConnected());
}

void TestReminderBell::theDesktopIsTold()
{
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"told"_s);
    listen(bus);
    FakeNotifications fake;
    QVERIFY(bus.registerObject(path, &fake,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(service));
    const ui::Herald herald(m_bench->session());
    QSignalSpy unheard(&herald, &ui::Herald::unheard);
    bell().look();
    QTRY_COMPARE(fake.titles.size(), 1);
    QVERIFY(fake.texts.front().contains(u"example.com"_s));
    QTRY_COMPARE(ringsOfALook(), std::size_t{0}); // it was noted that it is told
    QVERIFY(unheard.isEmpty());
    bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(u"told"_s);
}

void TestReminderBell::aClickOnTheMessageAsksForTheReminders()
{
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"clicked"_s);
    listen(bus);
    FakeNotifications fake;
    QVERIFY(bus.registerObject(path, &fake,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(service));
    const ui::Herald herald(m_bench->session());
    QSignalSpy asked(&herald, &ui::Herald::remindersAsked);
    bell().look();
    QTRY_COMPARE(fake.titles.size(), 1);
    QTRY_COMPARE(ringsOfALook(), std::size_t{0});
    Q_EMIT fake.ActionInvoked(8, u"default"_s); // another program's
    Q_EMIT fake.ActionInvoked(7, u"default"_s);
    QTRY_COMPARE(asked.count(), 1);
    bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(u"clicked"_s);
}

void TestReminderBell::whereNobodyShowsMessagesTheWindowDoes()
{
    const ui::Herald herald(m_bench->session());
    QSignalSpy unheard(&herald, &ui::Herald::unheard);
    bell().look();
    QTRY_COMPARE(unheard.count(), 1);
    QVERIFY(unheard.front().front().toString().contains(u"example.com"_s));
    QCOMPARE(ringsOfALook(), std::size_t{0});
}

QTEST_MAIN(TestReminderBell)
#include "tst_reminder_bell.moc"
