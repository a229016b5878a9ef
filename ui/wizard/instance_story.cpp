#include "ui/wizard/instance_story.h"

#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/text/words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/looks.h"
#include "ui/wizard/buttons.h"
#include "ui/wizard/fitness.h"
#include "ui/wizard/mark_label.h"
#include "ui/wizard/question_row.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using rules::Verdict;

namespace
{

constexpr int mostElsewhere = 1000;

QWidget *newLines(const QString &first, const QString &second, QWidget *parent)
{
    auto *lines = new QWidget(parent);
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newLabel(TextRole::Body, first, lines));
    if (!second.isEmpty())
        layout->addWidget(newLabel(TextRole::Explanation, second, lines));
    return lines;
}

} // namespace

InstanceStory::InstanceStory(QWidget *parent)
    : Card(QString(), parent)
    , m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_area, 1);
    clear();
}

void InstanceStory::clear()
{
    m_told = {};
    setTitle(QString());
    startContent();
    m_area->setWidget(m_content);
}

void InstanceStory::startContent()
{
    m_content = new QWidget(m_area);
    m_rows = new QGridLayout(m_content);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(12);
    m_rows->setColumnStretch(1, 1);
}

void InstanceStory::tell(const usecases::Prechecked &checked,
    const std::vector<usecases::NumberRow> &unused, const rulebook::Rulebook &rulebook)
{
    const model::Instance &instance = checked.instance;
    const bool isSame = m_told == instance.key;
    const Place before = isSame ? place() : Place{};
    m_told = instance.key;
    startContent();
    setTitle(instance.name.isEmpty() ? instance.key.id : instance.name);
    auto *id = new ElidedLabel(
        text::productName(instance.key.product, rulebook) + u" · "_s + instance.key.id,
        Qt::ElideMiddle, m_content);
    setTextRole(id, TextRole::Identifier);
    addWide(id);
    addUnused(unused);
    addPassed(checked.assessment);
    for (const rules::Finding &finding : checked.assessment.findings) {
        if (finding.answered || finding.verdict == Verdict::Unknown)
            addQuestion(finding, rulebook);
        else if (finding.verdict == Verdict::Fail)
            addFailed(finding, rulebook);
    }
    if (checked.quota.issuer == model::Issuer::Console)
        addElsewhere(checked.quota);
    addOtherRulebooks(checked);
    if (checked.assessment.verdict() == rules::Eligibility::Ineligible)
        addIneligibleExit();
    addWide(newLabel(TextRole::Small, text::rulebookLine(rulebook), m_content));
    m_rows->setRowStretch(m_rows->rowCount(), 1);
    // Only when it is whole: what is added to a widget that is shown appears an event later.
    m_area->setWidget(m_content);
    if (isSame)
        restore(before);
}

InstanceStory::Place InstanceStory::place() const
{
    Place place;
    place.scrolled = m_area->verticalScrollBar()->value();
    const QWidget *focused = window()->focusWidget();
    if (focused && m_content->isAncestorOf(focused))
        place.focused = focused->objectName();
    const auto *count = m_content->findChild<QSpinBox *>(u"numbersElsewhere"_s);
    if (count && count->value() != count->property("stated").toInt())
        place.typedElsewhere = count->value();
    return place;
}

void InstanceStory::restore(const Place &place)
{
    auto *count = m_content->findChild<QSpinBox *>(u"numbersElsewhere"_s);
    if (count && place.typedElsewhere)
        count->setValue(*place.typedElsewhere);
    if (!place.focused.isEmpty()) {
        if (auto *focused = m_content->findChild<QWidget *>(place.focused))
            focused->setFocus();
    }
    m_content->adjustSize();
    m_area->verticalScrollBar()->setValue(place.scrolled);
}

void InstanceStory::addWide(QWidget *content)
{
    m_rows->addWidget(content, m_rows->rowCount(), 0, 1, 2);
}

void InstanceStory::addMarked(Level level, QWidget *content)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new MarkLabel(level, m_content), row, 0, Qt::AlignTop);
    m_rows->addWidget(content, row, 1);
}

void InstanceStory::addUnused(const std::vector<usecases::NumberRow> &unused)
{
    for (const usecases::NumberRow &one : unused) {
        const QString &number = one.number.text;
        QWidget *lines = newLines(tr("This server already has an unused number: %1")
                                      .arg(model::groupedNumber(number)),
            one.doNotUse ? tr("Do not use it: the server does not fit any more.")
                         : text::issuerWarning(one.number.issuer),
            m_content);
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
                tr("%n passed", nullptr, static_cast<int>(passed.size())), m_content));
    }
}

void InstanceStory::addFailed(const rules::Finding &finding, const rulebook::Rulebook &rulebook)
{
    addMarked(Level::Lost,
        newLines(text::findingSentence(finding, rulebook),
            finding.remedy ? text::remedySentence(*finding.remedy) : QString(), m_content));
}

void InstanceStory::addQuestion(const rules::Finding &finding, const rulebook::Rulebook &rulebook)
{
    auto *question = new QuestionRow(finding, rulebook, m_content);
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
        m_content);
    auto *row = new QHBoxLayout;
    auto *count = new QSpinBox(lines);
    count->setObjectName(u"numbersElsewhere"_s);
    count->setAccessibleName(tr("Numbers made elsewhere"));
    count->setRange(0, mostElsewhere);
    count->setValue(quota.elsewhere.value_or(0));
    count->setProperty("stated", count->value());
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
            m_content);
        setTone(line, other.verdict == checked.assessment.verdict() ? Tone::Muted : Tone::Accent);
        addWide(line);
    }
}

void InstanceStory::addIneligibleExit()
{
    QPushButton *already = newButton(
        {.name = u"hasNumberAlready"_s, .text = tr("The console gave me a number all the same")},
        m_content);
    makeQuiet(already);
    connect(already, &QPushButton::clicked, this, &InstanceStory::hasNumberAlready,
        Qt::QueuedConnection);
    m_rows->addWidget(already, m_rows->rowCount(), 0, 1, 2, Qt::AlignLeft);
}

bool InstanceStory::focusOpenQuestion()
{
    for (QuestionRow *question : m_content->findChildren<QuestionRow *>()) {
        if (!question->property("open").toBool())
            continue;
        question->focusFirst();
        return true;
    }
    return false;
}

} // namespace beian::ui
