#pragma once

#include "core/rulebook/rulebook.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace beian::cli {

/// A rulebook as its file says it: what this gives, the strict reader takes.
[[nodiscard]] QJsonObject rulebookJson(const rulebook::Rulebook &book);

/// Every plain value by its path. A thing of a list stands under its id ("products.ecs.quota"), so
/// that two rulebooks can be laid side by side; a list of plain values is one value.
[[nodiscard]] QMap<QString, QString> flattened(const QJsonObject &json);

} // namespace beian::cli
