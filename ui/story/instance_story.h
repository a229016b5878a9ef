#pragma once

#include "core/usecases/instance_story.h"
#include "ui/story/story_card.h"
#include "ui/story/what_if_row.h"

#include <optional>

namespace beian::ui
{

/// All that is to be said of one instance: what passed in one line, what failed with its remedy, what
/// needs an answer with the buttons for it, its unused numbers, and what other rulebooks say.
class InstanceStory final : public StoryCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstanceStory)

public:
    explicit InstanceStory(QWidget *parent);

    /// For choosing it. `unused`: the numbers of the instance that no filing uses.
    void tell(const usecases::Prechecked &checked,
        const std::vector<usecases::NumberRow> &unused, const rulebook::Rulebook &rulebook);
    /// For reading all about it: its numbers and filings, what would become of them, its events.
    void tell(const usecases::InstanceStory &story, const Supposition &supposition,
        const rulebook::Rulebook &rulebook);

    /// Gives the keyboard to the first question that is open; false where there is none.
    [[nodiscard]] bool focusOpenQuestion();

Q_SIGNALS:
    void answered(beian::rulebook::RuleId rule, beian::rules::Answer answer);
    /// How many numbers were made on the instance outside this ledger.
    void elsewhereStated(int numbers);
    void reuseAsked(const QString &number, beian::model::Issuer issuer);
    void whatIfAsked(std::optional<beian::rules::WhatIf> whatIf);
    /// The person has a number from the console although the instance looks ineligible.
    void hasNumberAlready();

private:
    void beginInstance(const model::Instance &instance, const rulebook::Rulebook &rulebook);
    void addFindings(
        const rules::Assessment &assessment, const rulebook::Rulebook &rulebook);
    void addUnused(const std::vector<usecases::NumberRow> &unused);
    void addPassed(const rules::Assessment &assessment);
    void addFailed(const rules::Finding &finding, const rulebook::Rulebook &rulebook);
    void addQuestion(const rules::Finding &finding, const rulebook::Rulebook &rulebook);
    void addElsewhere(const usecases::Quota &quota);
    void addOtherRulebooks(const usecases::Prechecked &checked);
    void addIneligibleExit();
    void addFacts(const model::Instance &instance, const rulebook::Rulebook &rulebook);
    void addNumbers(const std::vector<usecases::NumberRow> &numbers);
    void addFilings(const std::vector<usecases::FilingRow> &filings);
    void addSupposition(
        const Supposition &supposition, const rulebook::Rulebook &rulebook);
    [[nodiscard]] std::optional<int> typedElsewhere() const;

    /// A number that was typed and not yet stated, while the story is told anew.
    std::optional<int> m_typedElsewhere;
};

} // namespace beian::ui
