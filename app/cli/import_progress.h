#pragma once

#include "app/cli/call.h"
#include "core/support/progress.h"

#include <QString>

namespace beian::cli {

/// How far an import is, on one line of a terminal that is written over and over and is gone in the
/// end. Shows nothing where standard error is no terminal, or with --quiet.
class ImportProgress final
{
public:
    explicit ImportProgress(Call &call);
    ~ImportProgress();
    Q_DISABLE_COPY_MOVE(ImportProgress)

    /// Reading one file: bytes.
    [[nodiscard]] support::Progress reading(const QString &path);
    /// Comparing, and applying where it is applied: rows.
    [[nodiscard]] support::Progress applying();
    /// Takes the line away, for something else to be said.
    void clear();

private:
    void show(const QString &line);

    const std::function<void(const QString &)> m_show; ///< empty: nobody looks
    QString m_shown;
};

} // namespace beian::cli
