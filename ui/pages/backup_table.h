#pragma once

#include "core/usecases/automatic_backups.h"
#include "ui/widgets/table_view.h"

#include <QString>

#include <vector>

class QStandardItemModel;

namespace beian::ui {

/// The backups of a ledger, newest first: of when, why they were made, and what is inside. One that
/// cannot be read says so and cannot be chosen.
class BackupTable final : public TableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupTable)

public:
    explicit BackupTable(QWidget *parent);

    /// The newest that can be read is chosen.
    void setBackups(std::vector<usecases::ListedBackup> backups);
    [[nodiscard]] bool isEmpty() const { return m_backups.empty(); }

    /// Null where none is chosen.
    [[nodiscard]] const usecases::ListedBackup *chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void addRow(const usecases::ListedBackup &backup);

    std::vector<usecases::ListedBackup> m_backups;
    QStandardItemModel *m_model = nullptr;
};

/// "2026-11-24 06:23" of a restore's, "2026-11-24" of a day's: UTC, as in the file's name.
[[nodiscard]] QString backupMoment(const ledger::BackupFile &backup);

} // namespace beian::ui
