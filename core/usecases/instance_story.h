#pragma once

#include "core/model/event.h"
#include "core/usecases/list_filings.h"
#include "core/usecases/precheck.h"

#include <optional>
#include <vector>

namespace beian::usecases {

/// All that is known of one instance.
struct InstanceStory {
    Prechecked checked;
    std::vector<NumberRow> numbers;   ///< that were made on it, newest first; voided ones too
    std::vector<FilingRow> filings;   ///< that ride on it, by domain; ended ones too
    std::vector<model::Event> events; ///< about it, newest first
};

/// The story of one instance as of `now`; nothing where the ledger does not know it.
[[nodiscard]] Outcome<std::optional<InstanceStory>> instanceStory(
    const Desk &desk, const model::InstanceKey &key, const QDateTime &now);

} // namespace beian::usecases
