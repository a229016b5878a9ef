#pragma once

#include "core/ledger/sqlite/connection.h"

#include <QStringList>

namespace beian::ledger::sqlite {

/// What SQLite's own checks find wrong with the whole file; empty where it is sound.
[[nodiscard]] Result<QStringList> integrityProblems(Connection &connection);

} // namespace beian::ledger::sqlite
