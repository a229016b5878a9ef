#pragma once

#include "core/usecases/advance_filing.h"
#include "ui/panels/side_panel.h"

#include <optional>

namespace beian::ui
{

class FilingActions;
class FilingStory;
class Session;

/// Beside the filings: how the selected one stands, and the steps of its life.
class FilingPanel final : public SidePanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilingPanel)

public:
    FilingPanel(Session &session, QWidget *parent);

    void showRow(const QString &key) override;
    void showNothing() override;

private:
    void advance(const usecases::AdvanceRequest &request);
    void finishDuty(const QString &duty);
    void say(const usecases::FilingOutcome &outcome);

    Session &m_session;
    FilingStory *m_story = nullptr;
    FilingActions *m_actions = nullptr;
    QString m_subject; ///< names the filing for use cases
};

} // namespace beian::ui
