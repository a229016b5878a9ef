#include "ui/import/change_story.h"

#include "core/model/domain.h"
#include "core/text/deltas.h"
#include "core/text/registers.h"
#include "core/text/words.h"
#include "ui/widgets/level_badge.h"
#include "ui/widgets/looks.h"

#include <QLabel>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::ChangeKind;
using usecases::InstanceChange;

ChangeStory::ChangeStory(QWidget *parent)
    : StoryCard(parent)
{
}

void ChangeStory::tell(const ChangeRow &row, const ImportReading &reading,
    const rulebook::Rulebook &rulebook)
{
    const RowTitle title = titleOf(row, reading);
    beginStory(title.first + u'\n' + title.second, title.first);
    if (!title.second.isEmpty())
        addIdentifier(title.second);
    addWide(new LevelBadge(row.level, wordOf(row), content()), Qt::AlignLeft);
    if (const InstanceChange *change = changeOf(row, reading))
        addChange(*change, rulebook);
    else
        addWide(newLabel(TextRole::Body, lineOf(row, reading, rulebook), content()));
    endStory();
}

void ChangeStory::addChange(const InstanceChange &change, const rulebook::Rulebook &rulebook)
{
    if (!change.endangers.isEmpty())
        addEndangered(change.endangers);
    for (const model::Delta &delta : change.deltas)
        addMarked(levelOf(delta.kind), text::deltaText(delta, rulebook));
    if (!change.fields.empty())
        addFields(change, rulebook);
    if (change.kind == ChangeKind::New || change.kind == ChangeKind::Unchanged)
        addFacts(change.instance, rulebook);
    if (change.kind == ChangeKind::Gone) {
        addWide(newLabel(TextRole::Explanation,
            tr("The list proved complete and does not have it. It stays in the ledger, as gone."),
            content()));
    }
}

void ChangeStory::addEndangered(const QStringList &domains)
{
    addWide(newLabel(TextRole::Body,
        tr("This leaves %n filing(s) worse off:", nullptr, static_cast<int>(domains.size())),
        content()));
    for (const QString &domain : domains)
        addMarked(Level::AtRisk, model::Domain::fromStored(domain).display());
}

void ChangeStory::addFields(const InstanceChange &change, const rulebook::Rulebook &rulebook)
{
    for (const model::FieldChange &field : change.fields) {
        const bool isNamed = std::any_of(change.deltas.begin(), change.deltas.end(),
            [&field](const model::Delta &delta) { return delta.field == field; });
        if (isNamed)
            continue;
        addFact(text::fieldName(field.field),
            tr("%1 → %2").arg(text::fieldValueText(field.field, field.before, rulebook),
                text::fieldValueText(field.field, field.after, rulebook)));
    }
}

void ChangeStory::addFacts(const model::Instance &instance, const rulebook::Rulebook &rulebook)
{
    const QStringList addresses = model::addressTexts(instance);
    addFact(text::columnTitle(u"product"_s), text::productName(instance.key.product, rulebook));
    addFact(text::columnTitle(u"region"_s), text::regionName(instance.key.region, rulebook));
    addFact(text::columnTitle(u"billing"_s), text::billingWord(instance.billing));
    addFact(text::columnTitle(u"expires"_s), text::expiryText(instance.expires, rulebook));
    addFact(text::columnTitle(u"status"_s), text::statusWord(instance));
    if (!addresses.isEmpty())
        addFact(text::columnTitle(u"addresses"_s), text::joined(addresses));
}

} // namespace beian::ui
