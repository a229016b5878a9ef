#pragma once

#include "ui/wizard/draft_page.h"

class QComboBox;
class QScrollArea;

namespace beian::ui
{

class CheckRows;

/// Step 1, 自查: whose account, what will be needed, and the list of what has to hold.
class CheckPage final : public DraftPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckPage)

public:
    explicit CheckPage(const WizardContext &context);

    /// Says that an earlier run was left midway, with a button to go on there.
    void offerResume(const usecases::WizardDraft &kept);

    void focusFirst() override;
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

Q_SIGNALS:
    void resumeAsked();

private:
    [[nodiscard]] QWidget *newAccountCard();
    [[nodiscard]] QWidget *newNeedsCard();
    [[nodiscard]] QWidget *newChecklistCard();
    void showAccounts();

    QComboBox *m_account = nullptr;
    CheckRows *m_rows = nullptr;
};

} // namespace beian::ui
