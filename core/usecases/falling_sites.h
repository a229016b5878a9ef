#pragma once

#include "core/model/filing.h"
#include "core/usecases/desk.h"

#include <optional>
#include <vector>

namespace beian::usecases {

/// A site that is left without an approved filing.
struct FallingSite {
    QString domain;        ///< as it is shown
    bool isMoving = false; ///< another filing of it is under way, and not approved yet

    bool operator==(const FallingSite &) const = default;
};

/// What a step that ends an approved filing would take down, asked before it is made: the filing's
/// own site, unless another approved filing stands for it; with the whole entity (注销主体), every
/// site of that entity. None for any other step.
[[nodiscard]] Outcome<std::vector<FallingSite>> sitesThatFall(const Desk &desk,
    const model::Filing &filing, model::FilingEvent event,
    std::optional<model::CancelKind> cancelKind);

} // namespace beian::usecases
