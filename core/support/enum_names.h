#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace beian::support {

/// One enumerator and the word that files, JSON and the ledger know it by.
template <typename E>
struct EnumName {
    E value;
    const char *name;
};

/// The table of an enum, specialised beside it. Every enumerator stands in it once: the words are
/// stored, so one that was released is never changed.
template <typename E>
inline constexpr std::array<EnumName<E>, 0> enumNames{};

/// The stored word of `value`.
template <typename E>
[[nodiscard]] QLatin1StringView codeOf(E value)
{
    const auto &names = enumNames<E>;
    const auto it = std::find_if(
        names.begin(), names.end(), [value](const auto &entry) { return entry.value == value; });
    Q_ASSERT(it != names.end());
    return QLatin1StringView(it->name);
}

/// The enumerator that `code` names, or nothing.
template <typename E>
[[nodiscard]] std::optional<E> fromCode(QStringView code)
{
    for (const auto &entry : enumNames<E>) {
        if (code == QLatin1StringView(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace beian::support
