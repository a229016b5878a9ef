#pragma once

#include "ui/files/export_table.h"
#include "ui/files/outside.h"

namespace beian::ui
{

class Session;

/// Asks where the receipt of the number goes, and writes it there as PDF. Nothing where the person
/// went back.
[[nodiscard]] std::optional<ExportOutcome> saveReceipt(
    QWidget *asking, const Session &session, const Outside &outside, const QString &number);

} // namespace beian::ui
