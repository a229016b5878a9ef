#pragma once

#include "tests/architecture/source_file.h"

#include <QList>
#include <QString>

namespace beian::tests
{

/// One line of one file that breaks one rule of the building.
struct Violation {
    QString file;
    qsizetype line = 0; ///< counted from 1
    QString rule;       ///< id of the check, for example include.upward
    QString text;       ///< the line itself, or what is wrong with the file

    bool operator==(const Violation &) const = default;
};

/// Runs every check over `file`. `root` is where quoted includes are looked for.
[[nodiscard]] QList<Violation> violationsIn(const SourceFile &file, const QString &root);

/// Runs every check over the sources below `root`: the folders core, ui, app, tests and resources.
/// Generated files and tests/architecture/fixtures are no sources.
[[nodiscard]] QList<Violation> violationsInTree(const QString &root);

} // namespace beian::tests
