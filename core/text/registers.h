#pragma once

#include <QString>

namespace beian::text {

/// The title of a register by its code ("numbers"): "备案服务号清册".
[[nodiscard]] QString registerTitle(const QString &code);
/// The head of a column, and the name of an instance's field, by its stable name ("expires"):
/// "到期". A name that is not known is returned as it is.
[[nodiscard]] QString columnTitle(const QString &name);
[[nodiscard]] QString fieldName(const QString &field);
/// "共 12 条".
[[nodiscard]] QString rowCountText(int rows);

} // namespace beian::text
