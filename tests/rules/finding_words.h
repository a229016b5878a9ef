#pragma once

#include "core/rules/eligibility.h"
#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"

namespace beian::tests
{


/// "pass", "fail renew", "unknown ask-owner", "none": a verdict and its remedy in one word or two.
inline QString outcome(const rules::Assessment &assessment, rulebook::RuleId rule)
{
    const rules::Finding *finding = assessment.finding(rule);
    if (!finding)
        return QStringLiteral("none");
    QString text = support::codeOf(finding->verdict);
    if (finding->remedy)
        text += u' ' + support::codeOf(finding->remedy->action);
    return text;
}

inline QString outcome(const rules::Facts &facts, rulebook::RuleId rule, const rulebook::Rulebook &book = guideRulebook(),
    const QDateTime &now = testNow())
{
    return outcome(rules::assess(facts, book, now), rule);
}

inline rules::Finding findingOf(const rules::Facts &facts, rulebook::RuleId rule, const rulebook::Rulebook &book = guideRulebook(),
    const QDateTime &now = testNow())
{
    const rules::Assessment assessment = rules::assess(facts, book, now);
    const rules::Finding *finding = assessment.finding(rule);
    return finding ? *finding : rules::Finding{};
}

} // namespace beian::tests
