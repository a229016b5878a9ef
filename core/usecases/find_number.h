#pragma once

#include "core/usecases/desk.h"

#include <QString>

#include <optional>

namespace beian::usecases {

/// The number may start a filing: valid, and neither bound nor ever used. NumberInvalid,
/// NumberBound or NumberUsed otherwise.
[[nodiscard]] Outcome<void> startsFiling(
    const ledger::Reader &reader, const model::ServiceNumber &number);

/// The console's number of that text that waits on the instance for a filing of `domain`. Nothing
/// where the text may still be entered there: the ledger does not know it, or only as recorded by
/// mistake. NumberNotHere, IssuerMixed, NumberTaken and those above otherwise.
[[nodiscard]] Outcome<std::optional<model::ServiceNumber>> waitingNumber(
    const ledger::Reader &reader, const QString &text, const model::InstanceKey &instance,
    const QString &domain);

} // namespace beian::usecases
