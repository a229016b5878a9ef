#pragma once

#include "core/usecases/list_filings.h"
#include "core/usecases/precheck.h"
#include "ui/theme/level.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QScrollArea;

namespace beian::ui
{

/// All that is to be said of one instance: what passed in one line, what failed with its remedy, what
/// needs an answer with the buttons for it, its unused numbers, and what other rulebooks say.
class InstanceStory final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstanceStory)

public:
    explicit InstanceStory(QWidget *parent);

    /// `unused`: the numbers of the instance that no filing uses.
    void tell(const usecases::Prechecked &checked,
        const std::vector<usecases::NumberRow> &unused, const rulebook::Rulebook &rulebook);
    void clear();

    /// Gives the keyboard to the first question that is open; false where there is none.
    [[nodiscard]] bool focusOpenQuestion();

Q_SIGNALS:
    void answered(beian::rulebook::RuleId rule, beian::rules::Answer answer);
    /// How many numbers were made on the instance outside this ledger.
    void elsewhereStated(int numbers);
    void reuseAsked(const QString &number, beian::model::Issuer issuer);
    /// The person has a number from the console although the instance looks ineligible.
    void hasNumberAlready();

private:
    /// What somebody is doing in the story while it is told anew.
    struct Place {
        QString focused; ///< the name of what has the keyboard
        std::optional<int> typedElsewhere;
        int scrolled = 0;
    };
    [[nodiscard]] Place place() const;
    void restore(const Place &place);

    void startContent();
    void addUnused(const std::vector<usecases::NumberRow> &unused);
    void addPassed(const rules::Assessment &assessment);
    void addFailed(const rules::Finding &finding, const rulebook::Rulebook &rulebook);
    void addQuestion(const rules::Finding &finding, const rulebook::Rulebook &rulebook);
    void addElsewhere(const usecases::Quota &quota);
    void addOtherRulebooks(const usecases::Prechecked &checked);
    void addIneligibleExit();
    void addMarked(Level level, QWidget *content);
    void addWide(QWidget *content);

    QScrollArea *m_area = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_rows = nullptr;
    model::InstanceKey m_told; ///< whose story it is
};

} // namespace beian::ui
