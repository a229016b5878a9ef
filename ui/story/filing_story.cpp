#include "ui/story/filing_story.h"

#include "core/text/check_items.h"
#include "core/text/findings.h"
#include "core/text/registers.h"
#include "core/text/standings.h"
#include "core/text/undo.h"
#include "core/text/words.h"
#include "ui/story/fitness.h"
#include "ui/story/stage_way.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

FilingStory::FilingStory(QWidget *parent)
    : StoryCard(parent)
{
}

void FilingStory::tell(const usecases::FilingStory &story, const rulebook::Rulebook &rulebook)
{
    const model::Filing &filing = story.row.filing;
    beginStory(QString::number(filing.id.value), filing.domain.display());
    const QString number = filing.numberText.isEmpty() ? tr("number not known")
                                                       : model::groupedNumber(filing.numberText);
    addIdentifier(number + u" · "_s + text::issuerWord(filing.issuer));
    addStanding(story, rulebook);
    addHeading(text::columnTitle(u"stage"_s));
    addWide(new StageWay(story.way, filing.stage, rulebook, content()));
    if (story.deadline) {
        const QString moment = text::momentText(story.deadline->at, rulebook);
        addWide(newLabel(TextRole::Explanation,
            story.deadline->certain
                ? tr("This stage is over by %1 at the latest.").arg(moment)
                : tr("This stage is over by about %1: the holidays of that year are not known.")
                      .arg(moment),
            content()));
    }
    addDuties(story.duties, rulebook);
    addFacts(story.row, rulebook);
    addEvents(story.events, rulebook);
    addWide(newLabel(TextRole::Small, text::rulebookLine(rulebook), content()));
    endStory();
}

void FilingStory::addStanding(
    const usecases::FilingStory &story, const rulebook::Rulebook &rulebook)
{
    const std::optional<rules::Standing> &standing = story.row.standing;
    if (!standing) {
        addWide(newLabel(TextRole::Body, tr("This filing has ended."), content()));
        return;
    }
    addConcern(standing->worst, rulebook);
    for (const rules::Concern &concern : standing->others)
        addConcern(concern, rulebook);
    if (standing->asOf.isValid()) {
        addWide(newLabel(TextRole::Small,
            tr("By the inventory of %1.").arg(text::momentText(standing->asOf, rulebook)),
            content()));
    }
}

void FilingStory::addConcern(const rules::Concern &concern, const rulebook::Rulebook &rulebook)
{
    const QString remedy = concern.remedy ? text::remedySentence(*concern.remedy) : QString();
    QWidget *lines = newLines(text::concernSentence(concern, rulebook), remedy, content());
    lines->setAccessibleName(text::levelWord(concern.level));
    addMarked(levelOf(concern.level), lines);
}

void FilingStory::addDuties(
    const std::vector<usecases::Duty> &duties, const rulebook::Rulebook &rulebook)
{
    if (!duties.empty())
        addHeading(tr("Duties after approval"));
    for (const usecases::Duty &duty : duties) {
        if (duty.doneAt) {
            addMarked(Level::Safe,
                newLines(text::dutyText(duty.id),
                    tr("Done on %1 by %2.")
                        .arg(text::dayText(*duty.doneAt, rulebook), duty.actor),
                    content()));
            continue;
        }
        const QString due = duty.due.isValid()
            ? tr("Due on %1.").arg(text::dayText(duty.due, rulebook))
            : tr("As long as the site stands.");
        QWidget *lines = newLines(text::dutyText(duty.id), due, content());
        QPushButton *done
            = newButton({.name = u"dutyDone_"_s + duty.id, .text = tr("Done")}, lines);
        done->setAccessibleName(tr("Done: %1").arg(text::dutyText(duty.id)));
        // Queued: it tells the story anew, and this button goes with the old one.
        connect(done, &QPushButton::clicked, this,
            [this, id = duty.id] { Q_EMIT dutyDone(id); }, Qt::QueuedConnection);
        lines->layout()->addWidget(done);
        lines->layout()->setAlignment(done, Qt::AlignLeft);
        addMarked(Level::Watch, lines);
    }
}

void FilingStory::addFacts(const usecases::FilingRow &row, const rulebook::Rulebook &rulebook)
{
    const model::Filing &filing = row.filing;
    const model::Instance &instance = row.instance;
    const auto add = [this](QLatin1StringView column, const QString &value) {
        if (!value.isEmpty())
            addFact(text::columnTitle(QString(column)), value);
    };
    add("icp"_L1, filing.icp);
    add("type"_L1, text::filingTypeWord(filing.type));
    add("instance"_L1,
        instance.name.isEmpty() ? instance.key.id
                                : instance.name + u" · "_s + instance.key.id);
    add("expires"_L1, text::expiryText(instance.expires, rulebook));
    add("account"_L1, instance.key.account);
    add("domain-expires"_L1, filing.domainExpires.toString(Qt::ISODate));
    add("note"_L1, text::reasonText(filing.reason));
}

} // namespace beian::ui
