#pragma once

#include "core/model/snapshot.h"

namespace beian::exchange {

/// Whether pages prove that a list is whole. Complete is said only where the platform's own count
/// was reached, or a chain of at least two pages led to one that says it is the last: what is
/// missing from a complete list is taken for gone. A lone last page proves nothing, an empty list
/// neither.
[[nodiscard]] model::Completeness completenessOf(const model::PageEvidence &evidence);

} // namespace beian::exchange
