#pragma once

#include <QString>

namespace beian::exchange {

/// The region id that a cell means: the id itself, or the console's name of it in Chinese or
/// English. A name that is not known stays as it is, for the rulebook to say that it does not know
/// it.
[[nodiscard]] QString regionNamed(const QString &cell);

/// The region of a zone ("cn-hangzhou-h", "华东1 可用区 H"); empty where the zone does not tell.
[[nodiscard]] QString regionOfZone(const QString &zone);

} // namespace beian::exchange
