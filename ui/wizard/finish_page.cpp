#include "ui/wizard/finish_page.h"

#include "core/text/findings.h"
#include "core/text/words.h"
#include "core/usecases/receipt.h"
#include "ui/clipboard/secret_clipboard.h"
#include "ui/files/save_receipt.h"
#include "ui/session/failures.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/looks.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::WizardStep;

FinishPage::FinishPage(const WizardContext &context)
    : DraftPage(context, WizardStep::Done, tr("Done"),
        tr("The number is recorded. These are the next steps."))
    , m_recorded(new Card(tr("What was recorded"), this))
{
    setObjectName(u"finishPage"_s);
    m_receipt = newButton({.name = u"saveReceipt"_s,
                              .text = tr("Save the receipt as PDF…"),
                              .key = QKeySequence(Qt::ALT | Qt::Key_S)},
        m_recorded);
    setButtonIcon(m_receipt, IconName::Pdf);
    m_facts = new QWidget(m_recorded);
    m_recorded->body()->addWidget(m_facts);
    m_recorded->body()->addStretch();
    m_recorded->body()->addWidget(m_receipt, 0, Qt::AlignLeft);
    auto *columns = new QBoxLayout(sideBySide());
    columns->setSpacing(12);
    columns->addWidget(m_recorded, 1);
    columns->addWidget(newStepsCard(), 1);
    body()->addLayout(columns);
    body()->addStretch(1);
    connect(m_receipt, &QPushButton::clicked, this, &FinishPage::saveReceipt);
}

QWidget *FinishPage::newStepsCard()
{
    const rulebook::Rulebook &rulebook = session().rulebook();
    const rulebook::StageDurations &times = rulebook.durations;
    auto *card = new Card(tr("Next steps"), this);
    const QString steps[] = {
        tr("Open the filing system and sign in with the account of the number."),
        tr("Fill in the subject and the site. Where it asks which server the site is on, choose "
           "the filing service number and paste it."),
        tr("Have ready: the identity or business licence, the responsible person for the face "
           "check, the domain certificate, a phone that is reachable."),
        tr("The platform's first look takes about %n day(s).", nullptr, times.providerDays),
        tr("The text message of the ministry has to be answered within %n hour(s).", nullptr,
            static_cast<int>(times.smsCheck.count())),
        tr("The authority takes up to %n working day(s).", nullptr, times.authorityWorkingDays),
    };
    int ordinal = 0;
    for (const QString &step : steps) {
        card->body()->addWidget(
            newLabel(TextRole::Body, tr("%1. %2").arg(++ordinal).arg(step), card));
    }
    m_filingSystem = newButton({.name = u"openFilingSystem"_s,
                                   .text = tr("Open the filing system"),
                                   .key = QKeySequence(Qt::ALT | Qt::Key_O)},
        card);
    setButtonIcon(m_filingSystem, IconName::ExternalLink);
    card->body()->addStretch();
    card->body()->addWidget(newLabel(TextRole::Explanation, rulebook.filingUrl, card));
    card->body()->addWidget(m_filingSystem, 0, Qt::AlignLeft);
    card->body()->addWidget(newLabel(TextRole::Explanation,
        tr("What the platform shows at the time decides. Its service line is %1.")
            .arg(rulebook.servicePhone),
        card));
    connect(m_filingSystem, &QPushButton::clicked, this, [this] {
        outside().openAddress(QUrl(session().rulebook().filingUrl));
    });
    return card;
}

void FinishPage::focusFirst()
{
    m_receipt->setFocus();
}

void FinishPage::initializePage()
{
    startView();
    banner()->hide();
    showFresh();
}

void FinishPage::showFresh()
{
    const auto receipt
        = usecases::receiptOf(session().desk(), draft().number, session().now());
    if (!receipt)
        return banner()->showMessage(Level::AtRisk, sentenceOf(receipt.error()));
    showRecorded(*receipt);
    if (draft().bound && receipt->filing) {
        showDone(Level::Safe,
            tr("%1 is bound to the number %2.")
                .arg(receipt->filing->domain.display(),
                    model::groupedNumber(receipt->number.text)));
    }
}

void FinishPage::showRecorded(const usecases::Receipt &receipt)
{
    const rulebook::Rulebook &rulebook = session().rulebook();
    delete m_facts;
    m_facts = new QWidget(m_recorded);
    m_facts->setObjectName(u"recordedFacts"_s);
    auto *facts = new QFormLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(16);
    m_recorded->body()->insertWidget(0, m_facts);
    const model::Instance &instance = receipt.instance;
    addNumber(receipt.number.text);
    addFact(tr("Issuer"), text::issuerWord(receipt.number.issuer));
    addFact(tr("Recorded"), text::momentText(receipt.number.issuedAt, rulebook));
    addFact(tr("Account"), instance.key.account);
    addFact(tr("Server"),
        instance.name.isEmpty() ? instance.key.id : instance.name + u" · "_s + instance.key.id);
    addFact(tr("Region"), text::regionName(instance.key.region, rulebook));
    addFact(tr("Domain"),
        receipt.filing ? receipt.filing->domain.display()
                       : tr("none yet: bind it before submitting"));
    if (receipt.filing)
        addFact(tr("Filing type"), text::filingTypeWord(receipt.filing->type));
    addFact(tr("Judged by"), text::rulebookLine(rulebook));
    if (receipt.number.issuer == model::Issuer::Local) {
        auto *warning
            = newLabel(TextRole::Explanation, text::issuerWarning(receipt.number.issuer), m_facts);
        setTone(warning, Tone::Watch);
        facts->addRow(warning);
    }
}

/// Its text cannot be selected: what a label copies is not marked as ours is, and has blanks.
void FinishPage::addNumber(const QString &number)
{
    auto *line = new QWidget(m_facts);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(newLabel(TextRole::Identifier, model::groupedNumber(number), line));
    auto *copy = newButton({.name = u"copyAgain"_s, .text = tr("Copy")}, line);
    makeQuiet(copy);
    copy->setAccessibleName(tr("Copy the number"));
    row->addWidget(copy);
    row->addStretch();
    connect(copy, &QPushButton::clicked, this, [this, number] {
        session().clipboard().copy(number);
        const QString then = keepingSentence(session().clipboard().keeping(), session().now());
        banner()->showMessage(Level::Safe,
            QStringList{tr("The number is copied, without blanks."), then}.join(u' ').trimmed());
    });
    static_cast<QFormLayout *>(m_facts->layout())
        ->addRow(newLabel(TextRole::Explanation, tr("Number"), m_facts), line);
}

void FinishPage::addFact(const QString &label, const QString &value)
{
    auto *words = newLabel(TextRole::Body, value, m_facts);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    static_cast<QFormLayout *>(m_facts->layout())
        ->addRow(newLabel(TextRole::Explanation, label, m_facts), words);
}

void FinishPage::saveReceipt()
{
    const auto saved = ui::saveReceipt(this, session(), outside(), draft().number);
    if (saved)
        banner()->showMessage(saved->level, saved->text);
}

} // namespace beian::ui
