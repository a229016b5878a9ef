#pragma once

#include "core/model/filing.h"
#include "core/model/instance.h"
#include "core/rulebook/rulebook.h"
#include "core/rulebook/work_calendar.h"
#include "core/rules/finding.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace beian::rules
{

/// How endangered a filing is now, from best to worst.
enum class Level { Safe, Watch, AtRisk, Lost };

enum class Cause {
    None,
    // Watch
    ExpiresSoon,
    ReviewDeadlineNear,
    InventoryStale,
    DomainExpiresSoon,
    // AtRisk
    PayAsYouGo,
    Expired,
    Locked,
    Downgraded,
    AddressChanged,
    AddressGone,
    EndsBeforeReview,
    NoticeOpen,
    ReviewOverdue,
    DomainExpired,
    ProbablyReleased,
    Transferred,
    // Lost
    Released,
    Gone,
};

/// One thing that endangers a filing.
struct Concern {
    Level level = Level::Safe;
    Cause cause = Cause::None;
    QDateTime deadline; ///< when it strikes or until when to act; invalid: at once, or no date
    std::optional<Remedy> remedy;

    bool operator==(const Concern &) const = default;
};

/// The worst concern, and the others behind it. Computed at each look, never stored.
struct Standing {
    Concern worst;
    std::vector<Concern> others; ///< worst first
    QDateTime asOf; ///< when the newest inventory named the server: as fresh as the judgement is

    bool operator==(const Standing &) const = default;
};

/// What a standing is computed from.
struct StandingFacts {
    model::Filing filing;
    model::Instance instance;
    bool numberInvalid = false; ///< the instance went to another account
};

/// The worst that endangers the filing now, and what else does. Nothing where the filing has ended.
[[nodiscard]] std::optional<Standing> standingOf(const StandingFacts &facts,
    const rulebook::Rulebook &rulebook, const rulebook::WorkCalendar &calendar,
    const QDateTime &now);

/// When the stage that a filing is in must or should be over: 24 hours for the SMS check, the
/// authority's working days; nothing for the other stages.
struct StageDeadline {
    QDateTime at;
    bool certain = true; ///< false where the year's holidays are not known
};
[[nodiscard]] std::optional<StageDeadline> stageDeadline(const model::Filing &filing,
    const rulebook::Rulebook &rulebook, const rulebook::WorkCalendar &calendar);

/// When a review that goes on now would be over at the latest: the rest of its stages added up.
[[nodiscard]] QDateTime expectedApproval(const model::Filing &filing,
    const rulebook::Rulebook &rulebook, const rulebook::WorkCalendar &calendar,
    const QDateTime &now);

/// Expiry plus the product's release days; nothing for a server that does not expire.
[[nodiscard]] std::optional<QDateTime> releaseAt(
    const model::Instance &instance, const rulebook::Rulebook &rulebook);

} // namespace beian::rules

namespace beian::support
{

template <>
inline constexpr auto enumNames<rules::Level> = std::to_array<EnumName<rules::Level>>({
    {rules::Level::Safe, "safe"},
    {rules::Level::Watch, "watch"},
    {rules::Level::AtRisk, "at-risk"},
    {rules::Level::Lost, "lost"},
});

template <>
inline constexpr auto enumNames<rules::Cause> = std::to_array<EnumName<rules::Cause>>({
    {rules::Cause::None, "none"},
    {rules::Cause::ExpiresSoon, "expires-soon"},
    {rules::Cause::ReviewDeadlineNear, "review-deadline-near"},
    {rules::Cause::InventoryStale, "inventory-stale"},
    {rules::Cause::DomainExpiresSoon, "domain-expires-soon"},
    {rules::Cause::PayAsYouGo, "pay-as-you-go"},
    {rules::Cause::Expired, "expired"},
    {rules::Cause::Locked, "locked"},
    {rules::Cause::Downgraded, "downgraded"},
    {rules::Cause::AddressChanged, "address-changed"},
    {rules::Cause::AddressGone, "address-gone"},
    {rules::Cause::EndsBeforeReview, "ends-before-review"},
    {rules::Cause::NoticeOpen, "notice-open"},
    {rules::Cause::ReviewOverdue, "review-overdue"},
    {rules::Cause::DomainExpired, "domain-expired"},
    {rules::Cause::ProbablyReleased, "probably-released"},
    {rules::Cause::Transferred, "transferred"},
    {rules::Cause::Released, "released"},
    {rules::Cause::Gone, "gone"},
});

} // namespace beian::support
