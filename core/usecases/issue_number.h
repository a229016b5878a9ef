#pragma once

#include "core/model/occasion.h"
#include "core/rules/issuance.h"
#include "core/usecases/desk.h"
#include "core/usecases/precheck.h"

#include <vector>

namespace beian::usecases {

struct IssuedNumbers {
    std::vector<model::ServiceNumber> numbers;
    model::Instance instance;
    Quota quota; ///< afterwards
};

struct IssueRequest {
    model::InstanceKey instance;
    int count = 1;
    rules::Answers answers; ///< stored with it
    QString chosenAccount;
};

/// The local issuer: draws `count` numbers, all or none. Its numbers are for
/// rehearsal.
[[nodiscard]] Outcome<IssuedNumbers> issueNumbers(const Desk &desk, const IssueRequest &request,
    const rules::RandomBelow &random, const model::Occasion &occasion);

} // namespace beian::usecases
