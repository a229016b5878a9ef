#include "ui/story/number_story.h"

#include "core/text/findings.h"
#include "core/text/registers.h"
#include "core/text/undo.h"
#include "core/text/words.h"
#include "ui/story/fitness.h"
#include "ui/widgets/looks.h"

#include <QLabel>

namespace beian::ui
{

using namespace Qt::StringLiterals;

NumberStory::NumberStory(QWidget *parent)
    : StoryCard(parent)
{
}

void NumberStory::tell(const usecases::NumberStory &story, const rulebook::Rulebook &rulebook)
{
    const model::ServiceNumber &number = story.row.number;
    beginStory(QString::number(number.id.value),
        number.text.isEmpty() ? tr("number not known") : model::groupedNumber(number.text));
    addIdentifier(text::issuerWord(number.issuer));
    addState(story.row);
    addFacts(story, rulebook);
    addEvents(story.events, rulebook);
    addWide(newLabel(TextRole::Small, text::rulebookLine(rulebook), content()));
    endStory();
}

void NumberStory::addState(const usecases::NumberRow &row)
{
    const model::ServiceNumber &number = row.number;
    if (row.doNotUse) {
        addMarked(Level::AtRisk,
            newLines(text::doNotUseWord(),
                tr("Its server does not fit any more: the platform would refuse the filing. What "
                   "to do is said beside the server."),
                content()));
    } else {
        addMarked(levelOf(row), newLines(text::numberStateWord(number.state), row.domain, content()));
    }
    const QString warning = text::issuerWarning(number.issuer);
    if (!warning.isEmpty())
        addMarked(Level::Watch, warning);
}

void NumberStory::addFacts(const usecases::NumberStory &story, const rulebook::Rulebook &rulebook)
{
    const model::ServiceNumber &number = story.row.number;
    const model::Instance &instance = story.row.instance;
    const auto add = [this](QLatin1StringView column, const QString &value) {
        if (!value.isEmpty())
            addFact(text::columnTitle(QString(column)), value);
    };
    if (story.filing) {
        add("domain"_L1, story.filing->domain.display());
        add("stage"_L1, text::stageWord(story.filing->stage));
        add("icp"_L1, story.filing->icp);
    }
    add("account"_L1, number.instance.account);
    add("granted-to"_L1, number.grantedTo);
    add("instance"_L1,
        instance.name.isEmpty() ? instance.key.id
                                : instance.name + u" · "_s + instance.key.id);
    add("expires"_L1, text::expiryText(instance.expires, rulebook));
    add("issued"_L1, text::momentText(number.issuedAt, rulebook));
    add("charge"_L1, text::chargeWord(number.charge));
    add("voided"_L1, text::dayText(number.voidedAt, rulebook));
    add("note"_L1, text::reasonText(number.voidReason));
}

} // namespace beian::ui
