#pragma once

#include "core/usecases/reminders.h"

namespace beian::ui
{

/// How the person at this desk wants to be reminded, of whichever ledger.
struct ReminderChoices {
    bool areOn = true;
    usecases::ReminderDays days = usecases::usualReminderDays();
    usecases::QuietHours quietHours{.from = QTime(22, 0), .until = QTime(8, 0)};
    /// Closing the window leaves the program in the tray, where there is one.
    bool staysInTray = false;

    bool operator==(const ReminderChoices &) const = default;
};

[[nodiscard]] ReminderChoices storedReminderChoices();
void storeReminderChoices(const ReminderChoices &choices);

} // namespace beian::ui
