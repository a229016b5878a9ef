#pragma once

#include "core/model/occasion.h"
#include "core/usecases/desk.h"
#include "core/usecases/reconcile.h"

namespace beian::usecases {

/// An instance typed in by hand: checked as an imported one is, and changed where it stands already.
/// FieldBad names what cannot be (an expiry before the creation, an id with blanks, …).
[[nodiscard]] Outcome<InstanceChange> addInstance(const Desk &desk,
    const model::Instance &instance, ForeignRows foreignRows, const model::Occasion &occasion);

/// What that would change, and which filings it would leave worse off; nothing is stored. Refused as
/// above.
[[nodiscard]] Outcome<InstanceChange> previewInstance(const Desk &desk,
    const model::Instance &instance, ForeignRows foreignRows, const QDateTime &now);

} // namespace beian::usecases
