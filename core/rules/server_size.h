#pragma once

#include <QString>

namespace beian::rules
{

/// Whether `now` is a smaller size of the family of `before`: "ecs.g6.large" of "ecs.g6.2xlarge".
/// Sizes of different families, and texts that name no size, are not compared: false.
[[nodiscard]] bool isSmallerType(const QString &now, const QString &before);

} // namespace beian::rules
