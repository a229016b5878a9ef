#pragma once

#include "core/model/snapshot.h"

#include <vector>

namespace beian::usecases {

/// The ledger's instances of the snapshot's account.
using KnownInstances = std::vector<model::Instance>;

/// Brings the elastic addresses of a snapshot to what carries them: onto the snapshot's own rows,
/// and for carriers that only the ledger knows as the instances returned, with their addresses
/// changed. An address that is bound elsewhere by now, or missing from a complete list of its
/// region, is taken from the carrier that had it.
[[nodiscard]] std::vector<model::Instance> joinAddresses(
    model::Snapshot &snapshot, const KnownInstances &known);

} // namespace beian::usecases
