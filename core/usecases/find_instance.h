#pragma once

#include "core/usecases/desk.h"

#include <QString>

namespace beian::usecases {

/// The instance that `text` names: its id, or `account/product/region/id`. UnknownInstance or
/// AmbiguousInstance otherwise.
[[nodiscard]] Outcome<model::Instance> findInstance(
    const ledger::Reader &reader, const QString &text);

} // namespace beian::usecases
