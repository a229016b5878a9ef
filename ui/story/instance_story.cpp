#include "ui/story/instance_story.h"

#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/text/words.h"
#include "ui/story/fitness.h"
#include "ui/story/question_row.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using rules::Verdict;

namespace
{

constexpr int mostElsewhere = 1000;

} // namespace

InstanceStory::InstanceStory(QWidget *parent)
    : StoryCard(parent)
{
}

void InstanceStory::tell(const usecases::Prechecked &checked,
    const std::vector<usecases::NumberRow> &unused, const rulebook::Rulebook &rulebook)
{
    beginInstance(checked.instance, rulebook);
    addUnused(unused);
    addFindings(checked.assessment, rulebook);
    if (checked.quota.issuer == model::Issuer::Console)
        addElsewhere(checked.quota);
    addOtherRulebooks(checked);
    if (checked.assessment.verdict() == rules::Eligibility::Ineligible)
        addIneligibleExit();
    addWide(newLabel(TextRole::Small, text::rulebookLine(rulebook), content()));
    endStory();
}

void InstanceStory::beginInstance(
    const model::Instance &instance, const rulebook::Rulebook &rulebook)
{
    const QString key = model::toText(instance.key);
    m_typedElsewhere = subject() == key ? typedElsewhere() : std::nullopt;
    beginStory(key, instance.name.isEmpty() ? instance.key.id : instance.name);
    addIdentifier(
        text::productName(instance.key.product, rulebook) + u" · "_s + instance.key.id);
}

void InstanceStory::addFindings(
    const rules::Assessment &assessment, const rulebook::Rulebook &rulebook)
{
    addPassed(assessment);
    for (const rules::Finding &finding : assessment.findings) {
        if (finding.answered || finding.verdict == Verdict::Unknown)
            addQuestion(finding, rulebook);
        else if (finding.verdict == Verdict::Fail)
            addFailed(finding, rulebook);
    }
}

std::optional<int> InstanceStory::typedElsewhere() const
{
    const auto *count = shown()->findChild<QSpinBox *>(u"numbersElsewhere"_s);
    if (!count || count->value() == count->property("stated").toInt())
        return std::nullopt;
    return count->value();
}

void InstanceStory::addUnused(const std::vector<usecases::NumberRow> &unused)
{
    for (const usecases::NumberRow &one : unused) {
        const QString &number = one.number.text;
        QWidget *lines = newLines(tr("This server already has an unused number: %1")
                                      .arg(model::groupedNumber(number)),
            one.doNotUse ? tr("Do not use it: the server does not fit any more.")
                         : text::issuerWarning(one.number.issuer),
            content());
        if (!one.doNotUse) {
            QPushButton *use
                = newButton({.name = u"useNumber"_s + number, .text = tr("Use this number")},
                    lines);
            connect(use, &QPushButton::clicked, this,
                [this, number, issuer = one.number.issuer] { Q_EMIT reuseAsked(number, issuer); },
                Qt::QueuedConnection);
            lines->layout()->addWidget(use);
            lines->layout()->setAlignment(use, Qt::AlignLeft);
        }
        addMarked(one.doNotUse ? Level::AtRisk : Level::Safe, lines);
    }
}

void InstanceStory::addPassed(const rules::Assessment &assessment)
{
    QStringList passed;
    for (const rules::Finding &finding : assessment.findings) {
        if (finding.verdict == Verdict::Pass && !finding.answered)
            passed.append(text::ruleName(finding.rule));
    }
    if (!passed.isEmpty()) {
        addMarked(Level::Safe,
            newLines(text::joined(passed),
                tr("%n passed", nullptr, static_cast<int>(passed.size())), content()));
    }
}

void InstanceStory::addFailed(const rules::Finding &finding, const rulebook::Rulebook &rulebook)
{
    addMarked(Level::Lost,
        newLines(text::findingSentence(finding, rulebook),
            finding.remedy ? text::remedySentence(*finding.remedy) : QString(), content()));
}

void InstanceStory::addQuestion(const rules::Finding &finding, const rulebook::Rulebook &rulebook)
{
    auto *question = new QuestionRow(finding, rulebook, content());
    question->setObjectName(u"question"_s + camelName(finding.rule));
    question->setProperty("open", finding.verdict == Verdict::Unknown);
    connect(question, &QuestionRow::answered, this, &InstanceStory::answered);
    addMarked(levelOf(finding.verdict), question);
}

void InstanceStory::addElsewhere(const usecases::Quota &quota)
{
    QWidget *lines = newLines(tr("Numbers made elsewhere"),
        tr("Numbers that the console made on this server and that are not recorded here count "
           "too."),
        content());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    auto *count = new QSpinBox(lines);
    count->setObjectName(u"numbersElsewhere"_s);
    count->setAccessibleName(tr("Numbers made elsewhere"));
    count->setRange(0, mostElsewhere);
    count->setValue(quota.elsewhere.value_or(0));
    count->setProperty("stated", count->value());
    count->setValue(m_typedElsewhere.value_or(count->value()));
    QPushButton *state = newButton({.name = u"stateElsewhere"_s, .text = tr("Confirm")}, lines);
    connect(state, &QPushButton::clicked, this,
        [this, count] { Q_EMIT elsewhereStated(count->value()); }, Qt::QueuedConnection);
    row->addWidget(count);
    row->addWidget(state);
    row->addStretch();
    static_cast<QVBoxLayout *>(lines->layout())->addLayout(row);
    addMarked(quota.elsewhere ? Level::Safe : Level::Watch, lines);
}

void InstanceStory::addOtherRulebooks(const usecases::Prechecked &checked)
{
    for (const usecases::OtherVerdict &other : checked.elsewhere) {
        auto *line = newLabel(TextRole::Explanation,
            tr("By %1 (%2): %3")
                .arg(text::localText(other.rulebookName),
                    other.rulebookDate.toString(Qt::ISODate),
                    text::eligibilityWord(other.verdict)),
            content());
        setTone(line, other.verdict == checked.assessment.verdict() ? Tone::Muted : Tone::Accent);
        addWide(line);
    }
}

void InstanceStory::addIneligibleExit()
{
    QPushButton *already = newButton(
        {.name = u"hasNumberAlready"_s, .text = tr("The console gave me a number all the same")},
        content());
    makeQuiet(already);
    connect(already, &QPushButton::clicked, this, &InstanceStory::hasNumberAlready,
        Qt::QueuedConnection);
    addWide(already, Qt::AlignLeft);
}

bool InstanceStory::focusOpenQuestion()
{
    for (QuestionRow *question : shown()->findChildren<QuestionRow *>()) {
        if (!question->property("open").toBool())
            continue;
        question->focusFirst();
        return true;
    }
    return false;
}

} // namespace beian::ui
