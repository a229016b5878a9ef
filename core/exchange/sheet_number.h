#pragma once

#include <QString>
#include <QStringView>

namespace beian::exchange {

/// What the format of a spreadsheet's cell makes of its number.
enum class NumberLook { Number, Day, DayAndTime };

/// By the number of a built-in format.
[[nodiscard]] NumberLook lookOfFormat(int id);
/// By the code of a format of the workbook's own: `yyyy"年"m"月"d"日"`.
[[nodiscard]] NumberLook lookOfFormat(QStringView code);

/// Which day a workbook counts from; the second is that of old Macintosh programs.
enum class DayCount { From1900, From1904 };

/// The number of a cell as a person sees it: a whole number without a point, a day as 2027-02-28,
/// a time in it to the second. What is no number stays as it is.
[[nodiscard]] QString shownNumber(const QString &number, NumberLook look, DayCount count);

} // namespace beian::exchange
