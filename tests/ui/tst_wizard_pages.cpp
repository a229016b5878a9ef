// What the pages of the wizard say and refuse.

#include "core/usecases/answer_questions.h"
#include "tests/support/servers.h"
#include "tests/ui/sites.h"
#include "tests/ui/wizard_bench.h"
#include "ui/story/instance_story.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace beian;
using beian::tests::WizardBench;
using usecases::WizardStep;

namespace
{

const QString consoleNumber = u"048291375560"_s;

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class TestWizardPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void withoutAnAccountThereIsNoNextStep();
    void tickedItemIsRecordedWithWho();
    void answerIsRecordedWithWhoAndWhen();
    void answeringNoMakesTheServerIneligible();
    void eligibleServersComeFirst();
    void ineligibleServerSaysWhatToDoAndStops();
    void numberFromTheConsoleIsTakenForAnIneligibleServer();
    void filterLeavesWhatMatches();
    void serverTypedInByHandIsChosen();
    void whatLeavesFilingsWorseOffIsAskedBeforeItIsStored();
    void wrongDayIsSaidAtItsField();
    void formKeepsWhatWasTypedWhenTheWizardIsClosed();
    void inventoryIsShownBeforeItIsApplied();
    void fileThatCannotBeReadIsSaidInThePage();
    void unusedNumberIsOfferedFirst();
    void elevenDigitsAreRefusedAsTyped();
    void numberThatStandsAlreadyIsRefusedAsTyped();
    void clipboardIsLeftAloneUnlessSwitchedOn();
    void numberOnTheClipboardIsNoticed();
    void otherTextOnTheClipboardIsIgnored();
    void typedNumberIsNotOverwrittenByTheClipboard();
    void bareSuffixIsRefusedAsTyped();
    void domainThatIsTakenIsRefused();
    void anotherProgramsWritingIsNoticed();

private:
    void reachInstancePage(const std::vector<model::Instance> &servers);

    std::optional<WizardBench> m_bench;
};

void TestWizardPages::reachInstancePage(const std::vector<model::Instance> &servers)
{
    m_bench->know(servers);
    m_bench->open();
    if (servers.empty())
        m_bench->type(u"accountText"_s, u"shop"_s);
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Instance);
}

void TestWizardPages::withoutAnAccountThereIsNoNextStep()
{
    m_bench->open();
    QVERIFY(!m_bench->wizard().button(QWizard::NextButton)->isEnabled());
    m_bench->type(u"accountText"_s, u"shop"_s);
    QVERIFY(m_bench->wizard().button(QWizard::NextButton)->isEnabled());
}

void TestWizardPages::tickedItemIsRecordedWithWho()
{
    m_bench->open();
    m_bench->click(u"tickC14"_s);
    const auto reader = m_bench->session().desk().ledger.read();
    const auto ticks = (*reader)->ticks();
    QCOMPARE(ticks->size(), std::size_t(1));
    QCOMPARE(ticks->front().item, u"C14"_s);
    QCOMPARE(ticks->front().actor, u"tester"_s);
    QVERIFY(m_bench->find<QCheckBox>(u"tickC14"_s)->isChecked());
}

void TestWizardPages::answerIsRecordedWithWhoAndWhen()
{
    reachInstancePage({tests::serverWithQuestion()});
    QVERIFY(!m_bench->wizard().button(QWizard::NextButton)->isEnabled());
    m_bench->click(u"yesAddressFree"_s);
    QVERIFY(m_bench->wizard().button(QWizard::NextButton)->isEnabled());
    const auto reader = m_bench->session().desk().ledger.read();
    const auto answers = (*reader)->answers(std::nullopt);
    QCOMPARE(answers->size(), std::size_t(1));
    QCOMPARE(answers->front().actor, u"tester"_s);
    QCOMPARE(answers->front().at, tests::testNow());
}

void TestWizardPages::answeringNoMakesTheServerIneligible()
{
    reachInstancePage({tests::serverWithQuestion()});
    m_bench->click(u"noAddressFree"_s);
    QVERIFY(!m_bench->wizard().button(QWizard::NextButton)->isEnabled());
    QVERIFY(m_bench->find<QPushButton>(u"noAddressFree"_s)->isChecked());
    m_bench->click(u"yesAddressFree"_s);
    QVERIFY(m_bench->wizard().button(QWizard::NextButton)->isEnabled());
}

void TestWizardPages::eligibleServersComeFirst()
{
    model::Instance eligible = tests::serverWithQuestion();
    eligible.key.id = u"i-zz"_s;
    eligible.name.clear();
    m_bench->know({eligible});
    QVERIFY(usecases::answerQuestions(m_bench->session().desk(), {eligible.key},
        {{rulebook::RuleId::AddressFree, rules::Answer::Yes}}, 0,
        m_bench->session().occasion()));
    model::Instance open = tests::serverWithQuestion();
    open.addresses = std::vector{tests::address(u"47.96.1.8"_s)};
    reachInstancePage({tests::shortLivedServer(), open});
    const QAbstractItemModel *model = m_bench->find<QTableView>(u"instanceTable"_s)->model();
    QCOMPARE(model->index(0, 1).data().toString(), u"i-zz"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"web-main"_s);
    QCOMPARE(model->index(2, 1).data().toString(), u"web-blog"_s);
}

void TestWizardPages::ineligibleServerSaysWhatToDoAndStops()
{
    reachInstancePage({tests::shortLivedServer()});
    const QString story = textOf(*m_bench->find<ui::InstanceStory>(u"instanceStory"_s));
    QVERIFY2(story.contains(u"58"_s) && story.contains(u"90"_s), qPrintable(story));
    QVERIFY2(story.contains(u"2026-0"_s), qPrintable(story)); // until when to renew
    QVERIFY(!m_bench->wizard().button(QWizard::NextButton)->isEnabled());
}

void TestWizardPages::numberFromTheConsoleIsTakenForAnIneligibleServer()
{
    reachInstancePage({tests::shortLivedServer()});
    m_bench->click(u"hasNumberAlready"_s);
    QCOMPARE(m_bench->step(), WizardStep::Number);
    QVERIFY(!m_bench->find<QWidget>(u"issuerLocal"_s)->isEnabled());
    m_bench->type(u"numberField"_s, consoleNumber);
    m_bench->click(u"recordNumber"_s);
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
    QVERIFY(m_bench->find<ui::Banner>(u"banner"_s)->isVisible());
}

void TestWizardPages::filterLeavesWhatMatches()
{
    reachInstancePage({tests::serverWithQuestion(), tests::shortLivedServer()});
    const QAbstractItemModelTester tester(
        m_bench->find<QTableView>(u"instanceTable"_s)->model(),
        QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_bench->type(u"filterField"_s, u"BLOG"_s);
    const QAbstractItemModel *model = m_bench->find<QTableView>(u"instanceTable"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 1).data().toString(), u"web-blog"_s);
}

void TestWizardPages::serverTypedInByHandIsChosen()
{
    reachInstancePage({});
    m_bench->click(u"addFirstServer"_s);
    m_bench->type(u"idEditor"_s, u"i-bp1hand"_s);
    m_bench->type(u"createdEditor"_s, u"2025-12-01"_s);
    m_bench->type(u"expiresEditor"_s, u"2026-11-30"_s);
    m_bench->type(u"monthsEditor"_s, u"12"_s);
    m_bench->type(u"addressesEditor"_s, u"47.96.1.2"_s);
    m_bench->click(u"addServer"_s);
    QVERIFY(m_bench->wizard().draft().instance.has_value());
    QCOMPARE(m_bench->wizard().draft().instance->id, u"i-bp1hand"_s);
    QVERIFY(m_bench->find<QWidget>(u"instanceTable"_s)->isVisible());
    const auto reader = m_bench->session().desk().ledger.read();
    const auto known = (*reader)->instancesWithId(u"i-bp1hand"_s);
    QCOMPARE(known->front().expires.instant(), tests::instant(u"2026-11-30T16:00:00Z"_s));
}

void TestWizardPages::whatLeavesFilingsWorseOffIsAskedBeforeItIsStored()
{
    const model::Instance known = tests::goodServer();
    m_bench->know({known});
    tests::fileSite(m_bench->session(),
        {known.key, u"090000000001"_s, u"example.com"_s, tests::untilApproved});
    reachInstancePage({known});
    m_bench->click(u"addByHand"_s);
    m_bench->type(u"idEditor"_s, known.key.id);
    const auto choose = [this](const QString &name, const QString &code) {
        auto *box = m_bench->find<QComboBox>(name);
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(u"productEditor"_s, known.key.product);
    choose(u"regionEditor"_s, known.key.region);
    choose(u"billingEditor"_s, support::codeOf(model::Billing::PayAsYouGo));
    const auto stored = [&] {
        const auto reader = m_bench->session().desk().ledger.read();
        return (*(*reader)->instance(known.key))->billing;
    };
    m_bench->click(u"addServer"_s);
    auto *banner = m_bench->find<ui::Banner>(u"serverBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"example.com"_s), qPrintable(banner->text()));
    QCOMPARE(stored(), known.billing);
    m_bench->type(u"nameEditor"_s, u"web"_s); // what is asked is what stands there
    QVERIFY(!banner->isVisible());
    m_bench->click(u"addServer"_s);
    banner->findChild<QPushButton *>(u"bannerAction"_s)->click();
    QCOMPARE(stored(), std::optional(model::Billing::PayAsYouGo));
}

void TestWizardPages::wrongDayIsSaidAtItsField()
{
    reachInstancePage({});
    m_bench->click(u"addFirstServer"_s);
    m_bench->type(u"idEditor"_s, u"i-bp1hand"_s);
    m_bench->type(u"expiresEditor"_s, u"31.2."_s);
    m_bench->click(u"addServer"_s);
    auto *field = m_bench->find<ui::Field>(u"expiresField"_s);
    QVERIFY(field->hasError());
    QVERIFY(m_bench->find<QLineEdit>(u"expiresEditor"_s)->hasFocus());
    m_bench->type(u"expiresEditor"_s, u"2026-11-30"_s);
    QVERIFY(!field->hasError());
}

void TestWizardPages::formKeepsWhatWasTypedWhenTheWizardIsClosed()
{
    reachInstancePage({});
    m_bench->click(u"addFirstServer"_s);
    m_bench->type(u"idEditor"_s, u"i-bp1half"_s);
    m_bench->click(u"cancelButton"_s);
    m_bench->open();
    Q_EMIT m_bench->find<ui::Banner>(u"banner"_s)->actionTriggered();
    QCOMPARE(m_bench->step(), WizardStep::Instance);
    m_bench->click(u"addFirstServer"_s);
    QCOMPARE(m_bench->find<QLineEdit>(u"idEditor"_s)->text(), u"i-bp1half"_s);
}

void TestWizardPages::inventoryIsShownBeforeItIsApplied()
{
    m_bench->inventoryFile = m_bench->pathOf(u"servers.csv"_s);
    QFile file(m_bench->inventoryFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("实例ID,实例名称,地域,产品,计费方式,到期时间\n"
               "i-bp1file,web-file,cn-hangzhou,ecs,包年包月,2026-12-26\n");
    file.close();
    reachInstancePage({});
    m_bench->click(u"importInventory"_s);
    auto *summary = m_bench->find<QLabel>(u"importSummary"_s);
    QTRY_VERIFY2(summary->isVisible(),
        qPrintable(m_bench->find<ui::Banner>(u"importBanner"_s)->text()));
    QVERIFY(summary->text().contains(u"servers.csv"_s));
    {
        const auto reader = m_bench->session().desk().ledger.read();
        QVERIFY((*reader)->instances({})->empty());
    }
    m_bench->click(u"applyImport"_s);
    QTRY_VERIFY(m_bench->wizard().draft().instance);
    QCOMPARE(m_bench->wizard().draft().instance->id, u"i-bp1file"_s);
}

void TestWizardPages::fileThatCannotBeReadIsSaidInThePage()
{
    m_bench->inventoryFile = m_bench->pathOf(u"missing.json"_s);
    reachInstancePage({});
    m_bench->click(u"importInventory"_s);
    auto *banner = m_bench->find<ui::Banner>(u"importBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"missing.json"_s));
}

void TestWizardPages::unusedNumberIsOfferedFirst()
{
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, consoleNumber);
    m_bench->click(u"recordNumber"_s);
    m_bench->open();
    m_bench->next();
    m_bench->click(u"useNumber"_s + consoleNumber);
    QCOMPARE(m_bench->step(), WizardStep::Binding);
    m_bench->click(u"copyNumber"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), consoleNumber);
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
}

void TestWizardPages::elevenDigitsAreRefusedAsTyped()
{
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, u"48291375560"_s);
    auto *field = m_bench->find<ui::Field>(u"numberCheck"_s);
    QVERIFY(field->hasError());
    QVERIFY2(textOf(*field).contains(u'0'), qPrintable(textOf(*field)));
    QVERIFY(!m_bench->find<QWidget>(u"recordNumber"_s)->isEnabled());
    m_bench->press(Qt::Key_Return);
    QVERIFY(m_bench->numbers().empty());
}

void TestWizardPages::numberThatStandsAlreadyIsRefusedAsTyped()
{
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, consoleNumber);
    m_bench->click(u"recordNumber"_s);
    m_bench->open();
    m_bench->next();
    m_bench->next();
    m_bench->type(u"numberField"_s, consoleNumber);
    QVERIFY(m_bench->find<ui::Field>(u"numberCheck"_s)->hasError());
    QVERIFY(!m_bench->find<QWidget>(u"recordNumber"_s)->isEnabled());
}

void TestWizardPages::clipboardIsLeftAloneUnlessSwitchedOn()
{
    m_bench->reachNumberPage();
    QGuiApplication::clipboard()->setText(consoleNumber);
    QCoreApplication::processEvents();
    QVERIFY(m_bench->find<QLineEdit>(u"numberField"_s)->text().isEmpty());
}

void TestWizardPages::numberOnTheClipboardIsNoticed()
{
    m_bench->reachNumberPage();
    m_bench->click(u"watchClipboard"_s);
    QGuiApplication::clipboard()->setText(u" 0482-9137-5560 "_s);
    QTRY_COMPARE(m_bench->find<QLineEdit>(u"numberField"_s)->text(), consoleNumber);
    QVERIFY(m_bench->numbers().empty());
    m_bench->press(Qt::Key_Space); // on the button that records it
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
}

void TestWizardPages::otherTextOnTheClipboardIsIgnored()
{
    m_bench->reachNumberPage();
    m_bench->click(u"watchClipboard"_s);
    QGuiApplication::clipboard()->setText(u"a password of mine"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_bench->find<QLineEdit>(u"numberField"_s)->text().isEmpty());
}

void TestWizardPages::typedNumberIsNotOverwrittenByTheClipboard()
{
    m_bench->reachNumberPage();
    m_bench->click(u"watchClipboard"_s);
    m_bench->type(u"numberField"_s, u"0999"_s);
    QGuiApplication::clipboard()->setText(consoleNumber);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->find<QLineEdit>(u"numberField"_s)->text(), u"0999"_s);
}

void TestWizardPages::bareSuffixIsRefusedAsTyped()
{
    m_bench->reachBindingPage();
    m_bench->type(u"domainField"_s, u"com.cn"_s);
    QVERIFY(!m_bench->wizard().button(QWizard::NextButton)->isEnabled());
    m_bench->type(u"domainField"_s, u"WWW.example.com.cn"_s);
    QVERIFY(m_bench->wizard().button(QWizard::NextButton)->isEnabled());
}

void TestWizardPages::domainThatIsTakenIsRefused()
{
    m_bench->reachBindingPage();
    m_bench->type(u"domainField"_s, u"example.com"_s);
    m_bench->next();
    m_bench->click(u"finishButton"_s);
    m_bench->open();
    m_bench->next();
    m_bench->next();
    m_bench->click(u"issuerLocal"_s);
    m_bench->click(u"generateNumber"_s);
    m_bench->click(u"confirmGenerate"_s);
    m_bench->next();
    m_bench->type(u"domainField"_s, u"example.com"_s);
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Binding);
    QCOMPARE(m_bench->filings().size(), std::size_t(1));
}

void TestWizardPages::anotherProgramsWritingIsNoticed()
{
    reachInstancePage({tests::serverWithQuestion()});
    QSignalSpy changed(&m_bench->session(), &ui::Session::changed);
    m_bench->know({tests::shortLivedServer()}); // writes without telling the session
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_bench->find<QTableView>(u"instanceTable"_s)->model()->rowCount(), 2);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::ApplicationTheme theme(application);
    TestWizardPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wizard_pages.moc"
