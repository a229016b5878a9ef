#pragma once

#include "core/model/snapshot.h"
#include "core/support/local_days.h"

#include <QStringList>

#include <vector>

namespace beian::usecases {

struct JoinedSupplements {
    /// Instances that only the ledger knows, completed; in the ledger's order.
    std::vector<model::Instance> completed;
    QStringList unmatched; ///< ids that neither the files nor the ledger have
};

/// Brings what lists of bills, renewals and resources say to the instances that they mean: onto the
/// snapshot's own rows, where these state nothing, and onto instances that only the ledger knows.
/// One that nobody knows is added to the snapshot's rows where enough is known of it, unless the
/// snapshot holds a complete list that lacks it. `known` are the account's instances.
[[nodiscard]] JoinedSupplements joinSupplements(model::Snapshot &snapshot,
    const std::vector<model::Instance> &known, const support::LocalDays &days);

} // namespace beian::usecases
