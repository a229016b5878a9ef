// What the list of instances tells beyond the judgement: what a server carries, and what would become
// of that.

#include "core/text/findings.h"
#include "core/text/registers.h"
#include "core/text/standings.h"
#include "core/text/words.h"
#include "ui/story/fitness.h"
#include "ui/story/instance_story.h"
#include "ui/widgets/looks.h"

#include <QLabel>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString stateWord(const usecases::NumberRow &row)
{
    if (row.doNotUse)
        return text::doNotUseWord();
    return text::numberStateWord(row.number.state);
}

} // namespace

void InstanceStory::tell(const usecases::InstanceStory &story, const Supposition &supposition,
    const rulebook::Rulebook &rulebook)
{
    const usecases::Prechecked &checked = story.checked;
    beginInstance(checked.instance, rulebook);
    addFindings(checked.assessment, rulebook);
    addElsewhere(checked.quota);
    addOtherRulebooks(checked);
    addFacts(checked.instance, rulebook);
    addNumbers(story.numbers);
    addFilings(story.filings);
    addSupposition(supposition, rulebook);
    addEvents(story.events, rulebook);
    addWide(newLabel(TextRole::Small, text::rulebookLine(rulebook), content()));
    endStory();
}

void InstanceStory::addFacts(const model::Instance &instance, const rulebook::Rulebook &rulebook)
{
    addHeading(tr("As the inventory has it"));
    const auto add = [this](QLatin1StringView column, const QString &value) {
        if (!value.isEmpty())
            addFact(text::columnTitle(QString(column)), value);
    };
    add("account"_L1, instance.key.account);
    add("region"_L1, text::regionName(instance.key.region, rulebook));
    add("billing"_L1, text::billingWord(instance.billing));
    add("status"_L1, text::statusWord(instance));
    add("created"_L1, text::dayText(instance.created, rulebook));
    add("expires"_L1, text::expiryText(instance.expires, rulebook));
    add("addresses"_L1, text::joined(model::addressTexts(instance)));
    add("seen"_L1, text::momentText(instance.seenAt, rulebook));
    add("gone"_L1, text::dayText(instance.goneSince, rulebook));
}

void InstanceStory::addNumbers(const std::vector<usecases::NumberRow> &numbers)
{
    addHeading(text::registerTitle(u"numbers"_s));
    if (numbers.empty())
        addWide(newLabel(TextRole::Body, tr("None yet."), content()));
    for (const usecases::NumberRow &row : numbers) {
        QStringList below{stateWord(row)};
        if (!row.domain.isEmpty())
            below.append(row.domain);
        below.append(text::issuerWord(row.number.issuer));
        const QString number = row.number.text.isEmpty()
            ? tr("number not known")
            : model::groupedNumber(row.number.text);
        addMarked(levelOf(row), newLines(number, below.join(u" · "_s), content()));
    }
}

void InstanceStory::addFilings(const std::vector<usecases::FilingRow> &filings)
{
    addHeading(tr("Filings that ride on it"));
    if (filings.empty())
        addWide(newLabel(TextRole::Body, tr("None."), content()));
    for (const usecases::FilingRow &row : filings) {
        const QString domain = row.filing.domain.display();
        const QString stage = text::stageWord(row.filing.stage);
        if (!row.standing) {
            addWide(newLines(domain, stage, content()));
            continue;
        }
        const rules::Level level = row.standing->worst.level;
        addMarked(levelOf(level),
            newLines(domain, stage + u" · "_s + text::levelWord(level), content()));
    }
}

void InstanceStory::addSupposition(
    const Supposition &supposition, const rulebook::Rulebook &rulebook)
{
    addHeading(tr("What if this server is …"));
    auto *row = new WhatIfRow(supposition.whatIf, content());
    connect(row, &WhatIfRow::asked, this, &InstanceStory::whatIfAsked);
    addWide(row);
    if (!supposition.whatIf)
        return;
    if (supposition.falling.empty()) {
        addMarked(Level::Safe, tr("No filing would fall."));
        return;
    }
    addWide(newLabel(TextRole::Body,
        tr("%n filing(s) would fall, from %1 on:", nullptr,
            static_cast<int>(supposition.falling.size()))
            .arg(text::dayText(supposition.strikesAt, rulebook)),
        content()));
    for (const usecases::FilingRow &filing : supposition.falling) {
        const rules::Concern &worst = filing.standing->worst;
        QString below = text::concernSentence(worst, rulebook);
        if (worst.remedy)
            below += u' ' + text::remedySentence(*worst.remedy);
        addMarked(levelOf(worst.level),
            newLines(filing.filing.domain.display(), below, content()));
    }
}

} // namespace beian::ui
