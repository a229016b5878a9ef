#pragma once

#include "ui/files/export_table.h"
#include "ui/files/outside.h"

#include <optional>

namespace beian::ui
{

class Session;

/// Asks where the receipt of the number goes, and writes it there as PDF. Nothing where the person
/// went back.
[[nodiscard]] std::optional<ExportOutcome> saveReceipt(
    QWidget *asking, const Session &session, const Outside &outside, const QString &number);

/// Shows the receipt as it will be printed. A sentence where it cannot be; else empty.
[[nodiscard]] QString printReceipt(
    QWidget *asking, const Session &session, const QString &number);

} // namespace beian::ui
