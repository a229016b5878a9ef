#pragma once

#include "core/model/account.h"
#include "core/model/occasion.h"
#include "core/usecases/desk.h"

#include <optional>

namespace beian::usecases {

/// Makes the account, or stores uid and entity where they are given.
[[nodiscard]] Outcome<model::Account> stateAccount(const Desk &desk, const QString &name,
    const std::optional<QString> &uid, const std::optional<QString> &entity,
    const model::Occasion &occasion);

/// Inside a transaction that goes on: the account of that name, made, with its event, if there is
/// none. FieldBad where it cannot be a name.
[[nodiscard]] Outcome<model::Account> admitAccount(const Desk &desk, ledger::Writer &writer,
    const QString &name, const model::Occasion &occasion);

} // namespace beian::usecases
