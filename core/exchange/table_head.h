#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <optional>

namespace beian::exchange {

/// The beginning of a table of text or of a spreadsheet, for a person who says what its columns hold.
struct TableHead {
    /// The cells of its header; where no column holds ids, those of the first line that has several.
    QStringList header;
    QStringList unknown;  ///< those of the header that are not understood
    bool hasIds = false;  ///< else the file cannot be read as it is
    QStringList firstRow; ///< the cells below it, for an example
    /// Its beginning with the first few rows, as UTF-8 text: a small file that reads as it does.
    QByteArray sample;
};

/// Looks at a file without taking anything of it. Nothing where it is no table, or a spreadsheet that
/// comes through a pipe, of which the beginning says nothing. `columns`: as in
/// ReadOptions; a column or field there that does not exist is passed over.
[[nodiscard]] std::optional<TableHead> tableHead(
    QIODevice &device, const QHash<QString, QString> &columns);

/// The words of the fields that a column can be given, as ReadOptions takes them.
[[nodiscard]] QStringList tableFieldWords();

} // namespace beian::exchange
