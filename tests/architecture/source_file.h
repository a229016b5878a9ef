#pragma once

#include <QString>
#include <QStringList>

namespace beian::tests
{

/// One file of the tree, line by line, in the forms that the checks look at.
struct SourceFile {
    QString path;         ///< from the root of the repository, with forward slashes
    QStringList lines;    ///< as they stand
    QStringList code;     ///< comments blanked, strings kept
    QStringList bareCode; ///< comments and the insides of strings blanked
};

/// Splits `text` into the forms above. `path` only names it; nothing is read.
[[nodiscard]] SourceFile sourceFile(const QString &path, const QString &text);

} // namespace beian::tests
