#include "ui/wizard/rehearsal_panel.h"

#include "core/text/words.h"
#include "core/usecases/precheck.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/looks.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

RehearsalPanel::RehearsalPanel(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("A rehearsal number, drawn by this program"), this);
    layout->addWidget(card);
    auto *warning
        = newLabel(TextRole::Body, text::issuerWarning(model::Issuer::Local), card);
    setTone(warning, Tone::Watch);
    m_quota = newLabel(TextRole::Explanation, QString(), card);
    m_quota->setObjectName(u"quotaUsed"_s);
    m_generate = newButton({.name = u"generateNumber"_s,
                               .text = tr("Generate"),
                               .key = QKeySequence(Qt::ALT | Qt::Key_G)},
        card);
    makePrimary(m_generate);
    m_confirmation = newConfirmation();
    card->body()->addWidget(warning);
    card->body()->addWidget(m_quota);
    card->body()->addStretch();
    card->body()->addWidget(m_confirmation);
    card->body()->addWidget(m_generate, 0, Qt::AlignRight);
    connect(m_generate, &QPushButton::clicked, this, &RehearsalPanel::askToConfirm);
}

QWidget *RehearsalPanel::newConfirmation()
{
    auto *confirmation = new QWidget(this);
    confirmation->setObjectName(u"confirmation"_s);
    m_question = newLabel(TextRole::Body, QString(), confirmation);
    QPushButton *cancel
        = newButton({.name = u"cancelGenerate"_s, .text = tr("Not yet")}, confirmation);
    m_confirm = newButton(
        {.name = u"confirmGenerate"_s, .text = tr("Yes, generate it")}, confirmation);
    makePrimary(m_confirm);
    auto *row = new QHBoxLayout(confirmation);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_question, 1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    connect(cancel, &QPushButton::clicked, this, &RehearsalPanel::stopAsking);
    connect(m_confirm, &QPushButton::clicked, this, &RehearsalPanel::issue);
    return confirmation;
}

void RehearsalPanel::startAnew()
{
    m_confirmation->hide();
    m_generate->show();
}

void RehearsalPanel::showDraft()
{
    usecases::PrecheckRequest request;
    request.keys = {*m_context.draft.instance};
    request.issuer = model::Issuer::Local;
    request.chosenAccount = m_context.draft.account;
    const auto checked
        = usecases::precheck(m_context.session.desk(), request, m_context.session.now());
    if (!checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    const usecases::Quota &quota = checked->front().quota;
    m_quota->setText(tr("Rehearsal numbers on this server: %1 of %2. They are counted apart from "
                        "the console's.")
                         .arg(quota.used)
                         .arg(quota.limit));
    m_question->setText(tr("A rehearsal number will be made on %1. It cannot be taken back, and it "
                           "counts even when voided.")
                            .arg(m_context.draft.instance->id));
}

void RehearsalPanel::focusFirst()
{
    m_generate->setFocus();
}

void RehearsalPanel::askToConfirm()
{
    m_generate->hide();
    m_confirmation->show();
    m_confirm->setFocus();
}

void RehearsalPanel::stopAsking()
{
    m_confirmation->hide();
    m_generate->show();
    m_generate->setFocus();
}

void RehearsalPanel::issue()
{
    const usecases::IssueRequest request{.instance = *m_context.draft.instance,
        .count = 1,
        .answers = {},
        .chosenAccount = m_context.draft.account};
    const auto numbers = usecases::issueNumbers(m_context.session.desk(), request,
        m_context.outside.random, m_context.session.occasion());
    if (!numbers) {
        // An obstacle of the ledger may pass: the same click works then.
        if (!numbers.error().ledgerError())
            stopAsking();
        Q_EMIT failed(numbers.error());
        return;
    }
    m_context.session.noteWrite();
    Q_EMIT issued(*numbers);
}

} // namespace beian::ui
