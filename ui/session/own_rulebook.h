#pragma once

#include "core/rulebook/rulebook.h"

#include <QString>

#include <vector>

#include <tl/expected.hpp>

namespace beian::ui
{

/// Reads a rulebook of the user's as strictly as any, and keeps a copy of it in `folder`, where the
/// next start finds it. A sentence where it is refused (unsound, its id is one of `known`) or cannot
/// be kept; then nothing is changed.
[[nodiscard]] tl::expected<rulebook::Rulebook, QString> keepOwnRulebook(const QString &file,
    const QString &folder, const std::vector<rulebook::Rulebook> &known);

} // namespace beian::ui
