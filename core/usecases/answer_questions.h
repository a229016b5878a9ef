#pragma once

#include "core/model/occasion.h"
#include "core/rules/eligibility.h"
#include "core/usecases/desk.h"

#include <optional>
#include <vector>

namespace beian::usecases {

/// Stores answers to unknown findings of each instance, with who and when; an answer to a finding
/// that is not unknown is refused (AnswerNotAsked) and nothing is stored. `numbersElsewhere`: how
/// many numbers were made outside this ledger. Several instances at once: all or nothing.
[[nodiscard]] Outcome<void> answerQuestions(const Desk &desk,
    const std::vector<model::InstanceKey> &keys, const rules::Answers &answers,
    std::optional<int> numbersElsewhere, const model::Occasion &occasion);

/// Inside a transaction that goes on: what `issue`, `record` and `move` do with `--answer`.
[[nodiscard]] Outcome<void> storeAnswers(const Desk &desk, ledger::Writer &writer,
    const model::Instance &instance, const rules::Answers &answers,
    const model::Occasion &occasion);

} // namespace beian::usecases
