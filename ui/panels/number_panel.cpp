#include "ui/panels/number_panel.h"

#include "core/text/refusals.h"
#include "core/text/words.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/record_number.h"
#include "ui/clipboard/secret_clipboard.h"
#include "ui/files/save_receipt.h"
#include "ui/panels/ask_form.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/story/number_story.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using model::RefusalCode;

NumberPanel::NumberPanel(Session &session, const Outside &outside, QWidget *parent)
    : SidePanel(parent)
    , m_session(session)
    , m_outside(outside)
    , m_story(new NumberStory(this))
{
    setObjectName(u"numberPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_story);
    addActions();
}

void NumberPanel::addActions()
{
    m_actions = new QWidget(m_story);
    auto *grid = new QGridLayout(m_actions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    m_copy = newButton({.name = u"copyNumber"_s, .text = tr("Copy the number")}, m_actions);
    makePrimary(m_copy);
    setButtonIcon(m_copy, IconName::Copy);
    m_bind = newButton({.name = u"bindNumber"_s, .text = tr("Bind a domain…")}, m_actions);
    m_void = newButton({.name = u"voidNumber"_s, .text = tr("Void it…")}, m_actions);
    m_receipt = newButton({.name = u"numberReceipt"_s, .text = tr("Save receipt…")}, m_actions);
    grid->addWidget(m_copy, 0, 0);
    grid->addWidget(m_bind, 0, 1);
    grid->addWidget(m_receipt, 1, 0);
    grid->addWidget(m_void, 1, 1);
    m_story->body()->addWidget(m_actions);
    m_actions->hide();
    connect(m_copy, &QPushButton::clicked, this, &NumberPanel::copy);
    connect(m_receipt, &QPushButton::clicked, this, &NumberPanel::saveReceipt);
    connect(m_bind, &QPushButton::clicked, this, &NumberPanel::askDomain);
    connect(m_void, &QPushButton::clicked, this, &NumberPanel::askReason);
}

void NumberPanel::showRow(const QString &key)
{
    const auto story = usecases::numberStory(
        m_session.desk(), model::NumberId{key.toLongLong()}, m_session.now());
    if (!story) {
        Q_EMIT said(Level::Lost, sentenceOf(story.error()));
        return;
    }
    if (!*story)
        return showNothing();
    const model::ServiceNumber &number = (*story)->row.number;
    const bool isAsWas = m_shown && m_shown->row.number.id == number.id
        && m_shown->row.number.state == number.state;
    m_shown = **story;
    m_story->tell(*m_shown, m_session.rulebook());
    if (!isAsWas)
        leaveForm();
    offerActions();
}

void NumberPanel::showNothing()
{
    m_shown.reset();
    leaveForm();
    m_story->clear();
    m_actions->hide();
}

void NumberPanel::offerActions()
{
    const bool isKnown = !m_shown->row.number.text.isEmpty();
    m_copy->setVisible(isKnown);
    m_receipt->setVisible(isKnown);
    m_bind->setVisible(usecases::canBind(*m_shown));
    m_void->setVisible(usecases::canVoid(*m_shown));
    m_actions->setVisible(isKnown && !m_form);
}

void NumberPanel::openForm(AskForm *form)
{
    m_form = form;
    m_actions->hide();
    m_story->body()->addWidget(form);
    connect(form, &AskForm::cancelled, this, [this] {
        leaveForm();
        m_copy->setFocus();
    });
    form->show();
    form->focusFirst();
}

/// Return in one of its fields may be what ended it, so it goes only after that is handled.
void NumberPanel::leaveForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = nullptr;
    if (m_shown)
        offerActions();
}

void NumberPanel::askDomain()
{
    auto *form = new AskForm(tr("Bind a domain"),
        tr("One number serves one site with one domain. Until it is submitted, the draft can be "
           "discarded."),
        m_story);
    form->setObjectName(u"bindForm"_s);
    QLineEdit *domain = form->addLine(u"bindDomain"_s, tr("Domain"),
        {RefusalCode::DomainBad, RefusalCode::DomainUnfinished, RefusalCode::DomainApproved});
    domain->setPlaceholderText(u"example.com"_s);
    QComboBox *type = form->addChoice(u"bindType"_s, tr("Filing type"));
    for (const auto &entry : support::enumNames<model::FilingType>)
        type->addItem(text::filingTypeWord(entry.value), static_cast<int>(entry.value));
    form->addButtons(tr("Bind"));
    connect(form, &AskForm::confirmed, this, [this, form, domain, type] {
        usecases::BindRequest request;
        request.number = m_shown->row.number.text;
        request.domain = domain->text();
        request.type = static_cast<model::FilingType>(type->currentData().toInt());
        if (form->goesOnAnyway())
            request.unfitServer = usecases::UnfitServer::GoOn;
        const auto bound
            = usecases::bindNumber(m_session.desk(), request, m_session.occasion());
        if (!bound)
            return form->showFailure(bound.error());
        leaveForm();
        m_session.noteWrite();
        m_copy->setFocus();
        QStringList sentences{tr("%1 is bound to the number %2.")
                                  .arg(bound->filing.domain.display(),
                                      model::groupedNumber(bound->filing.numberText))};
        for (const model::Note &note : bound->notes)
            sentences.append(text::sentence(note));
        Q_EMIT said(bound->notes.empty() ? Level::Safe : Level::Watch, sentences.join(u'\n'));
    });
    openForm(form);
}

void NumberPanel::askReason()
{
    const model::ServiceNumber &number = m_shown->row.number;
    auto *form = new AskForm(tr("Void the number"),
        number.issuer == model::Issuer::Console
            ? tr("For a number that was recorded by mistake. It no longer counts, and can be "
                 "recorded again on the right server. A draft on it is discarded.")
            : tr("The rehearsal number counts all the same, and never comes back. A draft on it "
                 "is discarded."),
        m_story);
    form->setObjectName(u"voidForm"_s);
    QLineEdit *reason
        = form->addLine(u"voidReason"_s, tr("Reason"), {RefusalCode::ReasonMissing});
    form->addButtons(tr("Void"));
    connect(form, &AskForm::confirmed, this, [this, form, reason] {
        const auto voided = usecases::voidNumber(m_session.desk(), m_shown->row.number.text,
            reason->text(), m_session.occasion());
        if (!voided)
            return form->showFailure(voided.error());
        leaveForm();
        m_session.noteWrite();
        m_copy->setFocus();
        Q_EMIT said(Level::Safe,
            tr("The number %1 is void.").arg(model::groupedNumber(voided->text)));
    });
    openForm(form);
}

void NumberPanel::copy()
{
    const QString number = m_shown->row.number.text;
    m_session.clipboard().copy(number);
    const QString then = keepingSentence(m_session.clipboard().keeping(), m_session.now());
    Q_EMIT said(Level::Safe,
        QStringList{tr("Copied %1, without blanks.").arg(model::groupedNumber(number)), then}
            .join(u' ')
            .trimmed());
}

void NumberPanel::saveReceipt()
{
    const auto saved
        = ui::saveReceipt(this, m_session, m_outside, m_shown->row.number.text);
    if (saved)
        Q_EMIT said(saved->level, saved->text);
}

} // namespace beian::ui
