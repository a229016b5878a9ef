#include "core/rules/assessment.h"

#include <algorithm>

namespace beian::rules
{

Eligibility Assessment::verdict() const
{
    Eligibility verdict = Eligibility::Eligible;
    for (const Finding &finding : findings) {
        if (finding.verdict == Verdict::Fail)
            return Eligibility::Ineligible;
        if (finding.verdict == Verdict::Unknown)
            verdict = Eligibility::Unknown;
    }
    return verdict;
}

const Finding *Assessment::finding(rulebook::RuleId rule) const
{
    const auto it = std::find_if(findings.begin(), findings.end(),
        [rule](const Finding &finding) { return finding.rule == rule; });
    return it == findings.end() ? nullptr : &*it;
}

std::vector<rulebook::RuleId> Assessment::questions() const
{
    std::vector<rulebook::RuleId> rules;
    for (const Finding &finding : findings) {
        if (finding.verdict == Verdict::Unknown)
            rules.push_back(finding.rule);
    }
    return rules;
}

} // namespace beian::rules
