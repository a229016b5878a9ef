#pragma once

#include "core/model/read_error.h"
#include "core/model/snapshot.h"

#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace beian::exchange {

/// What one row of an inventory says. The key's account, and its region where the row has none, are
/// for the caller to fill in.
struct Reading {
    model::Instance instance;
    std::optional<model::ElasticAddress> elastic; ///< for an address: what carries it
};

/// Why a row cannot be taken.
struct RowFault {
    model::RowErrorCode code = model::RowErrorCode::IdMissing;
    QString detail;
};

} // namespace beian::exchange
