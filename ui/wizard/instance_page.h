#pragma once

#include "core/usecases/list_filings.h"
#include "core/usecases/precheck.h"
#include "ui/session/desk_work.h"
#include "ui/wizard/draft_page.h"
#include "ui/wizard/instance_table_model.h"

#include <memory>
#include <vector>

class QLineEdit;
class QStackedLayout;

namespace beian::ui
{

class BusyBar;
class EmptyState;
class ImportView;
class InstanceStory;
class ServerForm;
class TableView;

/// Step 2, 选择实例: which server gets the number. Eligible ones first; the others stay visible with
/// why and what to do; what only a person knows is asked here.
class InstancePage final : public DraftPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstancePage)

public:
    explicit InstancePage(const WizardContext &context);

    void focusFirst() override;
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *newBrowser();
    void addParts();
    /// Made when they are asked for first: the wizard is there the sooner.
    [[nodiscard]] ServerForm *form();
    [[nodiscard]] ImportView *preview();
    void connectStory();
    void reload();
    void take(std::shared_ptr<const InstanceTableModel::Content> content);
    void showReadFailure(const usecases::Failure &failure);
    void filter();
    void followContent();
    /// The instances, or where there are none the way to get some.
    [[nodiscard]] QWidget *list() const;
    void showPart(QWidget *part);
    void followSelection();
    void choose(const std::optional<model::InstanceKey> &key);
    [[nodiscard]] const usecases::Prechecked *chosen() const;
    [[nodiscard]] std::vector<usecases::NumberRow> unusedNumbers(
        const model::InstanceKey &key);
    void answer(rulebook::RuleId rule, rules::Answer answer);
    void stateElsewhere(int numbers);
    void storeAnswers(const rules::Answers &answers, std::optional<int> elsewhere);
    void reuse(const QString &number, model::Issuer issuer);
    void importFiles(const QStringList &paths);

    DeskWork m_work;
    bool m_isAnswering = false; ///< the keyboard goes on to the next question
    BusyBar *m_busy = nullptr;
    InstanceTableModel *m_model = nullptr;
    QStackedLayout *m_parts = nullptr;
    QWidget *m_browser = nullptr;
    QLineEdit *m_filter = nullptr;
    TableView *m_table = nullptr;
    InstanceStory *m_story = nullptr;
    EmptyState *m_empty = nullptr;
    ServerForm *m_form = nullptr;
    ImportView *m_preview = nullptr;
};

} // namespace beian::ui
