#pragma once

#include <QString>
#include <QStringList>

namespace beian::text {

/// A sentence with its places %1 … %9 filled in one pass, so that an argument that holds a place
/// itself stays as it is. A place without an argument becomes empty.
[[nodiscard]] QString filled(const QString &sentence, const QStringList &arguments);

/// Ids of rules, joined by blanks or commas, as their names: "剩余有效期、公网 IP".
[[nodiscard]] QString ruleNames(const QString &ids);

/// An ISO instant as Beijing shows it, named as such; an ISO day and anything else as it is.
[[nodiscard]] QString beijingTime(const QString &iso);

} // namespace beian::text
