#pragma once

#include "core/model/instance.h"
#include "core/rulebook/rulebook.h"
#include "core/usecases/wizard_draft.h"

#include <tl/expected.hpp>

namespace beian::ui
{

/// What is wrong with a server that was typed in.
struct TypedServerError {
    QString field; ///< as `usecases::addInstance` names it: "expires"
    QString sentence;
};

/// Reads what was typed. Whether it can be true is for `usecases::addInstance` to say.
[[nodiscard]] tl::expected<model::Instance, TypedServerError> instanceFrom(
    const usecases::TypedServer &typed, const QString &account,
    const rulebook::Rulebook &rulebook);

} // namespace beian::ui
