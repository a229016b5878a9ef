#include "ui/pages/check_item_row.h"

#include "core/text/check_items.h"
#include "core/text/findings.h"
#include "core/text/words.h"
#include "core/usecases/check_items.h"
#include "ui/widgets/level_badge.h"
#include "ui/widgets/looks.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int gap = 12;
constexpr int badgeWidth = 88;
constexpr qsizetype mostDetails = 3; // of one item; the export has them all

Level levelOf(usecases::CheckState state)
{
    switch (state) {
    case usecases::CheckState::Passed:
        return Level::Safe;
    case usecases::CheckState::Failed:
        return Level::Lost;
    case usecases::CheckState::Open:
        return Level::Watch;
    }
    Q_UNREACHABLE();
}

} // namespace

CheckItemRow::CheckItemRow(
    const usecases::CheckItem &item, const rulebook::Rulebook &rulebook, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(gap);
    auto *badge = new LevelBadge(levelOf(item.state),
        text::checkStateWord(support::codeOf(item.state)), this);
    badge->setMinimumWidth(badgeWidth);
    layout->addWidget(badge, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(newLabel(TextRole::Body, text::checkItemText(item.id), this));
    QStringList details;
    for (const QString &detail : item.details.mid(0, mostDetails))
        details.append(text::checkDetailText(detail));
    if (item.details.size() > mostDetails)
        details.append(u"…"_s);
    QString below = item.evidence
        ? text::findingSentence(*item.evidence, rulebook)
        : details.join(u"  "_s);
    if (item.state == usecases::CheckState::Failed)
        below += u"  "_s + text::checkItemRemedy(item.id);
    if (!item.actor.isEmpty())
        below = tr("%1, %2").arg(item.actor, text::dayText(item.at, rulebook));
    if (!below.trimmed().isEmpty())
        texts->addWidget(newLabel(TextRole::Explanation, below.trimmed(), this));
    layout->addLayout(texts, 1);

    const bool isTicked = !item.actor.isEmpty();
    const bool canTick = usecases::isTickable(item.id)
        && (isTicked || item.state == usecases::CheckState::Open);
    if (canTick) {
        auto *box = new QCheckBox(tr("Confirmed"), this);
        box->setObjectName(u"tick_"_s + item.id);
        box->setAccessibleDescription(text::checkItemText(item.id));
        box->setChecked(isTicked);
        connect(box, &QCheckBox::toggled, this, [this](bool checked) {
            Q_EMIT ticked(checked ? usecases::TickMark::Done : usecases::TickMark::Open);
        });
        layout->addWidget(box, 0, Qt::AlignTop);
    }
}

} // namespace beian::ui
