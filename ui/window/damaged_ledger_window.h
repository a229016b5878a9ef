#pragma once

#include "core/ledger/ledger_error.h"
#include "core/model/occasion.h"
#include "core/usecases/restore_ledger.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace beian::ui {

class BackupTable;
class Banner;

/// Instead of the main window, where the ledger is damaged: what happened, what backups there are,
/// and the way back to one. Accepted once the ledger was restored and can be opened.
class DamagedLedgerWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DamagedLedgerWindow)

public:
    /// What the place refers to must outlive it. `occasion` is asked when a backup is restored.
    DamagedLedgerWindow(const ledger::LedgerError &error, const usecases::LedgerPlace &place,
        std::function<model::Occasion()> occasion);

private:
    [[nodiscard]] QHBoxLayout *buttonRow();
    void restore();

    usecases::LedgerPlace m_place;
    std::function<model::Occasion()> m_occasion;
    Banner *m_banner = nullptr;
    BackupTable *m_backups = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace beian::ui
