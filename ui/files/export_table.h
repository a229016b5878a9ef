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

/// Asks for a file and writes the table to it. Nothing where the user went back.
[[nodiscard]] std::optional<ExportOutcome> exportCsv(QWidget *parent, const model::Table &table);
[[nodiscard]] std::optional<ExportOutcome> exportPdf(
    QWidget *parent, const model::Table &table, const QDateTime &now);

} // namespace beian::ui
