#pragma once

#include "core/usecases/desk.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace beian::usecases {

/// A setting of the ledger that holds an object; empty where it was never set or is none.
[[nodiscard]] Outcome<QJsonObject> keptObject(const ledger::Reader &reader, const QString &key);
[[nodiscard]] Outcome<QJsonObject> keptObject(const Desk &desk, const QString &key);

/// Changes what is kept in one transaction, so that nothing that another program kept meanwhile is
/// lost. An object that is left empty removes the setting.
[[nodiscard]] Outcome<void> changeObject(const Desk &desk, const QString &key,
    const std::function<void(QJsonObject &object)> &change);

} // namespace beian::usecases
