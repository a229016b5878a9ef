#pragma once

#include "core/model/occasion.h"
#include "core/usecases/desk.h"

#include <QString>

namespace beian::usecases {

/// Whether a number of `owner` can be granted to `account`: GrantNotAllowed where the rulebook does
/// not know that, FieldBad where it is the same account.
[[nodiscard]] Outcome<void> mayGrant(
    const Desk &desk, const QString &owner, const QString &account);

/// Inside a transaction that goes on: grants, with its event; the account is made if there is none.
[[nodiscard]] Outcome<model::ServiceNumber> grantWithin(const Desk &desk, ledger::Writer &writer,
    const model::ServiceNumber &number, const QString &account, const model::Occasion &occasion);

} // namespace beian::usecases
