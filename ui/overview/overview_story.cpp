#include "ui/overview/overview_story.h"

#include "core/text/findings.h"
#include "core/text/words.h"
#include "ui/overview/deadline_words.h"
#include "ui/story/fitness.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/looks.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostDeadlines = 8;

} // namespace

OverviewStory::OverviewStory(QWidget *parent)
    : StoryCard(parent)
{
    setObjectName(u"overviewStory"_s);
}

void OverviewStory::tell(const usecases::Overview &overview,
    const rulebook::Rulebook &rulebook, const usecases::AccountLabels &labels)
{
    beginStory(u"overview"_s, tr("What comes next"));
    addDeadlines(overview, rulebook);
    addStages(overview);
    addAccounts(overview, labels);
    addWide(newLabel(TextRole::Small, text::rulebookLine(rulebook), content()));
    endStory();
}

void OverviewStory::addDeadlines(
    const usecases::Overview &overview, const rulebook::Rulebook &rulebook)
{
    if (overview.deadlines.empty())
        addWide(newLabel(TextRole::Body, tr("Nothing ends."), content()));
    const std::size_t count = std::min(overview.deadlines.size(), mostDeadlines);
    auto *list = new QWidget(content());
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (std::size_t i = 0; i < count; ++i) {
        const usecases::Deadline &deadline = overview.deadlines[i];
        auto *row = new LinkRow(levelOf(deadline.level), deadlineWords(deadline),
            deadlineTime(deadline, rulebook, overview.at), list);
        row->setObjectName(u"deadline_"_s + QString::number(i));
        connect(
            row, &LinkRow::clicked, this,
            [this, filing = deadline.filing, instance = deadline.instance] {
                if (filing)
                    Q_EMIT filingAsked(*filing);
                else
                    Q_EMIT instanceAsked(instance);
            },
            Qt::QueuedConnection);
        rows->addWidget(row);
    }
    addWide(list);
    if (overview.deadlines.size() > count) {
        addWide(newLabel(TextRole::Explanation,
            tr("%n later one(s) stand on the timeline and beside the filings.", nullptr,
                static_cast<int>(overview.deadlines.size() - count)),
            content()));
    }
}

void OverviewStory::addStages(const usecases::Overview &overview)
{
    addHeading(tr("Filings by stage"));
    if (overview.stages.empty())
        addWide(newLabel(TextRole::Body, tr("No filing yet."), content()));
    for (const auto &[stage, count] : overview.stages)
        addFact(text::stageWord(stage), QString::number(count));
    if (overview.rehearsals > 0)
        addFact(tr("rehearsals"), QString::number(overview.rehearsals));
}

void OverviewStory::addAccounts(
    const usecases::Overview &overview, const usecases::AccountLabels &labels)
{
    addHeading(tr("Service numbers by account"));
    for (const usecases::AccountNumbers &account : overview.accounts) {
        QStringList parts{tr("%1 used").arg(account.used), tr("%1 left").arg(account.left)};
        if (account.leftOnceConfirmed > 0)
            parts.append(tr("%1 more once confirmed").arg(account.leftOnceConfirmed));
        if (account.rehearsed > 0)
            parts.append(tr("%1 for rehearsal").arg(account.rehearsed));
        addWide(newLines(
            usecases::shownName(labels, account.account), text::joined(parts), content()));
    }
}

} // namespace beian::ui
