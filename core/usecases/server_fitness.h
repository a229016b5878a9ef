#pragma once

#include "core/model/note.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/precheck.h"

#include <QDateTime>

#include <vector>

namespace beian::usecases {

/// The findings that make a number on the server one not to use: it is expired,
/// released, locked, not a subscription, or carries no number at all. That fewer days are left than
/// a new number needs, or that the quota is used up, is no such thing.
[[nodiscard]] std::vector<rulebook::RuleId> unfitRules(const rules::Assessment &assessment);

/// Assesses the server again before a step that relies on it. Unfit: ServerUnfit, or with
/// UnfitServer::GoOn a note.
[[nodiscard]] Outcome<void> admitServer(const Desk &desk, const ledger::Reader &reader,
    const model::InstanceKey &key, model::Issuer issuer, UnfitServer unfitServer,
    const QDateTime &now, model::Notes &notes);

/// Ids of rules, joined for a refusal's or note's argument.
[[nodiscard]] QString ruleIds(const std::vector<rulebook::RuleId> &rules);

} // namespace beian::usecases
