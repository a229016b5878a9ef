#include "ui/panels/filing_panel.h"

#include "core/text/refusals.h"
#include "core/text/words.h"
#include "core/usecases/filing_story.h"
#include "core/usecases/self_check.h"
#include "ui/panels/filing_actions.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/story/filing_story.h"

#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

FilingPanel::FilingPanel(Session &session, QWidget *parent)
    : SidePanel(parent)
    , m_session(session)
    , m_story(new FilingStory(this))
    , m_actions(new FilingActions(session, m_story))
{
    setObjectName(u"filingPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_story);
    m_story->body()->addWidget(m_actions);
    connect(m_story, &FilingStory::dutyDone, this, &FilingPanel::finishDuty);
    connect(m_actions, &FilingActions::advanceAsked, this, &FilingPanel::advance);
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
    m_subject = filing.numberText.isEmpty() ? filing.domain.display() : filing.numberText;
    m_story->tell(**story, m_session.rulebook());
    m_actions->offer(filing);
}

void FilingPanel::showNothing()
{
    m_story->clear();
    m_actions->offerNothing();
}

void FilingPanel::advance(const usecases::AdvanceRequest &request)
{
    const auto outcome
        = usecases::advanceFiling(m_session.desk(), request, m_session.occasion());
    if (!outcome)
        return m_actions->showFailure(outcome.error());
    m_actions->finishStep(outcome->filing);
    m_session.noteWrite();
    say(*outcome);
}

void FilingPanel::say(const usecases::FilingOutcome &outcome)
{
    QStringList sentences{tr("%1: %2.").arg(
        outcome.filing.domain.display(), text::stageWord(outcome.filing.stage))};
    for (const model::Note &note : outcome.notes)
        sentences.append(text::sentence(note));
    Q_EMIT said(
        outcome.notes.empty() ? Level::Safe : Level::Watch, sentences.join(u'\n'));
}

void FilingPanel::finishDuty(const QString &duty)
{
    const auto done
        = usecases::finishDuty(m_session.desk(), m_subject, duty, m_session.occasion());
    if (!done) {
        Q_EMIT said(Level::AtRisk, sentenceOf(done.error()));
        return;
    }
    m_session.noteWrite();
}

} // namespace beian::ui
