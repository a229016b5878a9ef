#include "ui/import/change_story.h"

#include "core/model/domain.h"
#include "core/text/deltas.h"
#include "core/text/registers.h"
#include "core/text/words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/level_badge.h"
#include "ui/widgets/looks.h"
#include "ui/wizard/mark_label.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::ChangeKind;
using usecases::InstanceChange;

ChangeStory::ChangeStory(QWidget *parent)
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

void ChangeStory::start()
{
    m_content = new QWidget(m_area);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 4, 0);
    m_lines->setSpacing(8);
}

void ChangeStory::finish()
{
    m_lines->addStretch(1);
    // Only when it is whole: what is added to a widget that is shown appears an event later.
    m_area->setWidget(m_content);
}

void ChangeStory::clear()
{
    setTitle(QString());
    start();
    finish();
}

void ChangeStory::tell(const ChangeRow &row, const ImportReading &reading,
    const rulebook::Rulebook &rulebook)
{
    start();
    const RowTitle title = titleOf(row, reading);
    setTitle(title.first);
    if (!title.second.isEmpty()) {
        auto *id = new ElidedLabel(title.second, Qt::ElideMiddle, m_content);
        setTextRole(id, TextRole::Identifier);
        m_lines->addWidget(id);
    }
    m_lines->addWidget(
        new LevelBadge(row.level, wordOf(row), m_content), 0, Qt::AlignLeft);
    if (const InstanceChange *change = changeOf(row, reading))
        addChange(*change, rulebook);
    else
        m_lines->addWidget(
            newLabel(TextRole::Body, lineOf(row, reading, rulebook), m_content));
    finish();
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
        m_lines->addWidget(newLabel(TextRole::Explanation,
            tr("The list proved complete and does not have it. It stays in the ledger, as gone."),
            m_content));
    }
}

void ChangeStory::addEndangered(const QStringList &domains)
{
    m_lines->addWidget(newLabel(TextRole::Body,
        tr("This leaves %n filing(s) worse off:", nullptr, static_cast<int>(domains.size())),
        m_content));
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

void ChangeStory::addFact(const QString &name, const QString &value)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(newLabel(TextRole::Small, name, m_content));
    lines->addWidget(newLabel(TextRole::Body, value, m_content));
    m_lines->addLayout(lines);
}

void ChangeStory::addMarked(Level level, const QString &sentence)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new MarkLabel(level, m_content), 0, Qt::AlignTop);
    row->addWidget(newLabel(TextRole::Body, sentence, m_content), 1);
    m_lines->addLayout(row);
}

} // namespace beian::ui
