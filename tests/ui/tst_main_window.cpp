#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/rulebook/built_in.h"
#include "core/support/clock.h"
#include "core/text/language.h"
#include "core/usecases/add_instance.h"
#include "core/usecases/issue_number.h"
#include "core/usecases/registers.h"
#include "tests/support/servers.h"
#include "tests/ui/pages.h"
#include "ui/models/table_model.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/wizard/filing_wizard.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

ui::Outside nothingOutside()
{
    ui::Outside outside;
    outside.openAddress = [](const QUrl &) {};
    outside.askInventoryFiles = [](QWidget *) { return QStringList(); };
    outside.askReceiptFile = [](QWidget *, const QString &) { return QString(); };
    outside.random = [](quint64 bound) { return 48291375560 % bound; };
    return outside;
}

} // namespace

/// The window around the wizard: pages, lists, keys.
class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto ledger = ledger::openSqliteLedger(m_folder->filePath(u"ledger.db"_s));
        QVERIFY(ledger);
        ui::Session::Parts parts;
        parts.ledger = std::move(*ledger);
        parts.rulebooks.all = rulebook::builtInRulebooks();
        parts.calendar = rulebook::builtInCalendar();
        parts.actor = u"tester"_s;
        m_clock = std::make_unique<support::FixedClock>(tests::testNow());
        m_session = std::make_unique<ui::Session>(std::move(parts), *m_clock);
        m_window = std::make_unique<ui::MainWindow>(*m_session, nothingOutside());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_clock.reset();
        m_folder.reset();
    }

    void aScreenReaderIsToldWhereTheKeyboardIs()
    {
        goTo(u"settingsPage"_s);
        auto *page = m_window->findChild<QWidget *>(u"settingsPage"_s);
        auto *theme = page->findChild<QComboBox *>(u"themeChoice"_s);
        theme->setFocus();
        QTRY_VERIFY(theme->hasFocus());
        const auto *access = QAccessible::queryAccessibleInterface(theme);
        const QString told = access->text(QAccessible::Description);
        QVERIFY2(told.startsWith(theme->accessibleName() + u" · "_s), qPrintable(told));
        QVERIFY2(told.endsWith(u" · "_s + page->accessibleName()), qPrintable(told));
        QTest::keyClick(theme, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        QVERIFY(next && next != theme);
        QVERIFY(!QAccessible::queryAccessibleInterface(next)
                     ->text(QAccessible::Description)
                     .isEmpty());
    }

    void emptyListsSayWhatToDoAndLeadToTheWizard()
    {
        goTo(u"listPage_numbers"_s);
        QWidget *page = m_window->findChild<QWidget *>(u"listPage_numbers"_s);
        QPushButton *lead = nullptr;
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->objectName().startsWith("export"_L1))
                lead = button;
        }
        QVERIFY(lead);
        QTRY_VERIFY(lead->height() > 0);
        QTest::mouseClick(lead, Qt::LeftButton);
        QVERIFY(m_window->findChild<ui::FilingWizard *>());
    }

    void anIssuedNumberIsListedGroupedAndCopiedWithoutBlanks()
    {
        issueOne();
        goTo(u"listPage_numbers"_s);
        QTableView *view = listView(u"listPage_numbers"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        const QString shown = view->model()->index(0, 0).data().toString();
        QCOMPARE(shown.size(), 14);
        view->selectRow(0);
        view->setFocus();
        QTest::keySequence(view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), QString(shown).remove(u' '));
    }

    void typingFiltersTheListAndSaysHowManyAreLeft()
    {
        addServer(u"i-one"_s, u"47.0.0.1"_s);
        addServer(u"i-two"_s, u"47.0.0.2"_s);
        goTo(u"listPage_instances"_s);
        QTableView *view = listView(u"listPage_instances"_s);
        QCOMPARE(view->model()->rowCount(), 2);
        QWidget *page = m_window->findChild<QWidget *>(u"listPage_instances"_s);
        QTest::keyClicks(page->findChild<QLineEdit *>(u"filterEdit"_s), u"i-two"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QVERIFY(page->findChild<QLabel *>(u"countLabel"_s)->text().contains(u'1'));
    }

    void anotherProgramsWritingShowsWithoutBeingAsked()
    {
        goTo(u"listPage_instances"_s);
        auto other = ledger::openSqliteLedger(m_folder->filePath(u"ledger.db"_s));
        QVERIFY(other);
        const usecases::Desk mine = m_session->desk();
        const usecases::Desk theirs{**other, mine.rulebook, mine.rulebooks, mine.calendar};
        model::Instance server = tests::goodServer();
        const auto added = usecases::addInstance(
            theirs, server, usecases::ForeignRows::Refuse, m_session->occasion());
        QVERIFY(added);
        QTRY_COMPARE(listView(u"listPage_instances"_s)->model()->rowCount(), 1);
    }

    void aTickIsKeptWithWhoTickedIt()
    {
        goTo(u"selfCheckPage"_s);
        auto *box = m_window->findChild<QCheckBox *>(u"tick_C14"_s);
        QVERIFY(box);
        box->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto ticks = (*m_session->desk().ledger.read())->ticks();
        QVERIFY(ticks);
        QCOMPARE(ticks->size(), std::size_t{1});
        QCOMPARE(ticks->front().item, u"C14"_s);
        QCOMPARE(ticks->front().actor, u"tester"_s);
    }

    void altAndADigitChangeThePageByKeyboard()
    {
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"listPage_numbers"_s)->isVisible());
    }

    void theTableModelKeepsQtsContract()
    {
        issueOne();
        ui::TableModel model(nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto table = usecases::tabulate(
            m_session->desk(), usecases::Register::Numbers, {}, m_session->now());
        QVERIFY(table);
        model.setContent(ui::TableModel::prepared(std::move(*table)));
        QCOMPARE(model.rowCount(), 1);
    }

private:
    void goTo(const QString &name) { tests::goToPage(*m_window, name); }

    QTableView *listView(const QString &page)
    {
        return m_window->findChild<QWidget *>(page)->findChild<QTableView *>(u"listView"_s);
    }

    void addServer(const QString &id, const QString &ip)
    {
        model::Instance server = tests::goodServer();
        server.key.id = id;
        server.addresses = std::vector{model::Address{ip, model::AddressKind::Fixed, {}, {}}};
        const auto added = usecases::addInstance(m_session->desk(), server,
            usecases::ForeignRows::Refuse, m_session->occasion());
        QVERIFY(added);
        m_session->noteWrite();
    }

    void issueOne()
    {
        const model::Instance server = tests::goodServer();
        addServer(server.key.id, u"47.100.1.2"_s);
        usecases::IssueRequest request;
        request.instance = server.key;
        request.answers = {{rulebook::RuleId::AddressFree, rules::Answer::Yes}};
        const auto issued = usecases::issueNumbers(m_session->desk(), request,
            nothingOutside().random, m_session->occasion());
        QVERIFY(issued);
        m_session->noteWrite();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FixedClock> m_clock;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
