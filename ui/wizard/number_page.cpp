#include "ui/wizard/number_page.h"

#include "core/text/refusals.h"
#include "core/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/number_display.h"
#include "ui/widgets/page_header.h"
#include "ui/wizard/console_panel.h"
#include "ui/wizard/rehearsal_panel.h"

#include <QLabel>
#include <QRadioButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using model::Issuer;
using usecases::WizardStep;

NumberPage::NumberPage(const WizardContext &context)
    : DraftPage(context, WizardStep::Number, QString(), QString())
    , m_stages(new QStackedLayout)
    , m_consolePanel(new ConsolePanel(context, this))
    , m_rehearsalPanel(new RehearsalPanel(context, this))
{
    setObjectName(u"numberPage"_s);
    m_making = newMaking();
    m_made = newMade();
    m_stages->addWidget(m_making);
    m_stages->addWidget(m_made);
    body()->addLayout(m_stages, 1);

    connect(m_console, &QRadioButton::clicked, this, [this] { chooseIssuer(Issuer::Console); });
    connect(m_local, &QRadioButton::clicked, this, [this] { chooseIssuer(Issuer::Local); });
    connect(m_consolePanel, &ConsolePanel::failed, this, &NumberPage::showFailure);
    connect(m_consolePanel, &ConsolePanel::refused, this, [this](const usecases::Failure &failure) {
        if (showOvertaken(failure) == Overtaken::No)
            banner()->hide();
    });
    connect(m_rehearsalPanel, &RehearsalPanel::failed, this, &NumberPage::showFailure);
    connect(m_consolePanel, &ConsolePanel::recorded, this,
        [this](const usecases::RecordedNumber &recorded) {
            take(recorded.number.text, recorded.notes);
        });
    connect(m_rehearsalPanel, &RehearsalPanel::issued, this,
        [this](const usecases::IssuedNumbers &issued) {
            take(issued.numbers.front().text, {});
        });
}

QWidget *NumberPage::newMaking()
{
    auto *making = new QWidget(this);
    auto *column = new QVBoxLayout(making);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = new Card(tr("Who makes the number"), making);
    m_console = new QRadioButton(tr("The vendor's console: for a real filing"), card);
    m_console->setObjectName(u"issuerConsole"_s);
    m_local = new QRadioButton(tr("This program: a rehearsal number"), card);
    m_local->setObjectName(u"issuerLocal"_s);
    card->body()->addWidget(m_console);
    card->body()->addWidget(m_local);
    m_panels = new QStackedLayout;
    m_panels->addWidget(m_consolePanel);
    m_panels->addWidget(m_rehearsalPanel);
    column->addWidget(card);
    column->addLayout(m_panels);
    column->addStretch(1);
    return making;
}

QWidget *NumberPage::newMade()
{
    auto *made = new QWidget(this);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(made);
    m_number
        = new NumberDisplay(tr("Filing service number"), session().clipboard(), card);
    m_number->setObjectName(u"madeNumber"_s);
    m_warning = newLabel(TextRole::Explanation, QString(), card);
    m_warning->setAlignment(Qt::AlignCenter);
    setTone(m_warning, Tone::Watch);
    card->body()->setContentsMargins(0, 24, 0, 24);
    card->body()->addWidget(m_number);
    card->body()->addWidget(m_warning);
    column->addStretch(1);
    column->addWidget(card);
    column->addStretch(2);
    return made;
}

void NumberPage::focusFirst()
{
    if (!draft().number.isEmpty())
        m_number->setFocus();
    else if (draft().issuer == Issuer::Console)
        m_consolePanel->focusFirst();
    else
        m_rehearsalPanel->focusFirst();
}

void NumberPage::initializePage()
{
    startView();
    banner()->hide();
    m_consolePanel->startAnew();
    m_rehearsalPanel->startAnew();
    showFresh();
}

void NumberPage::showFresh()
{
    if (!draft().number.isEmpty())
        return showMade();
    header()->setTitle(tr("Generate the number"));
    header()->setDescription(serverLine());
    m_stages->setCurrentWidget(m_making);
    m_consolePanel->showDraft();
    m_rehearsalPanel->showDraft();
    // What only the console knows better cannot be rehearsed.
    m_local->setEnabled(!draft().hasNumberAlready);
    (draft().issuer == Issuer::Console ? m_console : m_local)->setChecked(true);
    chooseIssuer(draft().issuer);
}

QString NumberPage::serverLine() const
{
    const model::InstanceKey &key = *draft().instance;
    const rulebook::Rulebook &rulebook = session().rulebook();
    const QStringList parts{text::productName(key.product, rulebook), key.id,
        text::regionName(key.region, rulebook), key.account};
    return parts.join(u" · "_s);
}

void NumberPage::cleanupPage()
{
    m_consolePanel->stopWatching();
}

void NumberPage::chooseIssuer(Issuer issuer)
{
    draft().issuer = issuer;
    if (issuer == Issuer::Console) {
        m_panels->setCurrentWidget(m_consolePanel);
        return;
    }
    m_consolePanel->stopWatching();
    m_panels->setCurrentWidget(m_rehearsalPanel);
}

void NumberPage::showMade()
{
    header()->setTitle(draft().issuer == Issuer::Console ? tr("The number is recorded")
                                                         : tr("The number is generated"));
    header()->setDescription(serverLine());
    m_number->setNumber(draft().number);
    m_warning->setText(text::issuerWarning(draft().issuer));
    m_stages->setCurrentWidget(m_made);
    Q_EMIT completeChanged();
}

void NumberPage::take(const QString &number, const model::Notes &notes)
{
    draft().number = number;
    draft().typedNumber.clear();
    Q_EMIT draftGrew();
    showMade();
    QStringList said;
    for (const model::Note &note : notes)
        said.append(text::sentence(note));
    if (!said.isEmpty())
        showDone(Level::Watch, said.join(u'\n'));
    else
        showDone(Level::Safe, tr("The number %1 is in the ledger.").arg(
            model::groupedNumber(number)));
    // So that Return goes on.
    wizard()->button(QWizard::NextButton)->setFocus();
}

bool NumberPage::isComplete() const
{
    return !draft().number.isEmpty();
}

bool NumberPage::validatePage()
{
    m_consolePanel->stopWatching();
    return isComplete();
}

} // namespace beian::ui
