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
/// The ledger of both programs where none is named; empty where there is no home folder.
[[nodiscard]] QString defaultLedger();
/// Where the user's own rulebooks are; empty where there is no home folder.
[[nodiscard]] QString rulebookFolder();

} // namespace beian
