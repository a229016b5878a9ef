#include "ui/story/question_row.h"

#include "core/text/findings.h"
#include "ui/story/fitness.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using rules::Answer;

QuestionRow::QuestionRow(
    const rules::Finding &finding, const rulebook::Rulebook &rulebook, QWidget *parent)
    : QWidget(parent)
    , m_rule(finding.rule)
    , m_buttons(new QWidget(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(newLabel(TextRole::Body, text::questionText(m_rule), this));
    const QString small = finding.answered || !finding.remedy
        ? text::findingSentence(finding, rulebook)
        : text::remedySentence(*finding.remedy);
    lines->addWidget(newLabel(TextRole::Explanation, small, this));
    lines->addWidget(m_buttons);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    addButton(Answer::Yes, tr("Yes"), finding);
    addButton(Answer::No, tr("No"), finding);
    row->addStretch();
}

void QuestionRow::addButton(Answer answer, const QString &words, const rules::Finding &finding)
{
    const bool isYes = answer == Answer::Yes;
    QPushButton *button
        = newButton({.name = (isYes ? u"yes"_s : u"no"_s) + camelName(m_rule), .text = words},
            m_buttons);
    button->setAccessibleName(words + u": "_s + text::questionText(m_rule));
    button->setCheckable(true);
    button->setChecked(finding.answered && isYes == (finding.verdict == rules::Verdict::Pass));
    // Queued: the answer shows the whole story anew, and this button goes with the old one.
    connect(button, &QPushButton::clicked, this,
        [this, answer] { Q_EMIT answered(m_rule, answer); }, Qt::QueuedConnection);
    m_buttons->layout()->addWidget(button);
}

void QuestionRow::focusFirst()
{
    if (auto *first = m_buttons->findChild<QPushButton *>())
        first->setFocus();
}

} // namespace beian::ui
