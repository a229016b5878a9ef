#include "ui/pages/backup_table.h"

#include "core/text/ledgers.h"

#include <QItemSelectionModel>
#include <QStandardItemModel>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

enum Column { Moment, Reason, Servers, Numbers, Filings, ColumnCount };

constexpr int momentWidth = 168;
constexpr int countWidth = 96;

QStandardItem *countItem(qint64 count)
{
    auto *item = new QStandardItem(QString::number(count)); // the model that gets the row owns it
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

BackupTable::BackupTable(QWidget *parent)
    : TableView(tr("Backups"), parent)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
{
    setObjectName(u"backupTable"_s);
    m_model->setHorizontalHeaderLabels(
        {tr("Of"), tr("Made"), tr("Servers"), tr("Numbers"), tr("Filings")});
    for (const int column : {Servers, Numbers, Filings})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWidthAtHundredPercent(Moment, momentWidth);
    for (const int column : {Servers, Numbers, Filings})
        setWidthAtHundredPercent(column, countWidth);
    stretchColumn(Reason);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &BackupTable::chosenChanged);
}

void BackupTable::setBackups(std::vector<usecases::ListedBackup> backups)
{
    m_backups = std::move(backups);
    m_model->removeRows(0, m_model->rowCount());
    for (const usecases::ListedBackup &backup : m_backups)
        addRow(backup);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_backups[std::size_t(row)].contents) {
            selectRow(row);
            break;
        }
    }
    Q_EMIT chosenChanged();
}

void BackupTable::addRow(const usecases::ListedBackup &backup)
{
    const QString reason = text::backupReasonWord(backup.file.reason);
    QList<QStandardItem *> row{
        new QStandardItem(backupMoment(backup.file)), new QStandardItem(reason)};
    if (backup.contents) {
        row << countItem(backup.contents->instances) << countItem(backup.contents->numbers)
            << countItem(backup.contents->filings);
    } else {
        row[Reason]->setText(tr("%1 (cannot be read)").arg(reason));
    }
    for (QStandardItem *item : row) {
        item->setEditable(false);
        item->setEnabled(backup.contents.has_value());
    }
    m_model->appendRow(row);
}

const usecases::ListedBackup *BackupTable::chosen() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const usecases::ListedBackup &backup = m_backups[std::size_t(rows.constFirst().row())];
    return backup.contents ? &backup : nullptr;
}

QString backupMoment(const ledger::BackupFile &backup)
{
    return backup.reason == ledger::BackupReason::Daily
        ? backup.at.date().toString(Qt::ISODate)
        : backup.at.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace beian::ui
