#pragma once

#include "core/usecases/number_story.h"
#include "ui/story/story_card.h"

namespace beian::ui
{

/// All that is to be said of one number: what it is good for, what it stands on, what it carries.
class NumberStory final : public StoryCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberStory)

public:
    explicit NumberStory(QWidget *parent);

    void tell(const usecases::NumberStory &story, const rulebook::Rulebook &rulebook);

private:
    void addState(const usecases::NumberRow &row);
    void addFacts(const usecases::NumberStory &story, const rulebook::Rulebook &rulebook);
};

} // namespace beian::ui
