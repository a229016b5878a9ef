#include "tests/ui/sites.h"
#include "tests/ui/window_bench.h"
#include "ui/reminders/herald.h"
#include "ui/reminders/reminder_bell.h"
#include "ui/reminders/start_at_login.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTimeEdit>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;
using model::FilingEvent;

/// The page of what is due, and the card of the settings that says when.
class TestRemindersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// No message reaches whoever runs the tests: there is no bus.
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_bench.reset(); }

    void theSideStripCountsAndLeadsThere();
    void whatIsDueIsPutOffEndedAndTakenUpAgain();
    void aReminderLeadsToItsFiling();
    void anotherAccountsRemindersAreLeftOut();
    void withoutABusTheWindowIsTold();
    void nothingDueIsSaid();
    void theCardSetsDaysAndQuietHours();
    void startingAtLoginIsAnEntryOfTheDesktop();
    void anEntryIsQuotedAsItsStandardSays_data();
    void anEntryIsQuotedAsItsStandardSays();

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_bench->window().findChild<Widget *>(name);
    }
    void show();
    void press(const QString &name)
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    QAbstractItemModel *table() { return find<QTableView>(u"remindersTable"_s)->model(); }
    QString state(int row) { return table()->index(row, 3).data().toString(); }

    std::optional<WindowBench> m_bench;
};

void TestRemindersPage::init()
{
    QSettings().clear();
    m_bench.emplace();
    m_bench->bench().know({tests::goodServer()});
}

/// Two things are due: the SMS check of one site, the footer of another.
void TestRemindersPage::show()
{
    tests::fileSite(m_bench->session(),
        {tests::goodServer().key, u"090000000001"_s, u"example.com"_s,
            {FilingEvent::Submit, FilingEvent::Pass}});
    tests::fileSite(m_bench->session(), {tests::goodServer().key, u"090000000002"_s,
                                            u"example.net"_s, tests::untilApproved});
    m_bench->show(u"overviewPage"_s);
    m_bench->session().bell().look();
    QTRY_VERIFY(find<QPushButton>(u"remindersButton"_s)->text().contains(u"2"_s));
    press(u"remindersButton"_s);
    QVERIFY(find<QWidget>(u"remindersPage"_s)->isVisible());
    QCOMPARE(table()->rowCount(), 2);
}

void TestRemindersPage::theSideStripCountsAndLeadsThere()
{
    show();
    auto *view = find<QTableView>(u"remindersTable"_s);
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(find<QWidget>(u"overviewPage"_s)->isVisible());
}

void TestRemindersPage::whatIsDueIsPutOffEndedAndTakenUpAgain()
{
    show();
    auto *view = find<QTableView>(u"remindersTable"_s);
    view->selectAll();
    find<QPushButton>(u"reminderSnooze"_s)->menu()->actions().at(1)->trigger();
    QTRY_VERIFY(state(0) == state(1) && state(0).contains(u"20"_s)); // until a day
    QTRY_VERIFY(!find<QPushButton>(u"remindersButton"_s)->text().contains(u"2"_s));
    QCOMPARE(view->selectionModel()->selectedRows().size(), 2); // still what was chosen
    press(u"reminderResume"_s);
    QTRY_COMPARE(m_bench->session().bell().dueCount(), 2);
    view->selectRow(0);
    press(u"reminderDone"_s);
    QTRY_COMPARE(m_bench->session().bell().dueCount(), 1);
    QCOMPARE(table()->rowCount(), 2);
}

void TestRemindersPage::aReminderLeadsToItsFiling()
{
    show();
    auto *view = find<QTableView>(u"remindersTable"_s);
    view->selectRow(0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(find<QWidget>(u"listPage_filings"_s)->isVisible());
}

void TestRemindersPage::anotherAccountsRemindersAreLeftOut()
{
    show();
    model::Instance other = tests::goodServer();
    other.key.account = u"somebody else"_s;
    other.key.id = u"i-other"_s;
    other.addresses = std::vector<model::Address>();
    m_bench->bench().know({other});
    m_bench->session().noteWrite();
    m_bench->session().chooseAccounts({u"somebody else"_s});
    QTRY_COMPARE(table()->rowCount(), 0);
}

void TestRemindersPage::withoutABusTheWindowIsTold()
{
    show();
    ui::ReminderBell &bell = m_bench->session().bell();
    ui::ReminderChoices choices = bell.choices();
    choices.quietHours = {QTime(0, 0), QTime(0, 0)};
    const ui::Herald herald(m_bench->session());
    QSignalSpy unheard(&herald, &ui::Herald::unheard);
    bell.choose(choices);
    QTRY_COMPARE(unheard.count(), 1);
    QVERIFY(unheard.front().front().toString().contains(u"example.com"_s));
}

void TestRemindersPage::nothingDueIsSaid()
{
    m_bench->show(u"overviewPage"_s);
    press(u"remindersButton"_s);
    QVERIFY(!find<QTableView>(u"remindersTable"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"reminderDone"_s)->isEnabled());
}

void TestRemindersPage::theCardSetsDaysAndQuietHours()
{
    m_bench->show(u"settingsPage"_s);
    auto *days = find<QSpinBox>(u"reminderDays_domain-expires"_s);
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"45"_s);
    QTest::keyClick(days, Qt::Key_Return);
    auto *never = find<QSpinBox>(u"reminderDays_duty-due"_s);
    never->setValue(never->minimum());
    find<QTimeEdit>(u"quietFrom"_s)->setTime(QTime(21, 30));
    const ui::ReminderChoices choices = ui::storedReminderChoices();
    QCOMPARE(choices.days.at(usecases::DeadlineKind::DomainExpires), 45);
    QVERIFY(!choices.days.contains(usecases::DeadlineKind::DutyDue));
    QCOMPARE(choices.quietHours.from, QTime(21, 30));
    QVERIFY(choices.areOn);
    find<QCheckBox>(u"remindersOn"_s)->click();
    QVERIFY(!ui::storedReminderChoices().areOn);
}

void TestRemindersPage::startingAtLoginIsAnEntryOfTheDesktop()
{
    QVERIFY(!ui::startsAtLogin());
    QVERIFY(ui::startAtLogin(u"/opt/beian desk/beiandesk"_s, {u"--background"_s}));
    QVERIFY(ui::startsAtLogin());
    QFile entry(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                + u"/autostart/beiandesk.desktop"_s);
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QVERIFY(entry.readAll().contains(R"(Exec="/opt/beian desk/beiandesk" "--background")"));
    QVERIFY(ui::stopAtLogin());
    QVERIFY(!ui::startsAtLogin());
    QVERIFY(ui::stopAtLogin());
}

void TestRemindersPage::anEntryIsQuotedAsItsStandardSays_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("written");
    QTest::newRow("a blank") << u"/a b"_s << uR"("/a b")"_s;
    QTest::newRow("a quote") << u"/a\"b"_s << uR"("/a\\"b")"_s;
    QTest::newRow("a dollar") << u"/a$b"_s << uR"("/a\\$b")"_s;
    QTest::newRow("a backslash") << u"/a\\b"_s << uR"("/a\\\\b")"_s;
    QTest::newRow("a per cent sign") << u"/a%b"_s << uR"("/a%%b")"_s;
    QTest::newRow("Chinese") << u"/备案/台账.db"_s << uR"("/备案/台账.db")"_s;
}

void TestRemindersPage::anEntryIsQuotedAsItsStandardSays()
{
    QFETCH(const QString, argument);
    QFETCH(const QString, written);
    const QString entry = ui::autostartEntry(u"/p"_s, {argument});
    QVERIFY2(entry.contains(u"Exec=\"/p\" "_s + written + u'\n'), qPrintable(entry));
}

QTEST_MAIN(TestRemindersPage)
#include "tst_reminders_page.moc"
