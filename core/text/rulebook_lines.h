#pragma once

#include "core/rulebook/rulebook.h"

#include <QString>

#include <vector>

namespace beian::text {

/// One thing that a rulebook says, in words.
struct RulebookLine {
    QString key;   ///< what it is about, the same in every rulebook: "products.ecs.quota"
    QString name;  ///< "云服务器 ECS：每台的服务号数"
    QString value; ///< "5"
};

/// All that a rulebook says, one line a thing: what judges first, then numbers, products, regions,
/// deadlines and addresses. Which lines there are follows from the rulebook's own lists.
[[nodiscard]] std::vector<RulebookLine> rulebookLines(const rulebook::Rulebook &rulebook);

} // namespace beian::text
