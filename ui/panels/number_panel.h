#pragma once

#include "core/usecases/number_story.h"
#include "ui/files/outside.h"
#include "ui/panels/action_area.h"
#include "ui/panels/side_panel.h"

#include <optional>

namespace beian::ui
{

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
    void fillMenu(QMenu &menu) override;

private:
    [[nodiscard]] std::vector<ActionArea::Action> actions();
    void askDomain();
    void askReason();
    void finish(QStringList sentences, const model::Notes &notes);
    void copy();
    void saveReceipt();
    void printReceipt();

    Session &m_session;
    const Outside &m_outside;
    NumberStory *m_story = nullptr;
    ActionArea *m_area = nullptr;
    std::optional<usecases::NumberStory> m_shown;
};

} // namespace beian::ui
