#pragma once

#include "core/usecases/filing_story.h"
#include "ui/story/story_card.h"

namespace beian::ui
{

/// All that is to be said of one filing: how it stands and what to do about it, the stages on its
/// way, what it owes after approval, what it rides on, and what happened to it.
class FilingStory final : public StoryCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilingStory)

public:
    explicit FilingStory(QWidget *parent);

    void tell(const usecases::FilingStory &story, const rulebook::Rulebook &rulebook);

Q_SIGNALS:
    void dutyDone(const QString &duty);

private:
    void addStanding(const usecases::FilingStory &story, const rulebook::Rulebook &rulebook);
    void addConcern(const rules::Concern &concern, const rulebook::Rulebook &rulebook);
    void addDuties(
        const std::vector<usecases::Duty> &duties, const rulebook::Rulebook &rulebook);
    void addFacts(const usecases::FilingRow &row, const rulebook::Rulebook &rulebook);
};

} // namespace beian::ui
