#pragma once

#include <QString>

class QTableView;

namespace beian::ui
{

class Session;

/// What is copied of a list: one number alone, as people paste it into a form, or whole rows.
enum class CopiedAs { LoneNumber, Rows };

/// Copies the selected rows of a list whose column `numberColumn` (-1: none) has service numbers, in
/// the order in which they stand. What holds a number goes by the clipboard that forgets it. Returns
/// what is to be said of it; empty where nothing is.
[[nodiscard]] QString copyRows(
    const QTableView &view, int numberColumn, CopiedAs as, Session &session);

} // namespace beian::ui
