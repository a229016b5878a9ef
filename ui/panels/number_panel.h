#pragma once

#include "core/usecases/number_story.h"
#include "ui/files/outside.h"
#include "ui/panels/side_panel.h"

#include <QPointer>

#include <optional>

class QPushButton;

namespace beian::ui
{

class AskForm;
class NumberStory;
class Session;

/// Beside the service numbers: what the selected one is good for, and to copy, bind, void it, or to
/// save its receipt.
class NumberPanel final : public SidePanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberPanel)

public:
    /// `outside` must outlive it.
    NumberPanel(Session &session, const Outside &outside, QWidget *parent);

    void showRow(const QString &key) override;
    void showNothing() override;

private:
    void addActions();
    void offerActions();
    void openForm(AskForm *form);
    void leaveForm();
    void askDomain();
    void askReason();
    void copy();
    void saveReceipt();

    Session &m_session;
    const Outside &m_outside;
    NumberStory *m_story = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_bind = nullptr;
    QPushButton *m_void = nullptr;
    QPushButton *m_receipt = nullptr;
    QPointer<AskForm> m_form;
    std::optional<usecases::NumberStory> m_shown;
};

} // namespace beian::ui
