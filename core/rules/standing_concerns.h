#pragma once

#include "core/rules/standing.h"

namespace beian::rules
{

// A standing is made of concerns: those of the server, and those of the filing itself. They are
// kept apart because a what-if moves the server's clock and not the filing's.

/// What one cause looks at.
struct Watched {
    const StandingFacts &facts;
    const rulebook::Rulebook &rulebook;
    const rulebook::WorkCalendar &calendar;
    const QDateTime &now;

    [[nodiscard]] const model::Instance &instance() const { return facts.instance; }
    [[nodiscard]] const model::Filing &filing() const { return facts.filing; }
};

/// Worst first. Of a server that is lost nothing else is said.
[[nodiscard]] std::vector<Concern> serverConcerns(const Watched &watched);
/// Worst first.
[[nodiscard]] std::vector<Concern> filingConcerns(const Watched &watched);

[[nodiscard]] Standing standingFrom(std::vector<Concern> concerns, const QDateTime &asOf);

} // namespace beian::rules
