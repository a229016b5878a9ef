#pragma once

#include "core/usecases/account_labels.h"
#include "core/usecases/overview.h"
#include "ui/story/story_card.h"

namespace beian::ui
{

/// Beside the timeline: what ends next, filings by stage, and numbers by account.
class OverviewStory final : public StoryCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewStory)

public:
    explicit OverviewStory(QWidget *parent);

    void tell(const usecases::Overview &overview, const rulebook::Rulebook &rulebook,
        const usecases::AccountLabels &labels);

Q_SIGNALS:
    void instanceAsked(const beian::model::InstanceKey &key);
    void filingAsked(beian::model::FilingId id);

private:
    void addDeadlines(
        const usecases::Overview &overview, const rulebook::Rulebook &rulebook);
    void addStages(const usecases::Overview &overview);
    void addAccounts(
        const usecases::Overview &overview, const usecases::AccountLabels &labels);
};

} // namespace beian::ui
