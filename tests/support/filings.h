#pragma once

#include "core/rules/standing.h"
#include "tests/support/servers.h"

namespace beian::tests
{

/// A filing on the good server, in that stage since then.
inline rules::StandingFacts filingIn(model::Stage stage, const QDateTime &since)
{
    rules::StandingFacts facts;
    facts.instance = goodServer();
    facts.filing.domain = model::Domain::fromStored(QStringLiteral("example.com"));
    facts.filing.instance = facts.instance.key;
    facts.filing.stage = stage;
    facts.filing.since = since;
    return facts;
}

/// Approved a month ago, when the server was as it is now.
inline rules::StandingFacts approvedFiling()
{
    rules::StandingFacts facts = filingIn(model::Stage::Approved, testNow().addDays(-30));
    facts.filing.approvedAt = facts.filing.since;
    facts.filing.approvedWith = model::ApprovedWith{.instanceType = facts.instance.instanceType,
        .bandwidthMbps = model::publicBandwidth(facts.instance),
        .addresses = model::addressTexts(facts.instance)};
    return facts;
}

/// "at-risk expired renew": level, cause and remedy of a concern.
inline QString told(const rules::Concern &concern)
{
    QString text = support::codeOf(concern.level);
    text += u' ' + support::codeOf(concern.cause);
    if (concern.remedy)
        text += u' ' + support::codeOf(concern.remedy->action);
    return text;
}

} // namespace beian::tests
