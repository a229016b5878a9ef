#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace beian::tests
{

/// A folder that is one floor of the building, lowest first. Folders of one height are siblings and
/// do not know each other.
struct Floor {
    QStringView folder;
    int height;
};

inline constexpr Floor floors[] = {
    {u"core/support/", 0},
    {u"core/model/", 1},
    {u"core/rulebook/", 2},
    {u"core/rules/", 3},
    {u"core/ledger/", 4},
    {u"core/text/", 5},
    {u"core/usecases/", 6},
    {u"core/exchange/", 6},
    {u"ui/", 7},
    {u"app/cli/", 8},
    {u"app/gui/", 8},
    {u"app/", 8},
};

/// The floor that a path from the root stands on; nothing for tests and build files.
[[nodiscard]] inline std::optional<Floor> floorOf(QStringView path)
{
    for (const Floor &floor : floors) {
        if (path.startsWith(floor.folder))
            return floor;
    }
    return std::nullopt;
}

/// Whether a file on `from` may include a file on `to`.
[[nodiscard]] inline bool mayInclude(const Floor &from, const Floor &to)
{
    const bool sharedByPrograms = to.folder == u"app/";
    return to.height < from.height || to.folder == from.folder ||
           (sharedByPrograms && to.height == from.height);
}

} // namespace beian::tests
