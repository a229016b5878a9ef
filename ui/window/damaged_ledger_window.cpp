#include "ui/window/damaged_ledger_window.h"

#include "core/text/refusals.h"
#include "core/usecases/automatic_backups.h"
#include "ui/pages/backup_table.h"
#include "ui/session/failures.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int windowMargin = 24;
constexpr int gap = 12;
constexpr QSize usualSize{760, 520};

} // namespace

DamagedLedgerWindow::DamagedLedgerWindow(const ledger::LedgerError &error,
    const usecases::LedgerPlace &place, std::function<model::Occasion()> occasion)
    : m_place(place)
    , m_occasion(std::move(occasion))
{
    setObjectName(u"damagedLedgerWindow"_s);
    setWindowTitle(tr("The ledger is damaged"));
    setWindowIcon(applicationIcon());
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(windowMargin, windowMargin, windowMargin, windowMargin);
    layout->setSpacing(gap);
    layout->addWidget(new PageHeader(tr("The ledger is damaged"),
        tr("The file is left as it is. A restore keeps it beside the backups."), this));
    m_banner = new Banner(this);
    m_banner->setObjectName(u"damageBanner"_s);
    m_banner->showMessage(Level::Lost, text::sentence(error), Banner::Closing::ByProgram);
    layout->addWidget(m_banner);

    m_backups = new BackupTable(this);
    layout->addWidget(m_backups, 1);
    auto *none = newLabel(TextRole::Body,
        tr("No backup was found beside the ledger. If you have one elsewhere, run: "
           "beian restore FILE"),
        this);
    none->setObjectName(u"noBackupLabel"_s);
    layout->addWidget(none);
    layout->addLayout(buttonRow());

    connect(m_backups, &BackupTable::chosenChanged, this,
        [this] { m_restore->setEnabled(m_backups->chosen() != nullptr); });
    m_backups->setBackups(usecases::listBackups(place.files, place.ledger));
    m_backups->setVisible(!m_backups->isEmpty());
    none->setVisible(m_backups->isEmpty());
}

QHBoxLayout *DamagedLedgerWindow::buttonRow()
{
    auto *buttons = new QHBoxLayout; // the layout that it is put into owns it
    buttons->setSpacing(gap);
    buttons->addStretch(1);
    auto *quit = new QPushButton(tr("Quit"), this);
    quit->setObjectName(u"quitButton"_s);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(quit);
    m_restore = new QPushButton(tr("Restore this backup"), this);
    m_restore->setObjectName(u"restoreBackupButton"_s);
    makePrimary(m_restore);
    connect(m_restore, &QPushButton::clicked, this, &DamagedLedgerWindow::restore);
    buttons->addWidget(m_restore);
    return buttons;
}

void DamagedLedgerWindow::restore()
{
    const usecases::ListedBackup *backup = m_backups->chosen();
    if (!backup)
        return;
    const auto restored = usecases::restoreLedger(m_place, backup->file.path, m_occasion());
    if (restored) {
        accept();
        return;
    }
    m_banner->showMessage(Level::Lost, sentenceOf(restored.error()), Banner::Closing::ByProgram);
}

} // namespace beian::ui
