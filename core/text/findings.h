#pragma once

#include "core/rules/assessment.h"
#include "core/rules/finding.h"

#include <QString>

namespace beian::text {

/// A rule in a few words: "剩余有效期" / "Days left".
[[nodiscard]] QString ruleName(rulebook::RuleId rule);
[[nodiscard]] QString verdictWord(rules::Verdict verdict);
/// What was measured, and what is asked for, short enough for a table: "80 days" and "at least
/// 90 days". Empty where nothing was measured.
[[nodiscard]] QString measuredText(
    const rules::Finding &finding, const rulebook::Rulebook &rulebook);
[[nodiscard]] QString requiredText(
    const rules::Finding &finding, const rulebook::Rulebook &rulebook);
/// One sentence: what was measured against what is required; for Unknown, the question to the user.
[[nodiscard]] QString findingSentence(
    const rules::Finding &finding, const rulebook::Rulebook &rulebook);
/// What a person confirms by answering yes: "公网 IP 没有被其他未完结的备案占用".
[[nodiscard]] QString questionText(rulebook::RuleId rule);
/// One sentence: what to do, with months and date.
[[nodiscard]] QString remedySentence(const rules::Remedy &remedy);
/// 可申请 / 不合格 / 需确认.
[[nodiscard]] QString eligibilityWord(rules::Eligibility eligibility);
/// "可申请 · 确认后" where the only open thing is a question: eligible once confirmed.
[[nodiscard]] QString verdictWords(const rules::Assessment &assessment);
/// "规则书 阿里云备案服务号指南（2026-01-06）".
[[nodiscard]] QString rulebookLine(const rulebook::Rulebook &rulebook);

} // namespace beian::text
