#include "core/rules/standing.h"

#include "core/rules/standing_concerns.h"

#include <algorithm>

namespace beian::rules
{

Standing standingFrom(std::vector<Concern> concerns, const QDateTime &asOf)
{
    Standing standing;
    standing.asOf = asOf;
    if (concerns.empty())
        return standing;
    std::stable_sort(concerns.begin(), concerns.end(),
        [](const Concern &one, const Concern &other) { return one.level > other.level; });
    standing.worst = concerns.front();
    standing.others.assign(concerns.begin() + 1, concerns.end());
    return standing;
}

std::optional<Standing> standingOf(const StandingFacts &facts, const rulebook::Rulebook &rulebook,
    const rulebook::WorkCalendar &calendar, const QDateTime &now)
{
    if (model::isEnded(facts.filing.stage))
        return std::nullopt;
    const Watched watched{facts, rulebook, calendar, now};
    std::vector<Concern> concerns = serverConcerns(watched);
    const std::vector<Concern> ofFiling = filingConcerns(watched);
    concerns.insert(concerns.end(), ofFiling.begin(), ofFiling.end());
    return standingFrom(std::move(concerns), facts.instance.seenAt);
}

} // namespace beian::rules
