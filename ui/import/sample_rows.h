#pragma once

#include "core/exchange/table_head.h"
#include "core/model/table.h"
#include "core/rulebook/rulebook.h"
#include "core/usecases/column_mapping.h"

#include <optional>

namespace beian::ui
{

/// How the first rows of a table read.
struct SampleRows {
    model::Table table;
    QString sentence; ///< how many are understood, or why the table cannot be read
    bool isReadable = false;
};

[[nodiscard]] SampleRows sampleRows(const exchange::TableHead &head,
    const usecases::ColumnMapping &columns, const std::optional<QString> &region,
    const rulebook::Rulebook &rulebook);

} // namespace beian::ui
