#pragma once

#include "core/rulebook/rulebook.h"
#include "core/usecases/reconcile.h"

#include <QJsonArray>
#include <QString>

namespace beian::cli {

/// What an import changes, one object a server; unchanged ones are left out.
[[nodiscard]] QJsonArray changesJson(
    const usecases::Reconciliation &reconciliation, const rulebook::Rulebook &rulebook);

/// The same as a table, the changes that endanger a filing first.
[[nodiscard]] QString changesTable(
    const usecases::Reconciliation &reconciliation, const rulebook::Rulebook &rulebook);

} // namespace beian::cli
