#include "ui/panels/filing_actions.h"

#include "core/text/words.h"
#include "ui/panels/step_form.h"
#include "ui/session/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using model::FilingEvent;

namespace
{

constexpr int buttonsInARow = 2;

/// The step that leads towards the approval.
bool isForward(FilingEvent event)
{
    switch (event) {
    case FilingEvent::Submit:
    case FilingEvent::Pass:
    case FilingEvent::Approve:
    case FilingEvent::Resubmit:
        return true;
    case FilingEvent::Reject:
    case FilingEvent::Correct:
    case FilingEvent::Discard:
    case FilingEvent::Abandon:
    case FilingEvent::Cancel:
    case FilingEvent::Revoke:
    case FilingEvent::Supersede:
    case FilingEvent::Notice:
    case FilingEvent::Rectified:
        return false;
    }
    Q_UNREACHABLE();
}

/// What the lifecycle allows, without settling a notice that nobody sent.
std::vector<FilingEvent> stepsOf(const model::Filing &filing)
{
    std::vector<FilingEvent> steps = model::eventsFrom(filing.stage);
    if (!filing.notice)
        std::erase(steps, FilingEvent::Rectified);
    return steps;
}

QString nameOf(FilingEvent event)
{
    return u"step_"_s + support::codeOf(event);
}

} // namespace

FilingActions::FilingActions(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FilingActions::offer(const model::Filing &filing)
{
    const bool isAsWas = m_filing && m_filing->id == filing.id && m_filing->stage == filing.stage;
    m_filing = filing;
    if (!isAsWas)
        leaveForm();
    if (const std::vector<FilingEvent> steps = stepsOf(filing); steps != m_steps)
        addButtons(steps);
    setVisible(!m_steps.empty());
}

void FilingActions::offerNothing()
{
    m_filing.reset();
    leaveForm();
    hide();
}

void FilingActions::finishStep(const model::Filing &filing)
{
    leaveForm();
    offer(filing);
    if (auto *first = m_buttons->findChild<QPushButton *>())
        first->setFocus();
}

void FilingActions::addButtons(const std::vector<FilingEvent> &steps)
{
    m_steps = steps;
    delete m_buttons;
    m_buttons = new QWidget(this);
    auto *grid = new QGridLayout(m_buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    int place = 0;
    for (const FilingEvent event : steps) {
        QPushButton *button = newButton(
            {.name = nameOf(event), .text = text::filingEventWord(event)}, m_buttons);
        if (isForward(event))
            makePrimary(button);
        // Queued: the button is hidden by what it asks for.
        connect(button, &QPushButton::clicked, this, [this, event] { ask(event); },
            Qt::QueuedConnection);
        grid->addWidget(button, place / buttonsInARow, place % buttonsInARow);
        ++place;
    }
    m_lines->addWidget(m_buttons);
    m_buttons->setVisible(!m_form); // at once, not an event later
}

void FilingActions::focusButton(const QString &name)
{
    if (auto *button = m_buttons->findChild<QPushButton *>(name))
        button->setFocus();
}

void FilingActions::ask(FilingEvent event)
{
    m_form = new StepForm({*m_filing, event, m_session.rulebook(), m_session.now()}, this);
    m_buttons->hide();
    m_lines->addWidget(m_form);
    m_form->show();
    connect(m_form, &StepForm::confirmed, this, [this] {
        if (const auto request = m_form->request())
            Q_EMIT advanceAsked(*request);
    });
    connect(m_form, &StepForm::cancelled, this, [this, event] {
        leaveForm();
        focusButton(nameOf(event));
    });
    m_form->focusFirst();
}

/// Return in one of its fields may be what ended it, so it goes only after that is handled.
void FilingActions::leaveForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = nullptr;
    if (m_buttons)
        m_buttons->show();
}

void FilingActions::showFailure(const usecases::Failure &failure)
{
    if (m_form)
        m_form->showFailure(failure);
}

} // namespace beian::ui
