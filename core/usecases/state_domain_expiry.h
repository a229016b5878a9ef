#pragma once

#include "core/model/filing.h"
#include "core/model/occasion.h"
#include "core/usecases/desk.h"

#include <QJsonObject>

namespace beian::usecases {

struct ExpiryStatement {
    QDate expires;    ///< invalid: not known
    QJsonObject more; ///< what else its events tell
};

/// Inside a transaction that goes on: `named` and every filing of its domain that has not ended are
/// told when the domain expires, each with its event.
[[nodiscard]] Outcome<void> stateExpiryWithin(const Desk &desk, ledger::Writer &writer,
    const model::Filing &named, const ExpiryStatement &statement, const model::Occasion &occasion);

} // namespace beian::usecases
