#include "ui/panels/number_panel.h"

#include "core/text/words.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/record_number.h"
#include "ui/clipboard/secret_clipboard.h"
#include "ui/files/save_receipt.h"
#include "ui/panels/ask_form.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/story/number_story.h"

#include <QComboBox>
#include <QLineEdit>
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
    , m_area(new ActionArea(m_story))
{
    setObjectName(u"numberPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_story);
    m_story->body()->addWidget(m_area);
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
        m_area->closeForm();
    m_area->offer(actions());
}

void NumberPanel::showNothing()
{
    m_shown.reset();
    m_story->clear();
    m_area->closeForm();
    m_area->offer({});
}

void NumberPanel::fillMenu(QMenu &menu)
{
    m_area->fillMenu(menu);
}

std::vector<ActionArea::Action> NumberPanel::actions()
{
    std::vector<ActionArea::Action> actions;
    if (m_shown->row.number.text.isEmpty())
        return actions; // one that the platform made unseen
    actions.push_back({u"copyNumber"_s, tr("Copy the number"), [this] { copy(); },
        ActionArea::Look::Primary});
    if (usecases::canBind(*m_shown))
        actions.push_back({u"bindNumber"_s, tr("Bind a domain…"), [this] { askDomain(); }});
    actions.push_back({u"numberReceipt"_s, tr("Save receipt…"), [this] { saveReceipt(); }});
    actions.push_back({u"printReceipt"_s, tr("Print receipt…"), [this] { printReceipt(); }});
    if (usecases::canVoid(*m_shown))
        actions.push_back({u"voidNumber"_s, tr("Void it…"), [this] { askReason(); }});
    return actions;
}

void NumberPanel::askDomain()
{
    auto *form = new AskForm(tr("Bind a domain"),
        tr("One number serves one site with one domain. Until it is submitted, the draft can be "
           "discarded."),
        m_area);
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
        finish({tr("%1 is bound to the number %2.")
                       .arg(bound->filing.domain.display(),
                           model::groupedNumber(bound->filing.numberText))},
            bound->notes);
    });
    m_area->openForm(form);
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
        m_area);
    form->setObjectName(u"voidForm"_s);
    QLineEdit *reason
        = form->addLine(u"voidReason"_s, tr("Reason"), {RefusalCode::ReasonMissing});
    form->addButtons(tr("Void"));
    connect(form, &AskForm::confirmed, this, [this, form, reason] {
        const auto voided = usecases::voidNumber(m_session.desk(), m_shown->row.number.text,
            reason->text(), m_session.occasion());
        if (!voided)
            return form->showFailure(voided.error());
        finish({tr("The number %1 is void.").arg(model::groupedNumber(voided->text))}, {});
    });
    m_area->openForm(form);
}

void NumberPanel::finish(QStringList sentences, const model::Notes &notes)
{
    m_area->closeForm();
    m_session.noteWrite(); // the page tells it anew
    m_area->focusFirst();
    sayDone(std::move(sentences), notes);
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

void NumberPanel::printReceipt()
{
    const QString problem
        = ui::printReceipt(this, m_session, m_shown->row.number.text);
    if (!problem.isEmpty())
        Q_EMIT said(Level::Lost, problem);
}

} // namespace beian::ui
