#include "core/rules/what_if.h"

#include "core/rules/renewal.h"
#include "core/rules/standing_concerns.h"

#include <algorithm>

namespace beian::rules
{

namespace
{

using namespace Qt::StringLiterals;

/// What a filing that is not approved yet would be approved with: the server as it is now.
model::ApprovedWith approvedOrPresent(const StandingFacts &facts)
{
    model::ApprovedWith approved = facts.filing.approvedWith.value_or(model::ApprovedWith{});
    if (approved.addresses.isEmpty())
        approved.addresses = model::addressTexts(facts.instance);
    if (!approved.bandwidthMbps)
        approved.bandwidthMbps = model::publicBandwidth(facts.instance);
    return approved;
}

/// Down to no bandwidth at all: less than whatever was approved, and minded by every rulebook.
void loseBandwidth(StandingFacts &facts)
{
    model::ApprovedWith approved = approvedOrPresent(facts);
    if (approved.bandwidthMbps.value_or(0) <= 0)
        approved.bandwidthMbps = 1; // not stated; it had some
    facts.filing.approvedWith = approved;
    facts.instance.bandwidthMbps = 0;
    if (!facts.instance.addresses)
        return;
    for (model::Address &address : *facts.instance.addresses)
        address.bandwidthMbps.reset();
}

void changeAddress(StandingFacts &facts)
{
    model::ApprovedWith approved = approvedOrPresent(facts);
    if (approved.addresses.isEmpty())
        approved.addresses = QStringList{QString()}; // not stated; it had one
    facts.filing.approvedWith = approved;
    model::Address notKnownYet;
    notKnownYet.ip = u"?"_s;
    facts.instance.addresses = std::vector{notKnownYet};
}

StandingFacts happened(WhatIf whatIf, const StandingFacts &facts, const QDateTime &strike)
{
    StandingFacts after = facts;
    switch (whatIf) {
    case WhatIf::NotRenewed:
        after.instance.autoRenews = false;
        // Until it strikes the inventory is kept up: its age is not what is asked about.
        if (after.instance.seenAt.isValid() && after.instance.seenAt < strike)
            after.instance.seenAt = strike;
        return after;
    case WhatIf::PayAsYouGo:
        after.instance.billing = model::Billing::PayAsYouGo;
        after.instance.expires = model::Expiry::never();
        return after;
    case WhatIf::Downgraded:
        loseBandwidth(after);
        return after;
    case WhatIf::Released:
        after.instance.status = model::InstanceStatus::Released;
        return after;
    case WhatIf::Moved:
        changeAddress(after);
        return after;
    }
    Q_UNREACHABLE();
}

} // namespace

QDateTime strikesAt(WhatIf whatIf, const model::Instance &instance,
    const rulebook::Rulebook &rulebook, const QDateTime &now)
{
    if (whatIf != WhatIf::NotRenewed || instance.expires.kind() != model::Expiry::Kind::At)
        return now;
    return std::max(now, subscriptionEnd(instance, rulebook));
}

std::optional<Standing> standingIf(WhatIf whatIf, const StandingFacts &facts,
    const rulebook::Rulebook &rulebook, const rulebook::WorkCalendar &calendar,
    const QDateTime &now)
{
    if (model::isEnded(facts.filing.stage))
        return std::nullopt;
    const QDateTime strike = strikesAt(whatIf, facts.instance, rulebook, now);
    const StandingFacts after =
        strike > now || whatIf != WhatIf::NotRenewed ? happened(whatIf, facts, strike) : facts;
    std::vector<Concern> concerns = serverConcerns({after, rulebook, calendar, strike});
    const std::vector<Concern> ofFiling = filingConcerns({facts, rulebook, calendar, now});
    concerns.insert(concerns.end(), ofFiling.begin(), ofFiling.end());
    return standingFrom(std::move(concerns), facts.instance.seenAt);
}

} // namespace beian::rules
