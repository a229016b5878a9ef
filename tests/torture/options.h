#pragma once

#include <QStringList>

#include <optional>

namespace beian::tests {

/// The number after an option, which both are taken out: the test library gets the rest.
inline std::optional<unsigned> takeOption(QStringList &arguments, const QString &option)
{
    const qsizetype at = arguments.indexOf(option);
    if (at < 0 || at + 1 >= arguments.size())
        return std::nullopt;
    bool isNumber = false;
    const unsigned value = arguments.at(at + 1).toUInt(&isNumber);
    arguments.remove(at, 2);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace beian::tests
