#include "ui/session/undo_prompt.h"

#include "core/text/changes.h"
#include "core/text/undo.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"

namespace beian::ui
{

UndoPrompt::UndoPrompt(Session &session, Banner &banner)
    : QObject(&banner)
    , m_session(session)
    , m_banner(banner)
{
    connect(&banner, &Banner::actionTriggered, this, &UndoPrompt::follow);
}

void UndoPrompt::offerAfter(Level level, const QString &done)
{
    show(level, done, Step::Offered);
    const auto offer = m_session.offerUndo();
    m_banner.offerAction(tr("Undo…"));
    m_banner.setActionState(offer ? Banner::Action::Enabled : Banner::Action::Disabled,
        offer ? text::undoSentence(offer->event, m_session.rulebook())
              : sentenceOf(offer.error()));
}

void UndoPrompt::ask()
{
    const auto offer = m_session.offerUndo();
    if (!offer)
        return show(Level::Watch, sentenceOf(offer.error()), Step::Nothing);
    m_offered = offer->event.id;
    const rulebook::Rulebook &rulebook = m_session.rulebook();
    show(Level::Watch,
        tr("Undo “%1”?").arg(text::eventLine(offer->event, rulebook)) + u'\n'
            + text::undoSentence(offer->event, rulebook),
        Step::Asked);
    m_banner.offerAction(tr("Undo it"));
    m_banner.focusAction();
}

void UndoPrompt::follow()
{
    if (m_banner.text() != m_shown)
        return;
    switch (m_step) {
    case Step::Nothing:
        return;
    case Step::Offered:
        return ask();
    case Step::Asked:
        return undo();
    }
    Q_UNREACHABLE();
}

void UndoPrompt::undo()
{
    const auto undone = m_session.undo(m_offered);
    if (undone) {
        const QString what = text::eventLine(undone->event, m_session.rulebook());
        return show(Level::Safe, tr("Undone: %1").arg(what), Step::Nothing);
    }
    const model::Refusal *refusal = undone.error().refusal();
    const bool isOvertaken = refusal && refusal->code == model::RefusalCode::Changed;
    if (isOvertaken)
        return show(Level::AtRisk, newestLine(), Step::Nothing);
    // An obstacle of the ledger may pass: the same click works then.
    show(Level::AtRisk, sentenceOf(undone.error()), refusal ? Step::Nothing : Step::Asked);
    if (!refusal)
        m_banner.offerAction(tr("Undo it"));
}

QString UndoPrompt::newestLine() const
{
    const auto reader = m_session.desk().ledger.read();
    if (!reader)
        return sentenceOf(reader.error());
    const auto newest = (*reader)->newestEvent();
    if (!newest)
        return sentenceOf(newest.error());
    const QString line
        = *newest ? text::changeLine(**newest, m_session.rulebook()) : QString();
    return tr("Nothing was undone: another program has written since this was asked.") + u'\n'
        + line;
}

void UndoPrompt::show(Level level, const QString &text, Step step)
{
    m_step = step;
    m_shown = text;
    m_banner.showMessage(level, text);
}

} // namespace beian::ui
