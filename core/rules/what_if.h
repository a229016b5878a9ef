#pragma once

#include "core/rules/standing.h"

namespace beian::rules
{

/// What has not happened to a server yet.
enum class WhatIf { NotRenewed, PayAsYouGo, Downgraded, Released, Moved };

/// When that would strike: at the expiry where it is not renewed, now in all else.
[[nodiscard]] QDateTime strikesAt(WhatIf whatIf, const model::Instance &instance,
    const rulebook::Rulebook &rulebook, const QDateTime &now);

/// The standing that the filing would have if that happened: `standingOf` asked about facts changed
/// so, at the moment at which it would strike. What concerns the filing itself and not its server
/// is judged as of now. Nothing where the filing has ended.
[[nodiscard]] std::optional<Standing> standingIf(WhatIf whatIf, const StandingFacts &facts,
    const rulebook::Rulebook &rulebook, const rulebook::WorkCalendar &calendar,
    const QDateTime &now);

} // namespace beian::rules

namespace beian::support
{

template <>
inline constexpr auto enumNames<rules::WhatIf> = std::to_array<EnumName<rules::WhatIf>>({
    {rules::WhatIf::NotRenewed, "not-renewed"},
    {rules::WhatIf::PayAsYouGo, "pay-as-you-go"},
    {rules::WhatIf::Downgraded, "downgraded"},
    {rules::WhatIf::Released, "released"},
    {rules::WhatIf::Moved, "moved"},
});

} // namespace beian::support
