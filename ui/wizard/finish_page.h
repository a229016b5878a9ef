#pragma once

#include "core/usecases/receipt.h"
#include "ui/wizard/draft_page.h"

class QPushButton;
class QVBoxLayout;

namespace beian::ui
{

class Card;

/// Step 5, 完成: what was recorded, the receipt, and what to do with the number now.
class FinishPage final : public DraftPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FinishPage)

public:
    explicit FinishPage(const WizardContext &context);

    void focusFirst() override;
    void initializePage() override;

protected:
    void showFresh() override;

private:
    [[nodiscard]] QWidget *newStepsCard();
    void showRecorded(const usecases::Receipt &receipt);
    void addNumber(const QString &number);
    void addFact(const QString &label, const QString &value);
    void saveReceipt();

    Card *m_recorded = nullptr;
    QWidget *m_facts = nullptr;
    QPushButton *m_receipt = nullptr;
    QPushButton *m_filingSystem = nullptr;
};

} // namespace beian::ui
