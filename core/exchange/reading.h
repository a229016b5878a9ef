#pragma once

#include "core/model/read_error.h"
#include "core/model/snapshot.h"

#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace beian::exchange {

/// What a row may be taken for.
enum class RowKind {
    Instance,   ///< one row of the instance's own list
    Supplement, ///< completes an instance that another list or the ledger names
    Either,     ///< completes one; where none is named, it is one
    Untracked,  ///< a resource of a product that the ledger does not keep
};

/// What one row of an inventory says. The key's account, and its region where the row has none, are
/// for the caller to fill in.
struct Reading {
    RowKind kind = RowKind::Instance;
    QString list;  ///< the key of the list that a supplement stood in
    QString owner; ///< the number of the account that it belongs to, where the row says it
    model::Instance instance;
    std::optional<model::ElasticAddress> elastic; ///< for an address: what carries it
};

/// Why a row cannot be taken.
struct RowFault {
    model::RowErrorCode code = model::RowErrorCode::IdMissing;
    QString detail;
};

} // namespace beian::exchange
