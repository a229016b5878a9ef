#include "ui/panels/filing_panel.h"

#include "core/text/words.h"
#include "core/usecases/falling_sites.h"
#include "core/usecases/filing_story.h"
#include "core/usecases/self_check.h"
#include "ui/panels/move_form.h"
#include "ui/panels/step_form.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/story/filing_story.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using model::FilingEvent;

namespace
{

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

/// The number, which names one filing; its domain where the number is not known.
QString subjectOf(const model::Filing &filing)
{
    return filing.numberText.isEmpty() ? filing.domain.display() : filing.numberText;
}

} // namespace

FilingPanel::FilingPanel(Session &session, const Outside &outside, QWidget *parent)
    : SidePanel(parent)
    , m_session(session)
    , m_outside(outside)
    , m_story(new FilingStory(this))
    , m_area(new ActionArea(m_story))
{
    setObjectName(u"filingPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_story);
    m_story->body()->addWidget(m_area);
    connect(m_story, &FilingStory::dutyDone, this, &FilingPanel::finishDuty);
}

void FilingPanel::showRow(const QString &key)
{
    const auto story = usecases::filingStory(
        m_session.desk(), model::FilingId{key.toLongLong()}, m_session.now());
    if (!story) {
        Q_EMIT said(Level::Lost, sentenceOf(story.error()));
        return;
    }
    if (!*story)
        return showNothing();
    const model::Filing &filing = (*story)->row.filing;
    // A form that is open stays, with what was typed, while the filing stands where it stood.
    const bool isAsWas
        = m_filing && m_filing->id == filing.id && m_filing->stage == filing.stage;
    m_filing = filing;
    m_story->tell(**story, m_session.rulebook());
    if (!isAsWas)
        m_area->closeForm();
    m_area->offer(actions());
}

void FilingPanel::showNothing()
{
    m_filing.reset();
    m_story->clear();
    m_area->closeForm();
    m_area->offer({});
}

void FilingPanel::fillMenu(QMenu &menu)
{
    m_area->fillMenu(menu);
}

std::vector<ActionArea::Action> FilingPanel::actions()
{
    std::vector<ActionArea::Action> actions;
    for (const FilingEvent event : stepsOf(*m_filing)) {
        actions.push_back({u"step_"_s + support::codeOf(event), text::filingEventWord(event),
            [this, event] { askStep(event); },
            isForward(event) ? ActionArea::Look::Primary : ActionArea::Look::Plain});
    }
    if (m_filing->stage == model::Stage::Approved)
        actions.push_back({u"moveFiling"_s, tr("Move it…"), [this] { askMove(); }});
    if (!model::isEnded(m_filing->stage))
        actions.push_back({u"domainExpiry"_s, tr("Domain expires…"), [this] { askExpiry(); }});
    return actions;
}

void FilingPanel::askStep(FilingEvent event)
{
    auto *form
        = new StepForm({*m_filing, subjectOf(*m_filing), event, m_session.rulebook(),
                           m_session.now(),
                           [this, event](std::optional<model::CancelKind> kind) {
                               return warningOf(event, kind);
                           }},
            m_area);
    connect(form, &AskForm::confirmed, this, [this, form] {
        const auto request = form->request();
        if (!request)
            return;
        const auto done
            = usecases::advanceFiling(m_session.desk(), *request, m_session.occasion());
        if (!done)
            return form->showFailure(done.error());
        finish(done->filing,
            {tr("%1: %2.").arg(
                done->filing.domain.display(), text::stageWord(done->filing.stage))},
            done->notes);
    });
    m_area->openForm(form);
}

/// Where that cannot be read, the step itself will say so.
QString FilingPanel::warningOf(
    FilingEvent event, std::optional<model::CancelKind> kind) const
{
    const auto sites = usecases::sitesThatFall(m_session.desk(), *m_filing, event, kind);
    if (!sites || sites->empty())
        return {};
    QStringList moving;
    QStringList falling;
    for (const usecases::FallingSite &site : *sites)
        (site.isMoving ? moving : falling).append(site.domain);
    QStringList sentences;
    if (!falling.isEmpty()) {
        sentences.append(tr("No other approved filing stands for %1: from then on the site must "
                            "not be reached in the mainland.")
                             .arg(text::joined(falling)));
    }
    if (!moving.isEmpty()) {
        sentences.append(tr("%1 is on its way to another filing, which is not approved yet. Wait "
                            "for it: it ends this one by itself.")
                             .arg(text::joined(moving)));
    }
    return sentences.join(u'\n');
}

void FilingPanel::askMove()
{
    auto *form = new MoveForm(m_session, *m_filing, m_area);
    connect(form, &AskForm::confirmed, this, [this, form] {
        const auto request = form->request();
        if (!request)
            return;
        const auto moved = usecases::moveFiling(
            m_session.desk(), *request, m_outside.random, m_session.occasion());
        if (!moved)
            return form->showFailure(moved.error());
        finish(*m_filing, {}, moved->notes);
    });
    m_area->openForm(form);
}

void FilingPanel::askExpiry()
{
    auto *form = new AskForm(tr("When the domain expires"),
        tr("As its registrar shows it. A site whose domain runs out loses its filing, too."),
        m_area);
    form->setObjectName(u"expiryForm"_s);
    QLineEdit *day
        = form->addLine(u"expiryDay"_s, tr("Last day"), {model::RefusalCode::FieldBad});
    day->setPlaceholderText(tr("YYYY-MM-DD"));
    day->setText(m_filing->domainExpires.toString(Qt::ISODate));
    form->addButtons(tr("Record"));
    connect(form, &AskForm::confirmed, this, [this, form, day] {
        const QDate last = QDate::fromString(day->text().trimmed(), Qt::ISODate);
        if (!last.isValid()) {
            return form->showFailure(model::Refusal{
                model::RefusalCode::FieldBad, {u"domain-expires"_s, day->text().trimmed()}});
        }
        const auto stated = usecases::stateDomainExpiry(
            m_session.desk(), subjectOf(*m_filing), last, m_session.occasion());
        if (!stated)
            return form->showFailure(stated.error());
        finish(stated->filing,
            {tr("%1 expires on %2.").arg(
                stated->filing.domain.display(), last.toString(Qt::ISODate))},
            stated->notes);
    });
    m_area->openForm(form);
}

void FilingPanel::finishDuty(const QString &duty)
{
    const auto done = usecases::finishDuty(
        m_session.desk(), subjectOf(*m_filing), duty, m_session.occasion());
    if (!done) {
        Q_EMIT said(Level::AtRisk, sentenceOf(done.error()));
        return;
    }
    m_session.noteWrite();
}

void FilingPanel::finish(
    const model::Filing &filing, QStringList sentences, const model::Notes &notes)
{
    m_area->closeForm();
    m_filing = filing;
    m_session.noteWrite(); // the page tells it anew
    m_area->focusFirst();
    sayDone(std::move(sentences), notes);
}

} // namespace beian::ui
