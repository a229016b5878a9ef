#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace beian::cli {

/// How many cells of a terminal a text takes: Chinese characters take two, combining marks none.
[[nodiscard]] int terminalWidth(const QString &text);

/// One line, with control characters made visible: a name that somebody chose must not steer the
/// terminal.
[[nodiscard]] QString oneLine(const QString &text);

/// Columns under their heads, aligned by two blanks, without a blank at a line's end. A column that
/// is empty in every row is left out. No row: empty.
[[nodiscard]] QString alignedTable(
    const QStringList &heads, const std::vector<QStringList> &rows);

} // namespace beian::cli
