#pragma once

#include "core/usecases/advance_filing.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace beian::ui
{

class Session;
class StepForm;

/// The steps that a filing's lifecycle allows now, a button each; a button asks what the step needs.
class FilingActions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilingActions)

public:
    FilingActions(const Session &session, QWidget *parent);

    /// Offers what can happen to the filing. A form that is open stays, with what was typed, while
    /// the filing stands where it stood.
    void offer(const model::Filing &filing);
    void offerNothing();

    /// The step of the form was recorded, and the filing stands like this now.
    void finishStep(const model::Filing &filing);
    /// It was refused: the form says so and stays.
    void showFailure(const usecases::Failure &failure);

Q_SIGNALS:
    void advanceAsked(const beian::usecases::AdvanceRequest &request);

private:
    void addButtons(const std::vector<model::FilingEvent> &steps);
    void ask(model::FilingEvent event);
    void focusButton(const QString &name);
    void leaveForm();

    const Session &m_session;
    QVBoxLayout *m_lines = nullptr;
    QWidget *m_buttons = nullptr;
    QPointer<StepForm> m_form;
    std::optional<model::Filing> m_filing;
    std::vector<model::FilingEvent> m_steps; ///< that there are buttons for
};

} // namespace beian::ui
