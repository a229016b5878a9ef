#pragma once

#include "core/model/table.h"
#include "ui/theme/level.h"

#include <QDateTime>
#include <QString>

#include <optional>

class QWidget;

namespace beian::ui {

/// What to say after an export.
struct ExportOutcome {
    Level level = Level::Safe;
    QString text;
};

enum class ExportFormat { Csv, Xlsx, Pdf };

/// Asks for a file and writes the table to it. Nothing where the user went back.
[[nodiscard]] std::optional<ExportOutcome> exportTable(
    QWidget *parent, const model::Table &table, ExportFormat format, const QDateTime &now);

} // namespace beian::ui
