#pragma once

#include "core/rulebook/rulebook.h"
#include "ui/import/import_work.h"
#include "ui/theme/level.h"

#include <QString>

namespace beian::ui
{

/// How the rows of a preview are told apart, in the order in which they are shown.
enum class ChangeGroup {
    All,
    Endangering,   ///< leaves a filing worse off
    NotUnderstood, ///< a file that was refused, or a row of one
    Elsewhere,     ///< stands under another account
    Changed,
    Gone,
    Returned,
    New,
    Unchanged,
};

/// The word of a group, as its button shows it.
[[nodiscard]] QString wordOf(ChangeGroup group);
/// A named change that takes something away is worse than one that gives.
[[nodiscard]] Level levelOf(model::DeltaKind kind);

/// One row of the preview, pointing into what was read.
struct ChangeRow {
    ChangeGroup group = ChangeGroup::Unchanged;
    std::size_t index = 0; ///< into the changes or the foreign rows; of the file otherwise
    qsizetype rejected = -1; ///< into the file's rejected rows; -1: the file as a whole
    Level level = Level::Safe;
};

/// The word of the row's group, or of its level where that is worse.
[[nodiscard]] QString wordOf(const ChangeRow &row);

/// All rows of a preview in their order.
[[nodiscard]] std::vector<ChangeRow> rowsOf(const ImportReading &reading);

/// What the row is about: a name, with the id below it where both are there.
struct RowTitle {
    QString first;
    QString second;
};
[[nodiscard]] RowTitle titleOf(const ChangeRow &row, const ImportReading &reading);

/// What happens to it, or what is wrong with it, in one line.
[[nodiscard]] QString lineOf(const ChangeRow &row, const ImportReading &reading,
    const rulebook::Rulebook &rulebook);

/// The change that the row shows; null where it shows none.
[[nodiscard]] const usecases::InstanceChange *changeOf(
    const ChangeRow &row, const ImportReading &reading);

} // namespace beian::ui
