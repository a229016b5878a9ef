#include "ui/panels/instance_panel.h"

#include "core/usecases/answer_questions.h"
#include "core/usecases/find_instance.h"
#include "core/usecases/instance_story.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/story/instance_story.h"

#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

usecases::Outcome<model::InstanceKey> keyFrom(const usecases::Desk &desk, const QString &text)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(usecases::Failure(reader.error()));
    const auto found = usecases::findInstance(**reader, text);
    if (!found)
        return tl::unexpected(found.error());
    return found->key;
}

usecases::Outcome<Supposition> supposed(const Session &session, const model::Instance &instance,
    std::optional<rules::WhatIf> whatIf)
{
    Supposition supposition{whatIf};
    if (!whatIf)
        return supposition;
    usecases::RiskRequest request;
    request.whatIf = whatIf;
    request.instance = instance.key;
    auto falling = usecases::watchRisks(session.desk(), request, session.now());
    if (!falling)
        return tl::unexpected(falling.error());
    supposition.falling = std::move(*falling);
    supposition.strikesAt
        = rules::strikesAt(*whatIf, instance, session.rulebook(), session.now());
    return supposition;
}

} // namespace

InstancePanel::InstancePanel(Session &session, QWidget *parent)
    : SidePanel(parent)
    , m_session(session)
    , m_story(new InstanceStory(this))
{
    setObjectName(u"instancePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_story);
    connect(m_story, &InstanceStory::answered, this,
        [this](rulebook::RuleId rule, rules::Answer answer) {
            storeAnswers({{rule, answer}}, std::nullopt);
        });
    connect(m_story, &InstanceStory::elsewhereStated, this,
        [this](int numbers) { storeAnswers({}, numbers); });
    connect(m_story, &InstanceStory::whatIfAsked, this, &InstancePanel::suppose);
}

void InstancePanel::showRow(const QString &key)
{
    const auto found = keyFrom(m_session.desk(), key);
    if (!found) {
        Q_EMIT said(Level::Lost, sentenceOf(found.error()));
        return showNothing();
    }
    if (m_shown != *found)
        m_whatIf.reset(); // asked about another server
    m_shown = *found;
    const auto story = usecases::instanceStory(m_session.desk(), *m_shown, m_session.now());
    if (!story) {
        Q_EMIT said(Level::Lost, sentenceOf(story.error()));
        return;
    }
    if (!*story)
        return showNothing();
    const auto supposition = supposed(m_session, (*story)->checked.instance, m_whatIf);
    if (!supposition) {
        Q_EMIT said(Level::Lost, sentenceOf(supposition.error()));
        return;
    }
    m_story->tell(**story, *supposition, m_session.rulebook());
}

void InstancePanel::showNothing()
{
    m_shown.reset();
    m_whatIf.reset();
    m_story->clear();
}

void InstancePanel::storeAnswers(const rules::Answers &answers, std::optional<int> elsewhere)
{
    if (!m_shown)
        return;
    const auto stored = usecases::answerQuestions(
        m_session.desk(), {*m_shown}, answers, elsewhere, m_session.occasion());
    if (!stored)
        Q_EMIT said(Level::AtRisk, sentenceOf(stored.error()));
    m_session.noteWrite();
}

void InstancePanel::suppose(std::optional<rules::WhatIf> whatIf)
{
    if (!m_shown)
        return;
    m_whatIf = whatIf;
    showRow(model::toText(*m_shown));
}

} // namespace beian::ui
