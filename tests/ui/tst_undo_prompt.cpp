// Taking the last action back: by key, by the button beside the pages, and in the wizard.

#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/usecases/advance_filing.h"
#include "core/usecases/issue_number.h"
#include "core/usecases/self_check.h"
#include "tests/support/servers.h"
#include "tests/ui/pages.h"
#include "tests/ui/wizard_bench.h"
#include "ui/clipboard/secret_clipboard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace beian;
using beian::tests::WizardBench;
using usecases::WizardStep;

class TestUndoPrompt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_bench.emplace();
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void theKeyAsksAndTheButtonUndoes();
    void closingTheQuestionUndoesNothing();
    void theButtonBesideThePagesSaysWhyNothingCanBeUndone();
    void theButtonBesideThePagesSaysWhatWouldBeUndone();
    void aFieldKeepsTheKeyForItself();
    void whatWasWrittenMeanwhileIsNotUndoneInstead();
    void aBoundDomainIsTakenBackInTheWizard();
    void aMadeNumberIsTakenBackInTheWizard();
    void theSettingCountsAtOnceAndIsKept();

private:
    void openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(m_bench->session(), ui::Outside::ofSystem());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_window->findChild<QListWidget *>(u"sideList"_s)->setFocus();
    }

    void tick(usecases::TickMark mark)
    {
        QVERIFY(usecases::tickItem(m_bench->session().desk(), u"C13"_s, {}, mark,
            m_bench->session().occasion()));
        m_bench->session().noteWrite();
    }

    bool isTicked()
    {
        const auto ticks = (*m_bench->session().desk().ledger.read())->ticks();
        return !ticks->empty() && ticks->front().done;
    }

    void pressUndo()
    {
        QWidget *focused = m_window->focusWidget();
        QTest::keySequence(focused ? focused : m_window.get(), QKeySequence::Undo);
    }

    ui::Banner *banner() { return m_window->findChild<ui::Banner *>(u"windowBanner"_s); }
    QPushButton *action(ui::Banner *in) { return in->findChild<QPushButton *>(u"bannerAction"_s); }
    QPushButton *button() { return m_window->findChild<QPushButton *>(u"undoButton"_s); }

    std::optional<WizardBench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestUndoPrompt::theKeyAsksAndTheButtonUndoes()
{
    tick(usecases::TickMark::Done);
    openWindow();
    pressUndo();
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY2(banner()->text().contains(u"C13"_s), qPrintable(banner()->text()));
    QVERIFY(isTicked());
    QTest::mouseClick(action(banner()), Qt::LeftButton);
    QVERIFY(!isTicked());
    QCOMPARE(banner()->level(), ui::Level::Safe);
}

void TestUndoPrompt::closingTheQuestionUndoesNothing()
{
    tick(usecases::TickMark::Done);
    openWindow();
    pressUndo();
    QTRY_VERIFY(banner()->isVisible());
    QTest::keyClick(banner(), Qt::Key_Escape);
    QVERIFY(!banner()->isVisible());
    QVERIFY(isTicked());
}

void TestUndoPrompt::theButtonBesideThePagesSaysWhyNothingCanBeUndone()
{
    openWindow();
    QVERIFY(!button()->isEnabled());
    QVERIFY(!button()->toolTip().isEmpty());
    QCOMPARE(button()->accessibleDescription(), button()->toolTip());
}

void TestUndoPrompt::theButtonBesideThePagesSaysWhatWouldBeUndone()
{
    openWindow();
    tick(usecases::TickMark::Done);
    QVERIFY(button()->isEnabled());
    QVERIFY(button()->toolTip().contains(u"C13"_s));
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(banner()->isVisible());
}

void TestUndoPrompt::aFieldKeepsTheKeyForItself()
{
    m_bench->know({tests::goodServer()});
    tick(usecases::TickMark::Done);
    openWindow();
    tests::goToPage(*m_window, u"listPage_instances"_s);
    auto *filter = m_window->findChild<QWidget *>(u"listPage_instances"_s)
                       ->findChild<QLineEdit *>(u"filterEdit"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"i-bp"_s);
    QTest::keySequence(filter, QKeySequence::Undo);
    QVERIFY(filter->text() != u"i-bp"_s);
    QVERIFY(!banner()->isVisible());
}

void TestUndoPrompt::whatWasWrittenMeanwhileIsNotUndoneInstead()
{
    tick(usecases::TickMark::Done);
    openWindow();
    pressUndo();
    QTRY_VERIFY(banner()->isVisible());
    auto other = ledger::openSqliteLedger(m_bench->pathOf(u"ledger.db"_s));
    QVERIFY(other);
    const usecases::Desk mine = m_bench->session().desk();
    const usecases::Desk theirs{**other, mine.rulebook, mine.rulebooks, mine.calendar};
    QVERIFY(usecases::tickItem(theirs, u"C14"_s, {}, usecases::TickMark::Done,
        m_bench->session().occasion()));
    QTest::mouseClick(action(banner()), Qt::LeftButton);
    QVERIFY(isTicked());
    QCOMPARE(banner()->level(), ui::Level::AtRisk);
    QVERIFY2(banner()->text().contains(u"C14"_s), qPrintable(banner()->text()));
}

void TestUndoPrompt::aBoundDomainIsTakenBackInTheWizard()
{
    m_bench->reachBindingPage();
    m_bench->type(u"domainField"_s, u"example.com"_s);
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Done);
    auto *shown = m_bench->find<ui::Banner>(u"banner"_s);
    QVERIFY(action(shown)->isEnabled());
    QVERIFY(action(shown)->toolTip().contains(u"example.com"_s));
    QTest::mouseClick(action(shown), Qt::LeftButton);
    QCOMPARE(m_bench->filings().front().stage, model::Stage::Draft);
    QTest::mouseClick(action(shown), Qt::LeftButton);
    QCOMPARE(m_bench->filings().front().stage, model::Stage::Discarded);
    QCOMPARE(shown->level(), ui::Level::Safe);
    m_bench->back();
    m_bench->type(u"domainField"_s, u"example.net"_s);
    m_bench->next();
    QCOMPARE(m_bench->filings().size(), std::size_t(2));
}

void TestUndoPrompt::aMadeNumberIsTakenBackInTheWizard()
{
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, u"048291375560"_s);
    m_bench->click(u"recordNumber"_s);
    auto *shown = m_bench->find<ui::Banner>(u"banner"_s);
    QTest::mouseClick(action(shown), Qt::LeftButton);
    QTest::mouseClick(action(shown), Qt::LeftButton);
    QVERIFY(m_bench->numbers().front().voidedAt.isValid());
    QCOMPARE(m_bench->step(), WizardStep::Number);
    QVERIFY(m_bench->wizard().draft().number.isEmpty());
    m_bench->type(u"numberField"_s, u"048291375560"_s);
    m_bench->click(u"recordNumber"_s);
    QCOMPARE(m_bench->numbers().size(), std::size_t(2));
}

void TestUndoPrompt::theSettingCountsAtOnceAndIsKept()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::AltModifier);
    auto *page = m_window->findChild<QWidget *>(u"settingsPage"_s);
    QTRY_VERIFY(page->isVisible());
    auto *choice = page->findChild<QComboBox *>(u"clipboardKeeping"_s);
    QVERIFY(!choice->accessibleName().isEmpty());
    QCOMPARE(choice->currentData().toString(), u"5min"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    QCOMPARE(m_bench->session().clipboard().keeping(), ui::ClipboardKeeping::Minute);
    QCOMPARE(ui::storedKeeping(), ui::ClipboardKeeping::Minute);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"beiandesk"_s);
    QCoreApplication::setApplicationName(u"tst_undo_prompt"_s);
    const ui::ApplicationTheme theme(application);
    TestUndoPrompt test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_undo_prompt.moc"
