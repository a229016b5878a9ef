#pragma once

#include "core/rulebook/rulebook.h"
#include "core/usecases/advance_filing.h"
#include "ui/panels/ask_form.h"

#include <chrono>
#include <functional>
#include <optional>

class QDateTimeEdit;

namespace beian::ui
{

/// What one step of a filing's life needs to be recorded.
class StepForm final : public AskForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepForm)

public:
    struct Parts {
        const model::Filing &filing;
        QString subject; ///< names it for the use case
        model::FilingEvent event;
        const rulebook::Rulebook &rulebook;
        QDateTime now;
        /// What the step would take down, in words; empty: nothing. By what is cancelled.
        std::function<QString(std::optional<model::CancelKind>)> warning = {};
    };
    StepForm(const Parts &parts, QWidget *parent);

    /// What is asked for; nothing where a day was typed that is none, which the form then says.
    [[nodiscard]] std::optional<usecases::AdvanceRequest> request();

private:
    void addFields(const model::Filing &filing);
    void addTime(const Parts &parts);
    [[nodiscard]] std::optional<model::CancelKind> cancelKind() const;

    model::FilingEvent m_event;
    QString m_subject;
    model::Stage m_seenIn;
    std::chrono::seconds m_offset; ///< of the wall time that is shown
    QLineEdit *m_icp = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_domain = nullptr;
    QLineEdit *m_lastDay = nullptr;
    QComboBox *m_kind = nullptr;
    QDateTimeEdit *m_time = nullptr;
    QDateTime m_shownTime; ///< as it stood in the field at first
};

} // namespace beian::ui
