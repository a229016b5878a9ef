#pragma once

#include "core/usecases/advance_filing.h"
#include "ui/files/outside.h"
#include "ui/panels/action_area.h"
#include "ui/panels/side_panel.h"

#include <optional>

namespace beian::ui
{

class FilingStory;
class Session;

/// Beside the filings: how the selected one stands, the steps of its life, and its move to another
/// server.
class FilingPanel final : public SidePanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilingPanel)

public:
    /// `outside` must outlive it.
    FilingPanel(Session &session, const Outside &outside, QWidget *parent);

    void showRow(const QString &key) override;
    void showNothing() override;
    void fillMenu(QMenu &menu) override;

private:
    [[nodiscard]] std::vector<ActionArea::Action> actions();
    void askStep(model::FilingEvent event);
    /// What the step would take down, in words; empty: nothing.
    [[nodiscard]] QString warningOf(
        model::FilingEvent event, std::optional<model::CancelKind> kind) const;
    void askMove();
    void askExpiry();
    void finishDuty(const QString &duty);
    /// The deed is done: its form goes, the filing is told anew, and what it brought about is said.
    void finish(const model::Filing &filing, QStringList sentences, const model::Notes &notes);

    Session &m_session;
    const Outside &m_outside;
    FilingStory *m_story = nullptr;
    ActionArea *m_area = nullptr;
    std::optional<model::Filing> m_filing;
};

} // namespace beian::ui
