#pragma once

#include "core/usecases/move_filing.h"
#include "core/usecases/precheck.h"
#include "ui/panels/ask_form.h"
#include "ui/session/desk_work.h"

#include <optional>

class QCheckBox;

namespace beian::ui
{

class Session;

/// The guided move of an approved filing: where to, and on which number. The old filing stays until
/// the new one is approved.
class MoveForm final : public AskForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveForm)

public:
    MoveForm(Session &session, const model::Filing &filing, QWidget *parent);

    /// Nothing where there is no server to go to, which the form says.
    [[nodiscard]] std::optional<usecases::MoveRequest> request();

private:
    /// Of the account, without the one it rides on: those that qualify, then those that need an
    /// answer.
    [[nodiscard]] static std::vector<usecases::Prechecked> targets(
        const usecases::Desk &desk, const model::Filing &filing, const QDateTime &now);
    void offer(const std::vector<usecases::Prechecked> &targets);
    /// The numbers that wait on the chosen server.
    void offerNumbers();

    Session &m_session;
    DeskWork m_work; ///< judges the servers
    bool m_isJudged = false;
    QString m_domain;
    model::Issuer m_issuer;
    std::vector<model::InstanceKey> m_targets;
    QComboBox *m_target = nullptr;
    QComboBox *m_number = nullptr; ///< none for a rehearsal, whose number is drawn
    QCheckBox *m_repoint = nullptr;
};

} // namespace beian::ui
