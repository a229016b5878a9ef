#pragma once

#include "core/usecases/automatic_backups.h"
#include "core/usecases/restore_parts.h"
#include "ui/session/desk_work.h"
#include "ui/theme/level.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"

#include <functional>

class QLabel;
class QPushButton;

namespace beian::ui {

class BackupTable;
class Banner;
class ElidedLabel;
class Session;

/// The ledger as a file: where it is, whether it is sound, what backups of it there are, and the way
/// back to one of them.
class LedgerCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerCard)

public:
    /// Where a backup goes, `suggested` being a file name; empty: nowhere after all.
    using AskFile = std::function<QString(QWidget *asking, const QString &suggested)>;

    /// The session and the files must outlive it.
    LedgerCard(Session &session, const ledger::LedgerFiles &files, AskFile askBackupFile,
        QWidget *parent);

    /// Offers to work with another ledger.
    void offerAnother(
        std::function<QString(QWidget *asking)> ask, std::function<QString(const QString &path)> choose);

    /// Looks at the file and its backups again.
    void reload();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addFacts();
    void addButtons();
    /// Beside the window; the buttons wait for it.
    void start(const QString &what, BusyBar::Way way, DeskWork::Job job);
    void showBackups(std::vector<usecases::ListedBackup> backups);
    void check();
    void showChecks(const usecases::Verification &verified);
    void backUp();
    void askRestore();
    void restore();
    void chooseParts();
    void askParts(const QString &file, const std::vector<usecases::AccountParts> &missing);
    void bringBack(const usecases::PartRequest &request);
    void showBroughtBack(const usecases::PartsRestored &restored);
    void showFailure(const usecases::Failure &failure);
    void say(Level level, const QString &text);
    [[nodiscard]] usecases::LedgerPlace placeOf(const usecases::Desk &desk) const;

    Session &m_session;
    const ledger::LedgerFiles &m_files;
    AskFile m_askBackupFile;
    DeskWork m_work;
    DeskWork m_listing; ///< of the backups
    Banner *m_banner = nullptr;
    BusyBar *m_busy = nullptr;
    QWidget *m_buttons = nullptr;
    ElidedLabel *m_path = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_lastBackup = nullptr;
    QLabel *m_checks = nullptr;
    BackupTable *m_backups = nullptr;
    QPushButton *m_parts = nullptr;
    QPushButton *m_restore = nullptr;
    QString m_asked; ///< the backup that the banner asks about; empty: it asks nothing
};

} // namespace beian::ui
