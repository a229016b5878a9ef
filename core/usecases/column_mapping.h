#pragma once

#include "core/usecases/desk.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace beian::usecases {

/// What somebody said of a table's columns: title → the word of a field. A title with an empty word
/// was looked at and is not read.
using ColumnMapping = QHash<QString, QString>;

/// What was said of the columns of a table with that header; empty where nobody did.
[[nodiscard]] Outcome<ColumnMapping> rememberedColumns(
    const Desk &desk, const QStringList &header);

/// Keeps it in the ledger for the next table with that header; an empty one is forgotten.
[[nodiscard]] Outcome<void> rememberColumns(
    const Desk &desk, const QStringList &header, const ColumnMapping &mapping);

/// Without the columns that are not read: what a reader takes.
[[nodiscard]] ColumnMapping readColumns(ColumnMapping mapping);

} // namespace beian::usecases
