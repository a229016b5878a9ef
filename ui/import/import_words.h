#pragma once

#include "ui/import/import_work.h"

#include <QString>

namespace beian::ui
{

class ChangeTableModel;

/// "servers.csv、eip.json：新增 3、有变化 2".
[[nodiscard]] QString summaryOf(const ImportReading &reading, const ChangeTableModel &model);
/// Whether what is missing counts as gone, and what else the files let one suspect.
[[nodiscard]] QString completenessOf(const ImportReading &reading);
/// What the primary button does now.
[[nodiscard]] QString applyText(const ChangeTableModel &model);

} // namespace beian::ui
