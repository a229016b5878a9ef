#include "ui/import/import_view.h"

#include "core/model/account.h"
#include "core/support/discard.h"
#include "core/text/changes.h"
#include "core/text/read_errors.h"
#include "core/usecases/changed_since.h"
#include "ui/import/account_field.h"
#include "ui/import/change_bar.h"
#include "ui/import/change_story.h"
#include "ui/import/change_table.h"
#include "ui/import/change_table_model.h"
#include "ui/import/columns_card.h"
#include "ui/import/import_busy.h"
#include "ui/import/import_words.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::ForeignRows;

ImportView::ImportView(
    Session &session, const Outside &outside, Place place, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_outside(outside)
    , m_work(new ImportWork(session, this))
    , m_model(new ChangeTableModel(session.rulebook(), this))
{
    build(place);
    connectWork();
    showPart(m_empty);
    showChoice();
}

ImportView::~ImportView() = default;

void ImportView::connectWork()
{
    connect(m_work, &ImportWork::progressed, m_busy, &ImportBusy::tell);
    connect(m_busy, &ImportBusy::cancelled, m_work, &ImportWork::cancel);
    connect(m_work, &ImportWork::hasRead, this, &ImportView::showReading);
    connect(m_work, &ImportWork::failed, this, &ImportView::showFailure);
    connect(m_work, &ImportWork::wasCancelled, this, [this] {
        if (!m_reading)
            m_sources.clear();
        m_banner->showMessage(Level::Watch, tr("It was cancelled. Nothing was changed."));
        showPart(m_reading ? m_preview : m_empty);
    });
    connect(m_work, &ImportWork::hasApplied, this, [this](const QString &account, int changes) {
        m_session.noteWrite();
        giveUp();
        Q_EMIT applied(changes == 0
                ? tr("Nothing changed; the servers of %1 are noted as seen today.").arg(account)
                : tr("%n change(s) of %1 applied.", nullptr, changes).arg(account));
    });
}

void ImportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_accounts || isUnderWay())
        return;
    m_accounts->reload();
    m_account = m_accounts->account();
}

void ImportView::setAccount(const QString &account)
{
    m_account = account;
}

void ImportView::followAccount(const QString &account)
{
    m_account = account;
    if (model::foldedAccountName(account).isEmpty() || m_sources.empty())
        return;
    m_banner->hide();
    if (m_reading)
        compareAgain();
    else
        readAll();
}

void ImportView::focusFirst()
{
    if (m_parts->currentWidget() == m_preview)
        m_table->setFocus();
    else if (m_parts->currentWidget() == m_columns)
        m_columns->focusFirst();
    else if (m_parts->currentWidget() == m_busy)
        m_busy->setFocus();
    else if (m_accounts && m_account.isEmpty())
        m_accounts->setFocus();
    else
        m_empty->setFocus();
}

void ImportView::chooseFiles()
{
    addFiles(m_outside.askInventoryFiles(this));
}

void ImportView::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    for (const QString &path : paths)
        m_sources.push_back({.name = QFileInfo(path).fileName(), .path = path, .pasted = {}});
    m_banner->hide();
    readAll();
}

void ImportView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_banner->showMessage(Level::Watch,
            tr("The clipboard holds no text. Copy what the command-line tool printed, then paste "
               "it here."));
        return;
    }
    m_sources.push_back({.name = tr("pasted text"), .path = {}, .pasted = text.toUtf8()});
    m_banner->hide();
    readAll();
}

void ImportView::readAll()
{
    if (model::foldedAccountName(m_account).isEmpty()) {
        m_banner->showMessage(Level::Watch,
            tr("Say which account it is of: choose one, or type a name of your own for it."));
        if (m_accounts)
            m_accounts->setFocus();
        return;
    }
    m_work->read({.sources = m_sources,
        .account = m_account,
        .region = m_region,
        .foreignRows = m_transferred->isChecked() ? ForeignRows::TakeAsTransferred
                                                  : ForeignRows::Refuse});
    showBusy(ImportWork::Phase::Reading);
}

void ImportView::compareAgain()
{
    m_work->compare(m_reading, m_account,
        m_transferred->isChecked() ? ForeignRows::TakeAsTransferred : ForeignRows::Refuse);
    showBusy(ImportWork::Phase::Comparing);
}

void ImportView::apply()
{
    m_banner->hide();
    m_work->apply(m_reading, m_model->chosen());
    showBusy(ImportWork::Phase::Applying);
}

void ImportView::giveUp()
{
    m_work->cancel();
    m_sources.clear();
    m_region.reset();
    support::discardBeside(std::exchange(m_reading, nullptr));
    const QSignalBlocker quiet(m_transferred);
    m_transferred->setChecked(false);
    showPart(m_empty);
    showChoice();
}

/// Nothing of it could be read, and nothing is left to ask: that is all there is to say.
bool ImportView::isHopeless(const ImportReading &reading)
{
    return std::all_of(reading.files.begin(), reading.files.end(), [](const ReadSource &file) {
        const bool isAsked = file.error
            && (file.error->code == model::ReadErrorCode::RegionNeeded
                || (file.error->code == model::ReadErrorCode::NoIdColumn && file.head));
        return file.error && !isAsked;
    });
}

void ImportView::refuse(const ImportReading &reading)
{
    QStringList sentences;
    for (const ReadSource &file : reading.files)
        sentences.append(text::sentence(*file.error, file.source.name));
    giveUp();
    m_banner->showMessage(Level::AtRisk, sentences.join(u'\n'));
}

void ImportView::showReading(const ImportWork::Reading &reading)
{
    if (isHopeless(*reading))
        return refuse(*reading);
    support::discardBeside(std::exchange(m_reading, reading));
    m_model->show(reading);
    m_bar->count(*m_model);
    m_summary->setText(summaryOf(*reading, *m_model));
    m_completeness->setText(completenessOf(*reading));
    m_transferred->setVisible(!reading->changes.foreign.empty());
    showRegion();
    showColumnButtons();
    showPart(m_preview);
    showChoice();
    // A table without ids alone says nothing until somebody says which column holds them.
    for (std::size_t file = 0; file < reading->files.size(); ++file) {
        const ReadSource &read = reading->files[file];
        if (read.error && read.head && read.error->code == model::ReadErrorCode::NoIdColumn
            && !read.source.columns)
            return askColumns(file);
    }
}

void ImportView::showRegion()
{
    const bool isNeeded = std::any_of(
        m_reading->files.begin(), m_reading->files.end(), [](const ReadSource &file) {
            return file.error && file.error->code == model::ReadErrorCode::RegionNeeded;
        });
    if (isNeeded)
        m_regions->setCurrentIndex(-1);
    m_regionField->setVisible(isNeeded || m_region.has_value());
}

void ImportView::showColumnButtons()
{
    while (QLayoutItem *item = m_columnButtons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t file = 0; file < m_reading->files.size(); ++file) {
        const ReadSource &read = m_reading->files[file];
        if (!read.head || read.head->unknown.isEmpty())
            continue;
        QPushButton *button = newButton({.name = u"assignColumns%1"_s.arg(file),
                                            .text = tr("Columns of %1…").arg(read.source.name)},
            this);
        makeQuiet(button);
        connect(button, &QPushButton::clicked, this, [this, file] { askColumns(file); });
        m_columnButtons->addWidget(button);
    }
    m_columnButtons->addStretch(1);
}

void ImportView::askColumns(std::size_t file)
{
    m_asked = file;
    m_columns->ask(m_reading->files[file], m_region);
    showPart(m_columns);
}

void ImportView::takeColumns(const usecases::ColumnMapping &columns)
{
    const ReadSource &file = m_reading->files[m_asked];
    const auto kept
        = usecases::rememberColumns(m_session.desk(), file.head->header, columns);
    if (!kept)
        m_banner->showMessage(Level::AtRisk, sentenceOf(kept.error()));
    m_sources[m_asked].columns = columns;
    readAll();
}

void ImportView::showFailure(const usecases::Failure &failure)
{
    const model::Refusal *refusal = failure.refusal();
    QString sentence = sentenceOf(failure);
    if (!refusal || refusal->code != model::RefusalCode::Changed || !m_reading) {
        m_banner->showMessage(Level::AtRisk, sentence);
        return showPart(m_reading ? m_preview : m_empty);
    }
    const std::vector<usecases::InstanceChange> chosen = m_model->chosen();
    const auto it = std::find_if(
        chosen.begin(), chosen.end(), [refusal](const usecases::InstanceChange &change) {
            return change.instance.key.id == refusal->arguments.value(0);
        });
    if (it != chosen.end()) {
        const auto events = usecases::changedSince(m_session.desk(), m_reading->newestEvent,
            {.instance = model::toText(it->instance.key), .number = {}, .domain = {}});
        for (const model::Event &event : events.value_or(std::vector<model::Event>()))
            sentence += u'\n' + text::changeLine(event, m_session.rulebook());
    }
    m_banner->showMessage(Level::AtRisk, sentence);
    compareAgain();
}

void ImportView::showBusy(ImportWork::Phase phase)
{
    m_busy->start(phase);
    showPart(m_busy);
    showChoice();
}

void ImportView::showPart(QWidget *part)
{
    const bool isOther = m_parts->currentWidget() != part;
    m_parts->setCurrentWidget(part);
    showChoice();
    if (isOther && isVisible())
        focusFirst();
}

void ImportView::narrow()
{
    m_model->narrow(m_bar->group(), m_bar->where());
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    followSelection();
}

void ImportView::followSelection()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_reading && current.isValid())
        m_story->tell(m_model->at(current.row()), *m_reading, m_session.rulebook());
    else
        m_story->clear();
}

void ImportView::showChoice()
{
    const bool isShown = m_reading && m_parts->currentWidget() == m_preview;
    const bool isAnyRead = isShown
        && std::any_of(m_reading->files.begin(), m_reading->files.end(),
            [](const ReadSource &file) { return file.report.has_value(); });
    m_apply->setText(isShown ? applyText(*m_model) : tr("Apply"));
    m_apply->setVisible(isShown);
    m_cancel->setText(isShown ? tr("Do not apply") : tr("Close"));
    m_apply->setEnabled(
        isAnyRead && (m_model->chosenCount() > 0 || m_model->choosable() == 0));
    const bool isIdle = !m_work->isRunning();
    m_cancel->setEnabled(isIdle);
    m_choose->setEnabled(isIdle);
    m_paste->setEnabled(isIdle);
    if (m_accounts)
        m_accounts->setEnabled(isIdle);
    // The empty page has a button of its own for it.
    m_choose->setVisible(isShown);
    m_paste->setVisible(isShown || m_parts->currentWidget() == m_empty);
}

} // namespace beian::ui
