// The whole way through the wizard, by keys and clicks, into the clipboard and the ledger.

#include "tests/support/servers.h"
#include "tests/ui/wizard_bench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/number_display.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace beian;
using beian::tests::WizardBench;
using usecases::WizardStep;

namespace
{

const QString consoleNumber = u"048291375560"_s;

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void rehearsalRunsFromFirstPageToClipboardAndLedger();
    void consoleRunsFromFirstPageToClipboardAndLedger();
    void keysAloneLeadThroughARehearsal();
    void returnOnAQuestionPageNeverGenerates();
    void goingBackMakesNoSecondNumber();
    void goingBackLosesNoInput();
    void cancellingMidwayOffersToResume();
    void resumingLeadsToTheStepThatWasLeft();
    void aNumberSurvivesClosingTheWizard();
    void startingAfreshIgnoresTheOffer();
    void finishingLeavesNothingToResume();
    void closingOnTheFirstPageKeepsNothing();
    void anotherServerGetsANumberOfItsOwn();
    void bindingLaterLeavesTheNumberUnbound();
    void receiptIsSaved();

private:
    std::optional<WizardBench> m_bench;
};

void TestWizard::rehearsalRunsFromFirstPageToClipboardAndLedger()
{
    m_bench->know({tests::serverWithQuestion()});
    m_bench->open();
    QCOMPARE(m_bench->find<QComboBox>(u"accountField"_s)->currentText(), u"shop"_s);
    m_bench->next();
    m_bench->click(u"yesAddressFree"_s);
    m_bench->next();
    m_bench->click(u"issuerLocal"_s);
    m_bench->click(u"generateNumber"_s);
    QVERIFY(m_bench->numbers().empty());
    m_bench->click(u"confirmGenerate"_s);
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
    const model::ServiceNumber number = m_bench->numbers().front();
    QCOMPARE(number.issuer, model::Issuer::Local);
    QCOMPARE(m_bench->find<ui::NumberDisplay>(u"madeNumber"_s)->number(), number.text);
    m_bench->next();
    m_bench->click(u"copyNumber"_s);
    QCOMPARE(clipboardText(), number.text);
    m_bench->type(u"domainField"_s, u"https://www.Example.com/index"_s);
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Done);
    QCOMPARE(m_bench->filings().size(), std::size_t(1));
    QCOMPARE(m_bench->filings().front().domain.ascii(), u"example.com"_s);
    QCOMPARE(m_bench->filings().front().numberText, number.text);
    m_bench->click(u"finishButton"_s);
    QVERIFY(!m_bench->wizard().isVisible());
}

void TestWizard::consoleRunsFromFirstPageToClipboardAndLedger()
{
    m_bench->reachNumberPage();
    m_bench->click(u"openConsole"_s);
    QCOMPARE(m_bench->openedAddresses.size(), 1);
    QCOMPARE(m_bench->openedAddresses.front().toString(),
        m_bench->session().rulebook().consoleUrl);
    m_bench->type(u"numberField"_s, u"0482 9137 5560"_s);
    m_bench->click(u"recordNumber"_s);
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
    QCOMPARE(m_bench->numbers().front().text, consoleNumber);
    QCOMPARE(m_bench->numbers().front().issuer, model::Issuer::Console);
    m_bench->next();
    m_bench->press(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(clipboardText(), consoleNumber); // a button that a key presses shows it first
    QVERIFY(m_bench->find<QLabel>(u"copied"_s)->text().contains(u"12"_s));
    m_bench->type(u"domainField"_s, u"example.com"_s);
    m_bench->next();
    QCOMPARE(m_bench->filings().front().issuer, model::Issuer::Console);
}

void TestWizard::keysAloneLeadThroughARehearsal()
{
    m_bench->know({tests::serverWithQuestion()});
    m_bench->open();
    m_bench->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_bench->step(), WizardStep::Instance);
    m_bench->find<QPushButton>(u"yesAddressFree"_s)->setFocus();
    m_bench->press(Qt::Key_Space);
    m_bench->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_bench->step(), WizardStep::Number);
    m_bench->find<QWidget>(u"issuerConsole"_s)->setFocus();
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Space);
    m_bench->press(Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(m_bench->find<QPushButton>(u"confirmGenerate"_s)->hasFocus());
    m_bench->press(Qt::Key_Space);
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
    m_bench->press(Qt::Key_Right, Qt::AltModifier);
    m_bench->press(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(clipboardText(), m_bench->numbers().front().text);
}

void TestWizard::returnOnAQuestionPageNeverGenerates()
{
    m_bench->reachNumberPage();
    m_bench->click(u"issuerLocal"_s);
    m_bench->press(Qt::Key_Return);
    m_bench->press(Qt::Key_Return);
    QVERIFY(m_bench->numbers().empty());
    QCOMPARE(m_bench->step(), WizardStep::Number);
}

void TestWizard::goingBackMakesNoSecondNumber()
{
    m_bench->reachBindingPage();
    m_bench->back();
    QCOMPARE(m_bench->step(), WizardStep::Number);
    QVERIFY(m_bench->find<QWidget>(u"madeNumber"_s)->isVisible());
    QVERIFY(!m_bench->find<QWidget>(u"generateNumber"_s)->isVisible());
    m_bench->back();
    m_bench->next();
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Binding);
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
}

void TestWizard::goingBackLosesNoInput()
{
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, u"0482"_s);
    m_bench->back();
    m_bench->back();
    m_bench->next();
    m_bench->next();
    QCOMPARE(m_bench->find<QLineEdit>(u"numberField"_s)->text(), u"0482"_s);

    m_bench->type(u"numberField"_s, consoleNumber);
    m_bench->click(u"recordNumber"_s);
    m_bench->next();
    m_bench->type(u"domainField"_s, u"example.com"_s);
    m_bench->back();
    m_bench->next();
    QCOMPARE(m_bench->find<QLineEdit>(u"domainField"_s)->text(), u"example.com"_s);
}

void TestWizard::cancellingMidwayOffersToResume()
{
    m_bench->reachNumberPage();
    m_bench->click(u"cancelButton"_s);
    QVERIFY(!m_bench->wizard().isVisible());
    m_bench->open();
    QCOMPARE(m_bench->step(), WizardStep::Check);
    QVERIFY(m_bench->find<ui::Banner>(u"banner"_s)->isVisible());
}

void TestWizard::resumingLeadsToTheStepThatWasLeft()
{
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, u"04829137"_s);
    m_bench->press(Qt::Key_Escape);
    m_bench->open();
    Q_EMIT m_bench->find<ui::Banner>(u"banner"_s)->actionTriggered();
    QCOMPARE(m_bench->step(), WizardStep::Number);
    QCOMPARE(m_bench->find<QLineEdit>(u"numberField"_s)->text(), u"04829137"_s);
}

void TestWizard::aNumberSurvivesClosingTheWizard()
{
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, consoleNumber);
    m_bench->click(u"recordNumber"_s);
    m_bench->open(); // without any farewell to the one before
    Q_EMIT m_bench->find<ui::Banner>(u"banner"_s)->actionTriggered();
    QCOMPARE(m_bench->step(), WizardStep::Number);
    QCOMPARE(m_bench->find<ui::NumberDisplay>(u"madeNumber"_s)->number(), consoleNumber);
    m_bench->next();
    m_bench->click(u"copyNumber"_s);
    QCOMPARE(clipboardText(), consoleNumber);
}

void TestWizard::startingAfreshIgnoresTheOffer()
{
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, u"0482"_s);
    m_bench->click(u"cancelButton"_s);
    m_bench->open();
    m_bench->next();
    m_bench->next();
    QVERIFY(m_bench->find<QLineEdit>(u"numberField"_s)->text().isEmpty());
}

void TestWizard::finishingLeavesNothingToResume()
{
    m_bench->reachBindingPage();
    QVERIFY(!m_bench->storedDraft().isEmpty());
    m_bench->click(u"bindLater"_s);
    m_bench->next();
    m_bench->click(u"finishButton"_s);
    QVERIFY(m_bench->storedDraft().isEmpty());
    m_bench->open();
    QVERIFY(!m_bench->find<ui::Banner>(u"banner"_s)->isVisible());
}

void TestWizard::closingOnTheFirstPageKeepsNothing()
{
    m_bench->open();
    m_bench->click(u"cancelButton"_s);
    QVERIFY(m_bench->storedDraft().isEmpty());
}

void TestWizard::anotherServerGetsANumberOfItsOwn()
{
    model::Instance other = tests::goodServer();
    other.key.id = u"i-bp2k9d"_s;
    other.addresses = std::vector{tests::address(u"47.96.1.9"_s)};
    m_bench->know({other});
    m_bench->reachBindingPage();
    const model::InstanceKey first = *m_bench->wizard().draft().instance;
    m_bench->back();
    m_bench->back();
    m_bench->press(Qt::Key_Down);
    m_bench->click(u"yesAddressFree"_s);
    m_bench->next();
    QVERIFY(m_bench->wizard().draft().instance != first);
    QVERIFY(m_bench->find<QWidget>(u"issuerLocal"_s)->isVisible());
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
}

void TestWizard::bindingLaterLeavesTheNumberUnbound()
{
    m_bench->reachBindingPage();
    m_bench->click(u"bindLater"_s);
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Done);
    QVERIFY(m_bench->filings().empty());
    QCOMPARE(m_bench->numbers().front().state, model::NumberState::Unbound);
}

void TestWizard::receiptIsSaved()
{
    m_bench->reachBindingPage();
    m_bench->click(u"bindLater"_s);
    m_bench->next();
    m_bench->receiptFile = m_bench->pathOf(u"receipt.pdf"_s);
    m_bench->click(u"saveReceipt"_s);
    QFile file(m_bench->receiptFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QCOMPARE(m_bench->find<ui::Banner>(u"banner"_s)->level(), ui::Level::Safe);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::ApplicationTheme theme(application);
    TestWizard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wizard.moc"
