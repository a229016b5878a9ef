#include "core/model/lifecycle.h"

#include <QtGlobal>

namespace beian::model {

namespace {

std::optional<Stage> fromDraft(FilingEvent event)
{
    switch (event) {
    case FilingEvent::Submit:
        return Stage::ProviderReview;
    case FilingEvent::Correct:
        return Stage::Draft;
    case FilingEvent::Discard:
        return Stage::Discarded;
    case FilingEvent::Pass:
    case FilingEvent::Approve:
    case FilingEvent::Reject:
    case FilingEvent::Resubmit:
    case FilingEvent::Abandon:
    case FilingEvent::Cancel:
    case FilingEvent::Revoke:
    case FilingEvent::Supersede:
    case FilingEvent::Notice:
    case FilingEvent::Rectified:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The authority's review passes by `approve` alone, and nothing
/// withdraws from it.
std::optional<Stage> fromReview(Stage stage, FilingEvent event)
{
    switch (event) {
    case FilingEvent::Pass:
        if (stage == Stage::AuthorityReview)
            return std::nullopt;
        return stage == Stage::ProviderReview ? Stage::SmsCheck : Stage::AuthorityReview;
    case FilingEvent::Approve:
        return stage == Stage::AuthorityReview ? std::optional(Stage::Approved) : std::nullopt;
    case FilingEvent::Reject:
        return Stage::Rejected;
    case FilingEvent::Abandon:
        return stage == Stage::AuthorityReview ? std::nullopt : std::optional(Stage::Abandoned);
    case FilingEvent::Submit:
    case FilingEvent::Resubmit:
    case FilingEvent::Correct:
    case FilingEvent::Discard:
    case FilingEvent::Cancel:
    case FilingEvent::Revoke:
    case FilingEvent::Supersede:
    case FilingEvent::Notice:
    case FilingEvent::Rectified:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Stage> fromRejected(FilingEvent event)
{
    switch (event) {
    case FilingEvent::Resubmit:
        return Stage::ProviderReview;
    case FilingEvent::Correct:
        return Stage::Rejected;
    case FilingEvent::Abandon:
        return Stage::Abandoned;
    case FilingEvent::Submit:
    case FilingEvent::Pass:
    case FilingEvent::Approve:
    case FilingEvent::Reject:
    case FilingEvent::Discard:
    case FilingEvent::Cancel:
    case FilingEvent::Revoke:
    case FilingEvent::Supersede:
    case FilingEvent::Notice:
    case FilingEvent::Rectified:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Stage> fromApproved(FilingEvent event)
{
    switch (event) {
    case FilingEvent::Cancel:
        return Stage::Cancelled;
    case FilingEvent::Revoke:
        return Stage::Revoked;
    case FilingEvent::Supersede:
        return Stage::Superseded;
    case FilingEvent::Notice:
    case FilingEvent::Rectified:
        return Stage::Approved;
    case FilingEvent::Submit:
    case FilingEvent::Pass:
    case FilingEvent::Approve:
    case FilingEvent::Reject:
    case FilingEvent::Resubmit:
    case FilingEvent::Correct:
    case FilingEvent::Discard:
    case FilingEvent::Abandon:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Stage> transition(Stage stage, FilingEvent event)
{
    switch (stage) {
    case Stage::Draft:
        return fromDraft(event);
    case Stage::ProviderReview:
    case Stage::SmsCheck:
    case Stage::AuthorityReview:
        return fromReview(stage, event);
    case Stage::Rejected:
        return fromRejected(event);
    case Stage::Approved:
        return fromApproved(event);
    case Stage::Abandoned:
    case Stage::Cancelled:
    case Stage::Revoked:
    case Stage::Superseded:
    case Stage::Discarded:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isEnded(Stage stage)
{
    switch (stage) {
    case Stage::Abandoned:
    case Stage::Cancelled:
    case Stage::Revoked:
    case Stage::Superseded:
    case Stage::Discarded:
        return true;
    case Stage::Draft:
    case Stage::ProviderReview:
    case Stage::SmsCheck:
    case Stage::AuthorityReview:
    case Stage::Approved:
    case Stage::Rejected:
        return false;
    }
    Q_UNREACHABLE();
}

bool isUnfinished(Stage stage)
{
    return !isEnded(stage) && stage != Stage::Approved;
}

bool isInReview(Stage stage)
{
    return isUnfinished(stage) && stage != Stage::Draft;
}

std::vector<FilingEvent> eventsFrom(Stage stage)
{
    std::vector<FilingEvent> events;
    for (const auto &entry : support::enumNames<FilingEvent>) {
        if (entry.value != FilingEvent::Supersede && transition(stage, entry.value))
            events.push_back(entry.value);
    }
    return events;
}

} // namespace beian::model
