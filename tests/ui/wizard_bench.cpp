#include "tests/ui/wizard_bench.h"

#include "core/ledger/sqlite/sqlite_files.h"
#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/rulebook/built_in.h"
#include "core/usecases/answer_questions.h"
#include "tests/support/servers.h"
#include "tests/support/told.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

namespace beian::tests
{

using namespace Qt::StringLiterals;
using usecases::WizardStep;

namespace
{

const support::FixedClock &testClock()
{
    static const support::FixedClock clock(testNow());
    return clock;
}

/// Counts up, so that the numbers are known.
rules::RandomBelow countingRandom()
{
    return [next = quint64(4)](quint64 bound) mutable { return next++ % bound; };
}

} // namespace

WizardBench::WizardBench(const Wrap &wrap)
{
    auto ledger = ledger::openSqliteLedger(pathOf(u"ledger.db"_s), ui::patience);
    Q_ASSERT(ledger);
    if (wrap)
        ledger = wrap(std::move(*ledger));
    m_session = std::make_unique<ui::Session>(
        ui::Session::Parts{.ledger = std::move(*ledger),
            .rulebooks = {.all = rulebook::builtInRulebooks(), .refused = {}},
            .chosen = 0,
            .calendar = rulebook::builtInCalendar(),
            .actor = u"tester"_s,
            .rehearsed = false,
            .files = std::make_unique<ledger::SqliteFiles>(ui::patience),
            .reopen = [path = pathOf(u"ledger.db"_s)] {
                return ledger::reopenSqliteLedger(path, ui::patience);
            },
            .rulebookFolder = pathOf(u"rulebooks"_s)},
        testClock());
    QGuiApplication::clipboard()->clear();
}

WizardBench::~WizardBench() = default;

void WizardBench::know(const std::vector<model::Instance> &servers)
{
    auto writer = m_session->desk().ledger.write();
    Q_ASSERT(writer);
    for (const model::Instance &server : servers) {
        const auto account = (*writer)->ensureAccount(server.key.account);
        Q_ASSERT(account);
    }
    const auto put = (*writer)->putInstances(servers);
    Q_ASSERT(put);
    const auto committed = commitTold(**writer);
    Q_ASSERT(committed);
}

ui::FilingWizard &WizardBench::open()
{
    m_wizard.reset();
    ui::Outside outside;
    outside.openAddress = [this](const QUrl &address) { openedAddresses.append(address); };
    outside.askInventoryFiles = [this](QWidget *) { return QStringList{inventoryFile}; };
    outside.askRulebookFile = [](QWidget *) { return QString(); };
    outside.askReceiptFile = [this](QWidget *, const QString &) { return receiptFile; };
    outside.random = countingRandom();
    m_wizard = std::make_unique<ui::FilingWizard>(*m_session, outside, nullptr);
    m_wizard->show();
    const bool isShown = QTest::qWaitForWindowExposed(m_wizard.get());
    Q_ASSERT(isShown);
    m_wizard->activateWindow();
    return *m_wizard;
}

void WizardBench::click(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    if (!button) // the wizard's own
        button = m_wizard->findChild<QAbstractButton *>(name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
    // Boxes and radio buttons are hit at their mark, which is at the left.
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    QCoreApplication::processEvents();
}

void WizardBench::type(const QString &name, const QString &text)
{
    auto *editor = find<QLineEdit>(name);
    QVERIFY2(editor, qPrintable(name));
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, text);
}

void WizardBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = m_wizard->focusWidget();
    QTest::keyClick(focused ? focused : m_wizard.get(), key, modifiers);
    QCoreApplication::processEvents();
}

void WizardBench::next()
{
    click(u"nextButton"_s);
}

void WizardBench::back()
{
    click(u"backButton"_s);
}

WizardStep WizardBench::step() const
{
    return static_cast<WizardStep>(m_wizard->currentId());
}

void WizardBench::reachNumberPage()
{
    model::Instance server = goodServer();
    know({server});
    const auto answered = usecases::answerQuestions(m_session->desk(), {server.key},
        {{rulebook::RuleId::AddressFree, rules::Answer::Yes}}, 0, m_session->occasion());
    QVERIFY(answered);
    open();
    next();
    QCOMPARE(step(), WizardStep::Instance);
    next();
    QCOMPARE(step(), WizardStep::Number);
}

void WizardBench::reachBindingPage()
{
    reachNumberPage();
    click(u"issuerLocal"_s);
    click(u"generateNumber"_s);
    click(u"confirmGenerate"_s);
    next();
    QCOMPARE(step(), WizardStep::Binding);
}

std::vector<model::ServiceNumber> WizardBench::numbers()
{
    const auto reader = m_session->desk().ledger.read();
    return reader ? (*reader)->numbers({}).value_or(std::vector<model::ServiceNumber>())
                  : std::vector<model::ServiceNumber>();
}

std::vector<model::Filing> WizardBench::filings()
{
    const auto reader = m_session->desk().ledger.read();
    return reader ? (*reader)->filings({}).value_or(std::vector<model::Filing>())
                  : std::vector<model::Filing>();
}

QString WizardBench::storedDraft()
{
    const auto reader = m_session->desk().ledger.read();
    return reader
        ? (*reader)->setting(QString::fromLatin1(usecases::wizardDraftSetting)).value_or(QString())
        : QString();
}

model::Instance serverWithQuestion()
{
    model::Instance server = goodServer();
    server.name = u"web-main"_s;
    return server;
}

model::Instance shortLivedServer()
{
    model::Instance server = goodServer();
    server.key.id = u"i-bp1c31"_s;
    server.name = u"web-blog"_s;
    server.expires = model::Expiry::at(testNow().addDays(58));
    server.addresses = std::vector{address(u"47.96.1.3"_s)};
    return server;
}

} // namespace beian::tests
