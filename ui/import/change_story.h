#pragma once

#include "ui/import/change_row.h"
#include "ui/story/story_card.h"

namespace beian::ui
{

/// All about one row of the preview: what it means, which filings it endangers, every field.
class ChangeStory final : public StoryCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeStory)

public:
    explicit ChangeStory(QWidget *parent);

    void tell(const ChangeRow &row, const ImportReading &reading,
        const rulebook::Rulebook &rulebook);

private:
    void addChange(const usecases::InstanceChange &change, const rulebook::Rulebook &rulebook);
    void addEndangered(const QStringList &domains);
    void addFields(const usecases::InstanceChange &change, const rulebook::Rulebook &rulebook);
    void addFacts(const model::Instance &instance, const rulebook::Rulebook &rulebook);
};

} // namespace beian::ui
