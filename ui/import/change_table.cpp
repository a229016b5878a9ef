#include "ui/import/change_table.h"

#include "ui/import/change_table_model.h"

#include <QItemSelectionModel>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace beian::ui
{

using namespace Qt::StringLiterals;

ChangeTable::ChangeTable(ChangeTableModel &model, QWidget *parent)
    : TableView(tr("Changes"), parent)
    , m_changes(model)
{
    setObjectName(u"changeTable"_s);
    setModel(&model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setWidthAtHundredPercent(ChangeTableModel::What, 200);
    setWidthAtHundredPercent(ChangeTableModel::Instance, 184);
    stretchColumn(ChangeTableModel::Changes);
}

void ChangeTable::chooseShown(Qt::CheckState state)
{
    std::vector<int> rows(std::size_t(m_changes.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    m_changes.choose(rows, state);
}

void ChangeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        turnSelected();
    else
        TableView::keyPressEvent(event);
}

/// To what the first of them is not.
void ChangeTable::turnSelected()
{
    std::vector<int> rows;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        if (m_changes.isChoosable(row.row()))
            rows.push_back(row.row());
    }
    if (rows.empty())
        return;
    const int first = *std::min_element(rows.begin(), rows.end());
    const bool isChosen = m_changes.stateOf(first) == Qt::Checked;
    m_changes.choose(rows, isChosen ? Qt::Unchecked : Qt::Checked);
}

} // namespace beian::ui
