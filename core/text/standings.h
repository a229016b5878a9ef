#pragma once

#include "core/rules/standing.h"
#include "core/rules/what_if.h"

#include <QString>

namespace beian::text {

/// 正常 / 需关注 / 有风险 / 已失效.
[[nodiscard]] QString levelWord(rules::Level level);
/// One sentence: the cause, with its deadline as the local day.
[[nodiscard]] QString concernSentence(
    const rules::Concern &concern, const rulebook::Rulebook &rulebook);
[[nodiscard]] QString whatIfWord(rules::WhatIf whatIf);

} // namespace beian::text
