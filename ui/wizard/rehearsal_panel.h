#pragma once

#include "core/usecases/issue_number.h"
#include "ui/wizard/draft_page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace beian::ui
{

/// The number is drawn here, for rehearsal: said plainly, and asked once more before it is made.
class RehearsalPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RehearsalPanel)

public:
    RehearsalPanel(const WizardContext &context, QWidget *parent);

    /// Has asked nothing yet.
    void startAnew();
    void showDraft();
    void focusFirst();

Q_SIGNALS:
    void issued(const beian::usecases::IssuedNumbers &numbers);
    void failed(const beian::usecases::Failure &failure);

private:
    [[nodiscard]] QWidget *newConfirmation();
    void askToConfirm();
    void stopAsking();
    void issue();

    WizardContext m_context;
    QLabel *m_quota = nullptr;
    QLabel *m_question = nullptr;
    QPushButton *m_generate = nullptr;
    QWidget *m_confirmation = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace beian::ui
