#pragma once

#include "core/rules/what_if.h"
#include "core/usecases/answer_questions.h"
#include "ui/panels/side_panel.h"

#include <optional>

namespace beian::ui
{

class ActionArea;
class InstanceStory;
class Session;

/// Beside the instances: the judgement with its open questions, what the selected one carries, and
/// what would become of that.
class InstancePanel final : public SidePanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstancePanel)

public:
    InstancePanel(Session &session, QWidget *parent);

    void showRow(const QString &key) override;
    void showNothing() override;
    void fillMenu(QMenu &menu) override;

private:
    void storeAnswers(const rules::Answers &answers, std::optional<int> elsewhere);
    void suppose(std::optional<rules::WhatIf> whatIf);
    void askAdopted();

    Session &m_session;
    InstanceStory *m_story = nullptr;
    ActionArea *m_area = nullptr;
    std::optional<model::InstanceKey> m_shown;
    std::optional<rules::WhatIf> m_whatIf;
};

} // namespace beian::ui
