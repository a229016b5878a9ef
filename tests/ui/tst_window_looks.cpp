// The window's own screens in both languages and themes, at both sizes. With BEIAN_SHOTS set to a
// folder the pictures stay there.

#include "core/text/language.h"
#include "core/usecases/account_labels.h"
#include "core/usecases/answer_questions.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/issue_number.h"
#include "tests/support/servers.h"
#include "tests/ui/pages.h"
#include "tests/ui/photograph.h"
#include "tests/ui/sites.h"
#include "tests/ui/wizard_bench.h"
#include "ui/reminders/reminder_bell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QScopeGuard>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace beian;
using beian::tests::WizardBench;

class TestWindowLooks final : public QObject
{
    Q_OBJECT

public:
    TestWindowLooks(QApplication &application, ui::ApplicationTheme &theme)
        : m_application(application)
        , m_theme(theme)
    {
    }

private Q_SLOTS:
    void aControlWithoutANameIsFound();
    void everyScreenFitsItsWindow_data();
    void everyScreenFitsItsWindow();

private:
    void fillLedger();
    void photograph(const QString &screen);
    /// To its end, where what it stands in is scrolled.
    static void scrollTo(QWidget *part);

    QApplication &m_application;
    ui::ApplicationTheme &m_theme;
    std::optional<WizardBench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_look;
    QSize m_size;
};

void TestWindowLooks::aControlWithoutANameIsFound()
{
    QWidget window;
    auto *line = new QLineEdit(&window);
    line->setObjectName(u"line"_s);
    window.show();
    QCOMPARE(tests::unnamedControls(window), QStringList{u"line"_s});
    QCOMPARE(tests::undescribedControls(window), QStringList{u"line"_s});
    line->setAccessibleName(u"Domain"_s);
    QVERIFY(tests::unnamedControls(window).isEmpty());
    window.setAccessibleName(u"Bind the number"_s);
    QVERIFY(tests::undescribedControls(window).isEmpty());
    auto *choice = new QComboBox(&window);
    choice->setObjectName(u"choice"_s);
    choice->addItem(u"first filing"_s);
    choice->show();
    QCOMPARE(tests::unnamedControls(window), QStringList{u"choice"_s});
}

void TestWindowLooks::everyScreenFitsItsWindow_data()
{
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<ui::ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    // Per cent: as a person has it who sets larger letters in the system, and no larger screen.
    QTest::addColumn<int>("letters");
    const QSize small(1366, 768);
    const QSize large(1600, 1000);
    using text::Language;
    using ui::ThemeChoice;
    QTest::newRow("zh-light-small") << Language::Chinese << ThemeChoice::Light << small << 100;
    QTest::newRow("zh-dark-large") << Language::Chinese << ThemeChoice::Dark << large << 100;
    QTest::newRow("en-light-large") << Language::English << ThemeChoice::Light << large << 100;
    QTest::newRow("en-dark-small") << Language::English << ThemeChoice::Dark << small << 100;
    QTest::newRow("zh-light-small-letters-200")
        << Language::Chinese << ThemeChoice::Light << small << 200;
    QTest::newRow("en-dark-small-letters-200")
        << Language::English << ThemeChoice::Dark << small << 200;
}

void TestWindowLooks::everyScreenFitsItsWindow()
{
    QFETCH(const text::Language, language);
    QFETCH(const ui::ThemeChoice, theme);
    QFETCH(const QSize, size);
    QFETCH(const int, letters);
    const QFont usual = QApplication::font();
    QFont larger = usual;
    larger.setPointSizeF(usual.pointSizeF() * letters / 100);
    QApplication::setFont(larger);
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    text::installLanguage(m_application, language);
    m_theme.choose(theme);
    m_look = QString::fromLatin1(QTest::currentDataTag());
    m_size = size;
    m_bench.emplace();
    ui::Outside outside = ui::Outside::ofSystem();
    outside.chooseLedger = [](const QString &) { return QString(); }; // as in the program
    m_window = std::make_unique<ui::MainWindow>(m_bench->session(), outside);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    auto *banner = m_window->findChild<ui::Banner *>(u"windowBanner"_s);

    QTRY_VERIFY(m_window->findChild<QWidget *>(u"firstSteps"_s)->isVisible());
    photograph(u"first-steps"_s);
    fillLedger();
    tests::goToPage(*m_window, u"settingsPage"_s);
    photograph(u"settings"_s);
    scrollTo(m_window->findChild<QWidget *>(u"reminderCard"_s));
    photograph(u"settings-reminders"_s);
    scrollTo(m_window->findChild<QWidget *>(u"anotherLedger"_s)->parentWidget());
    photograph(u"settings-ledger"_s);
    m_window->findChild<QPushButton *>(u"openAccounts"_s)->click();
    photograph(u"accounts"_s);
    m_window->findChild<QPushButton *>(u"accountsPageBack"_s)->click();
    m_window->findChild<QPushButton *>(u"compareRulebooks"_s)->click();
    QTRY_VERIFY(m_window->findChild<QTableView *>(u"judgedOtherwise"_s)->model()->rowCount() > 0);
    photograph(u"rulebooks"_s);
    tests::goToPage(*m_window, u"overviewPage"_s);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"timeline"_s)->isVisible());
    photograph(u"overview"_s);
    scrollTo(m_window->findChild<QWidget *>(u"overviewStory"_s));
    photograph(u"overview-story"_s);
    m_bench->session().bell().look();
    QTRY_VERIFY(m_bench->session().bell().dueCount() > 0);
    m_window->findChild<QPushButton *>(u"remindersButton"_s)->click();
    photograph(u"reminders"_s);
    m_window->findChild<QPushButton *>(u"remindersPageBack"_s)->click();
    m_window->findChild<QPushButton *>(u"overviewPlan"_s)->click();
    m_window->findChild<QSpinBox *>(u"planSites"_s)->setValue(20);
    QTRY_VERIFY(m_window->findChild<QTableView *>(u"planTable"_s)->model()->rowCount() > 1);
    photograph(u"plan"_s);
    m_window->findChild<QPushButton *>(u"planPageBack"_s)->click();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = m_window->findChild<QLineEdit *>(u"searchField"_s);
    QTest::keyClicks(field, u"example"_s);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"hit_3"_s));
    photograph(u"search"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    photograph(u"help"_s);
    tests::goToPage(*m_window, u"selfCheckPage"_s);
    photograph(u"self-check"_s);
    auto *subjects = m_window->findChild<QComboBox *>(u"checkSubjects"_s);
    subjects->setCurrentIndex(1);
    Q_EMIT subjects->activated(1);
    photograph(u"self-check-site"_s);
    tests::goToPage(*m_window, u"listPage_numbers"_s);
    photograph(u"numbers"_s);
    tests::goToPage(*m_window, u"listPage_instances"_s);
    photograph(u"instances"_s);
    tests::goToPage(*m_window, u"listPage_filings"_s);
    auto *filings = m_window->findChild<QWidget *>(u"listPage_filings"_s);
    auto *table = filings->findChild<QTableView *>(u"listView"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->selectRow(row);
        photograph(u"filings-%1"_s.arg(row));
        if (auto *move = filings->findChild<QPushButton *>(u"moveFiling"_s)) {
            move->click();
            QTRY_VERIFY(filings->findChild<QWidget *>(u"moveForm"_s));
            photograph(u"filing-move"_s);
        }
    }
    for (int row = 0; !filings->findChild<QPushButton *>(u"step_approve"_s); ++row)
        table->selectRow(row);
    scrollTo(m_window->findChild<QWidget *>(u"filingPanel"_s));
    photograph(u"filing-panel"_s);
    filings->findChild<QPushButton *>(u"step_approve"_s)->click();
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"stepForm"_s));
    photograph(u"filing-approval"_s);
    m_window->findChild<QPushButton *>(u"askConfirm"_s)->click();
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"stepIcp"_s)->property("invalid").toBool());
    photograph(u"filing-approval-refused"_s);
    tests::goToPage(*m_window, u"listPage_numbers"_s);
    m_window->findChild<QPushButton *>(u"undoButton"_s)->click();
    QVERIFY(banner->isVisible());
    photograph(u"undo-question"_s);
    banner->findChild<QPushButton *>(u"bannerAction"_s)->click();
    photograph(u"undone"_s);
    m_window.reset();
    m_bench.reset();
}

void TestWindowLooks::fillLedger()
{
    const model::Instance server = tests::goodServer();
    model::Instance shop = tests::shortLivedServer();
    shop.name = u"shop"_s;
    shop.key.account = u"agency@example.com"_s;
    m_bench->know({server, shop});
    using model::FilingEvent;
    const QList<tests::SiteSteps> sites{
        {server.key, u"090000000001"_s, u"example.net"_s,
            {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass}},
        {shop.key, u"090000000002"_s, u"shop.example.org"_s, tests::untilApproved},
        {shop.key, u"090000000003"_s, u"备案.cn"_s,
            tests::untilApproved + QList{FilingEvent::Notice}},
        {server.key, u"090000000004"_s, u"example.cn"_s,
            {FilingEvent::Submit, FilingEvent::Reject}},
    };
    for (const tests::SiteSteps &site : sites)
        tests::fileSite(m_bench->session(), site);
    const usecases::Desk desk = m_bench->session().desk();
    using usecases::AccountColour;
    QVERIFY(usecases::labelAccount(
        desk, server.key.account, {u"官网"_s, u"杭州甲公司"_s, AccountColour::Teal}));
    QVERIFY(usecases::labelAccount(
        desk, shop.key.account, {u"商城"_s, u"杭州甲公司"_s, AccountColour::Orange}));
    usecases::IssueRequest request;
    request.instance = server.key;
    request.count = 3;
    request.answers = {{rulebook::RuleId::AddressFree, rules::Answer::Yes}};
    const auto issued = usecases::issueNumbers(
        desk, request, [next = quint64(48291375560)](quint64 bound) mutable {
            return next++ % bound;
        },
        m_bench->session().occasion());
    QVERIFY(issued);
    usecases::BindRequest bind;
    bind.number = issued->numbers.front().text;
    bind.domain = u"example.com"_s;
    QVERIFY(usecases::bindNumber(desk, bind, m_bench->session().occasion()));
    m_bench->session().noteWrite();
}

void TestWindowLooks::scrollTo(QWidget *part)
{
    for (QWidget *outer = part->parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            return area->ensureWidgetVisible(part, 0, part->height());
    }
}

void TestWindowLooks::photograph(const QString &screen)
{
    tests::photograph(*m_window, {m_look, screen, m_size});
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::ApplicationTheme theme(application);
    TestWindowLooks test(application, theme);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_looks.moc"
