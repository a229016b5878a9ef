#pragma once

#include "core/model/note.h"
#include "ui/wizard/draft_page.h"

class QLabel;
class QRadioButton;
class QStackedLayout;

namespace beian::ui
{

class ConsolePanel;
class NumberDisplay;
class RehearsalPanel;

/// Step 3, 生成: by whom the number is made, and the number. Once there is one, coming back here
/// shows it and makes no other.
class NumberPage final : public DraftPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberPage)

public:
    explicit NumberPage(const WizardContext &context);

    void focusFirst() override;
    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

protected:
    void showFresh() override;

private:
    [[nodiscard]] QWidget *newMaking();
    [[nodiscard]] QWidget *newMade();
    void chooseIssuer(model::Issuer issuer);
    void showMade();
    /// Product, id, region and account of the server that gets the number.
    [[nodiscard]] QString serverLine() const;
    void take(const QString &number, const model::Notes &notes);

    QStackedLayout *m_stages = nullptr;
    QWidget *m_making = nullptr;
    QWidget *m_made = nullptr;
    QRadioButton *m_console = nullptr;
    QRadioButton *m_local = nullptr;
    QStackedLayout *m_panels = nullptr;
    ConsolePanel *m_consolePanel = nullptr;
    RehearsalPanel *m_rehearsalPanel = nullptr;
    NumberDisplay *m_number = nullptr;
    QLabel *m_warning = nullptr;
};

} // namespace beian::ui
