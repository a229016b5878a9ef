#pragma once

#include "core/support/clock.h"

#include <QString>

namespace beian {

// What both programs take from the machine they run on. Nothing below them asks it.

/// The clock that ticks.
class SystemClock final : public support::Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// The system's name of the user, for the history.
[[nodiscard]] QString userName();
/// The ledger of both programs where none is named.
[[nodiscard]] QString defaultLedger();
/// Where the user's own rulebooks are.
[[nodiscard]] QString rulebookFolder();

} // namespace beian
