#pragma once

#include "core/rules/issuance.h"
#include "core/usecases/bind_number.h"

namespace beian::usecases {

struct MoveRequest {
    QString domain;
    model::InstanceKey target;
    QString number; ///< on the target; needed for a filing on a console number
    rules::Answers answers;
    enum class Way { File, Repoint } way = Way::File; ///< Repoint: no filing, the address alone
    UnfitServer unfitServer = UnfitServer::Refuse;
};

struct MoveOutcome {
    model::ServiceNumber number; ///< the new one; the old one when repointed
    model::Filing filing;
    model::Notes notes;
};

/// The guided move of an approved filing to another server: the target is assessed, gets a number
/// of the same issuer and a filing of type 变更 in Draft; the old filing stays until that is
/// approved.
[[nodiscard]] Outcome<MoveOutcome> moveFiling(const Desk &desk, const MoveRequest &request,
    const rules::RandomBelow &random, const model::Occasion &occasion);

} // namespace beian::usecases
