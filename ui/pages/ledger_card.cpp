#include "ui/pages/ledger_card.h"

#include "core/text/ledgers.h"
#include "core/text/refusals.h"
#include "core/usecases/automatic_backups.h"
#include "core/usecases/verify_ledger.h"
#include "ui/pages/backup_table.h"
#include "ui/pages/parts_dialog.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/looks.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>
#include <memory>
#include <utility>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 12;
constexpr int tableHeight = 220;

} // namespace

LedgerCard::LedgerCard(Session &session, const ledger::LedgerFiles &files, AskFile askBackupFile,
    QWidget *parent)
    : Card(tr("Ledger and backups"), parent)
    , m_session(session)
    , m_files(files)
    , m_askBackupFile(std::move(askBackupFile))
    , m_work(session, nullptr)
    , m_listing(session, nullptr)
{
    setObjectName(u"ledgerCard"_s);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"ledgerBanner"_s);
    connect(m_banner, &Banner::actionTriggered, this, &LedgerCard::restore);
    connect(m_banner, &Banner::closed, this, [this] { m_asked.clear(); });
    body()->addWidget(m_banner);
    m_busy = new BusyBar(this);
    body()->addWidget(m_busy);
    connect(&m_work, &DeskWork::ended, this, [this] {
        m_busy->stop();
        m_buttons->setEnabled(true);
    });
    connect(&m_work, &DeskWork::failed, this, &LedgerCard::showFailure);
    connect(&m_listing, &DeskWork::failed, this, &LedgerCard::showFailure);
    connect(m_busy, &BusyBar::cancelled, &m_work, &DeskWork::cancel);
    addFacts();
    m_backups = new BackupTable(this);
    m_backups->setMinimumHeight(tableHeight);
    body()->addWidget(m_backups, 1);
    addButtons();
    connect(m_backups, &BackupTable::chosenChanged, this,
        [this] {
            m_restore->setEnabled(m_backups->chosen() != nullptr);
            m_parts->setEnabled(m_backups->chosen() != nullptr);
        });
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void LedgerCard::addFacts()
{
    m_path = new ElidedLabel(QString(), Qt::ElideMiddle, this);
    m_path->setObjectName(u"ledgerPath"_s);
    setTextRole(m_path, TextRole::Identifier);
    m_size = newLabel(TextRole::Explanation, QString(), this);
    m_size->setObjectName(u"ledgerSize"_s);
    m_lastBackup = newLabel(TextRole::Explanation, QString(), this);
    m_lastBackup->setObjectName(u"lastBackup"_s);
    m_checks = newLabel(TextRole::Explanation, QString(), this);
    m_checks->setObjectName(u"ledgerChecks"_s);
    m_checks->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_path, m_size, m_lastBackup, m_checks})
        body()->addWidget(widget);
}

void LedgerCard::offerAnother(
    std::function<QString(QWidget *asking)> ask, std::function<QString(const QString &path)> choose)
{
    auto *another = newButton(
        {.name = u"anotherLedger"_s, .text = tr("Another ledger…")}, this);
    // Queued: another ledger makes the window anew, and this card goes with the old one.
    connect(
        another, &QPushButton::clicked, this,
        [this, ask = std::move(ask), choose = std::move(choose)] {
            const QString path = ask(this);
            if (path.isEmpty())
                return;
            if (const QString problem = choose(path); !problem.isEmpty())
                say(Level::Lost, problem);
        },
        Qt::QueuedConnection);
    auto *row = new QHBoxLayout;
    row->addWidget(another);
    row->addStretch(1);
    body()->insertLayout(body()->indexOf(m_backups), row);
}

void LedgerCard::addButtons()
{
    m_buttons = new QWidget(this);
    auto *row = new QBoxLayout(sideBySide(), m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addStretch(1);
    const auto add = [this, row](const QString &text, const QString &name, auto pressed) {
        auto *button = new QPushButton(text, m_buttons);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, pressed);
        row->addWidget(button);
        return button;
    };
    add(tr("Check the ledger"), u"checkLedgerButton"_s, &LedgerCard::check);
    add(tr("Back up now…"), u"backUpButton"_s, &LedgerCard::backUp);
    m_parts = add(tr("Bring back single things…"), u"bringBackPartsButton"_s,
        &LedgerCard::chooseParts);
    m_parts->setEnabled(false);
    m_restore = add(tr("Restore…"), u"restoreButton"_s, &LedgerCard::askRestore);
    m_restore->setEnabled(false);
    body()->addWidget(m_buttons);
}

void LedgerCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    reload();
}

void LedgerCard::reload()
{
    const QString path = m_session.desk().ledger.path();
    m_path->setWholeText(QDir::toNativeSeparators(path));
    m_size->setText(tr("Size: %1").arg(locale().formattedDataSize(QFileInfo(path).size())));
    // Each of them is opened, and counted.
    m_listing.start([this, path](const usecases::Desk &, const std::stop_token &) {
        const auto backups = std::make_shared<std::vector<usecases::ListedBackup>>(
            usecases::listBackups(m_files, path));
        return [this, backups] { showBackups(std::move(*backups)); };
    });
}

void LedgerCard::showBackups(std::vector<usecases::ListedBackup> backups)
{
    m_lastBackup->setText(backups.empty()
            ? tr("There is no backup yet: the first is made on the first day with something in it.")
            : tr("Last backup: %1").arg(backupMoment(backups.front().file)));
    m_backups->setBackups(std::move(backups));
}

void LedgerCard::start(const QString &what, BusyBar::Way way, DeskWork::Job job)
{
    m_banner->hide();
    m_asked.clear();
    m_busy->start(what, way);
    m_buttons->setEnabled(false);
    m_work.start(std::move(job));
}

void LedgerCard::check()
{
    start(tr("Checking the ledger…"), BusyBar::Way::CanBeCancelled,
        [this](const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            auto verified = usecases::verifyLedger(desk);
            if (!verified)
                return [this, failure = verified.error()] { showFailure(failure); };
            return [this, verified = std::move(*verified)] { showChecks(verified); };
        });
}

void LedgerCard::showChecks(const usecases::Verification &verified)
{
    QStringList lines;
    for (const usecases::CheckDone &done : verified.checks) {
        lines.append(text::ledgerCheckLine(done.check, done.count, done.problems.size()));
        for (const QString &problem : done.problems)
            lines.append(u"    "_s + problem);
    }
    m_checks->setText(lines.join(u'\n'));
    m_checks->show();
    if (verified.isSound())
        say(Level::Safe, tr("The ledger is sound."));
    else
        say(Level::Lost, tr("The ledger is damaged. Choose a backup below and restore it."));
}

void LedgerCard::backUp()
{
    const QString name = QFileInfo(m_session.desk().ledger.path()).completeBaseName();
    const QString day = m_session.now().toUTC().date().toString(Qt::ISODate);
    const QString file = m_askBackupFile(this, u"%1-%2.db"_s.arg(name, day));
    if (file.isEmpty())
        return;
    start(tr("Backing up…"), BusyBar::Way::CanBeCancelled,
        [this, file](const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            const auto done = desk.ledger.backupTo(file);
            if (!done)
                return [this, failure = usecases::Failure(done.error())] { showFailure(failure); };
            return [this, file] {
                say(Level::Safe, tr("Backed up to %1.").arg(QDir::toNativeSeparators(file)));
            };
        });
}

void LedgerCard::askRestore()
{
    const usecases::ListedBackup *backup = m_backups->chosen();
    if (!backup)
        return;
    say(Level::AtRisk,
        tr("The whole ledger is going to hold what the backup of %1 holds: servers %2, numbers %3, "
           "filings %4. What it holds now is saved first, as a backup of its own.")
            .arg(backupMoment(backup->file))
            .arg(backup->contents->instances)
            .arg(backup->contents->numbers)
            .arg(backup->contents->filings));
    m_banner->offerAction(tr("Restore this backup"));
    m_asked = backup->file.path;
}

void LedgerCard::restore()
{
    const QString file = std::exchange(m_asked, {});
    if (file.isEmpty())
        return;
    start(tr("Restoring…"), BusyBar::Way::GoesThrough,
        [this, file, occasion = m_session.occasion()](
            const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            const auto restored = usecases::restoreLedger(placeOf(desk), file, occasion);
            if (!restored)
                return [this, failure = restored.error()] { showFailure(failure); };
            return [this, file, kept = restored->replaced.keptAt] {
                m_checks->hide();
                say(Level::Safe,
                    tr("Restored from %1. What the ledger held before is kept as %2.")
                        .arg(QFileInfo(file).fileName(), QFileInfo(kept).fileName()));
                m_session.noteWrite();
            };
        });
}

void LedgerCard::chooseParts()
{
    const usecases::ListedBackup *backup = m_backups->chosen();
    if (!backup)
        return;
    start(tr("Comparing with the backup…"), BusyBar::Way::CanBeCancelled,
        [this, file = backup->file.path, occasion = m_session.occasion()](
            const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            auto missing = usecases::missingParts(placeOf(desk), desk, file, occasion);
            if (!missing)
                return [this, failure = missing.error()] { showFailure(failure); };
            return [this, file, missing = std::move(*missing)] { askParts(file, missing); };
        });
}

void LedgerCard::askParts(
    const QString &file, const std::vector<usecases::AccountParts> &missing)
{
    if (missing.empty())
        return say(Level::Safe, tr("The ledger has all that this backup has."));
    PartsDialog dialog(missing, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    usecases::PartRequest request = dialog.request();
    request.file = file;
    bringBack(request);
}

void LedgerCard::bringBack(const usecases::PartRequest &request)
{
    start(tr("Bringing back…"), BusyBar::Way::GoesThrough,
        [this, request, occasion = m_session.occasion()](
            const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            auto restored = usecases::restoreParts(placeOf(desk), desk, request, occasion);
            if (!restored)
                return [this, failure = restored.error()] { showFailure(failure); };
            return [this, restored = std::move(*restored)] { showBroughtBack(restored); };
        });
}

void LedgerCard::showBroughtBack(const usecases::PartsRestored &restored)
{
    QStringList sentences{
        tr("Brought back: accounts %1, servers %2, numbers %3, filings %4.")
            .arg(restored.broughtBack(usecases::PartKind::Account))
            .arg(restored.broughtBack(usecases::PartKind::Instance))
            .arg(restored.broughtBack(usecases::PartKind::Number))
            .arg(restored.broughtBack(usecases::PartKind::Filing))};
    for (const usecases::PartResult &part : restored.parts) {
        if (part.refusal) {
            sentences.append(tr("%1 was not brought back. %2")
                                 .arg(part.name, text::sentence(*part.refusal)));
        }
    }
    say(sentences.size() == 1 ? Level::Safe : Level::Watch, sentences.join(u'\n'));
    m_session.noteWrite();
}

void LedgerCard::showFailure(const usecases::Failure &failure)
{
    const ledger::LedgerError *error = failure.ledgerError();
    const bool isStopped = error && error->code == ledger::LedgerErrorCode::Stopped;
    say(isStopped ? Level::Watch : Level::Lost, sentenceOf(failure));
}

void LedgerCard::say(Level level, const QString &text)
{
    m_asked.clear();
    m_banner->showMessage(level, text);
}

usecases::LedgerPlace LedgerCard::placeOf(const usecases::Desk &desk) const
{
    return {m_files, desk.ledger.path(), desk.rulebook, desk.rulebooks, desk.calendar};
}

} // namespace beian::ui
