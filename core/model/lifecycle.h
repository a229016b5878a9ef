#pragma once

#include "core/support/enum_names.h"

#include <optional>
#include <vector>

namespace beian::model {

enum class Stage {
    Draft,
    ProviderReview,
    SmsCheck,
    AuthorityReview,
    Approved,
    Rejected,
    Abandoned,
    Cancelled,
    Revoked,
    Superseded,
    Discarded,
};

enum class FilingEvent {
    Submit,
    Pass,
    Approve,
    Reject,
    Resubmit,
    Correct, ///< another domain
    Discard,
    Abandon,
    Cancel,
    Revoke,
    Supersede, ///< by the filing that replaces it; never asked for by a person
    Notice,
    Rectified,
};

/// The filing's whole life: where `event` leads from `stage`, or nothing where it
/// is not allowed there. Total: every pair has an answer.
[[nodiscard]] std::optional<Stage> transition(Stage stage, FilingEvent event);

/// No event leads out of it.
[[nodiscard]] bool isEnded(Stage stage);

/// Draft, a review or Rejected: work on it goes on, and its domain may have no second such filing.
[[nodiscard]] bool isUnfinished(Stage stage);

/// Submitted, and neither approved nor ended: reviews and Rejected. Its number never comes back.
[[nodiscard]] bool isInReview(Stage stage);

/// The events that are allowed from `stage`, in the enum's order, without Supersede.
[[nodiscard]] std::vector<FilingEvent> eventsFrom(Stage stage);

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::Stage> = std::to_array<EnumName<model::Stage>>({
    {model::Stage::Draft, "draft"},
    {model::Stage::ProviderReview, "provider-review"},
    {model::Stage::SmsCheck, "sms-check"},
    {model::Stage::AuthorityReview, "authority-review"},
    {model::Stage::Approved, "approved"},
    {model::Stage::Rejected, "rejected"},
    {model::Stage::Abandoned, "abandoned"},
    {model::Stage::Cancelled, "cancelled"},
    {model::Stage::Revoked, "revoked"},
    {model::Stage::Superseded, "superseded"},
    {model::Stage::Discarded, "discarded"},
});

template <>
inline constexpr auto enumNames<model::FilingEvent> = std::to_array<EnumName<model::FilingEvent>>({
    {model::FilingEvent::Submit, "submit"},
    {model::FilingEvent::Pass, "pass"},
    {model::FilingEvent::Approve, "approve"},
    {model::FilingEvent::Reject, "reject"},
    {model::FilingEvent::Resubmit, "resubmit"},
    {model::FilingEvent::Correct, "correct"},
    {model::FilingEvent::Discard, "discard"},
    {model::FilingEvent::Abandon, "abandon"},
    {model::FilingEvent::Cancel, "cancel"},
    {model::FilingEvent::Revoke, "revoke"},
    {model::FilingEvent::Supersede, "supersede"},
    {model::FilingEvent::Notice, "notice"},
    {model::FilingEvent::Rectified, "rectified"},
});

} // namespace beian::support
