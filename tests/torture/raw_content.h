#pragma once

#include <QString>
#include <QStringList>

namespace beian::tests {

/// What stands in the file, told by SQLite alone: the schema, its two header numbers and every row
/// of every table, one a line and in order. Nothing of the program is asked.
[[nodiscard]] QStringList rawContent(const QString &path);

/// What SQLite's own two checks say; empty where the file is sound.
[[nodiscard]] QStringList rawProblems(const QString &path);

/// The rows of a query, their columns joined by `|`; SQLite's words where it fails.
[[nodiscard]] QStringList rawRows(const QString &path, const QString &sql);

} // namespace beian::tests
