#include "ui/pages/list_place.h"

#include "ui/models/table_model.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QScrollBar>

namespace beian::ui {

ListPlace::ListPlace(TableView &view, const TableModel &model)
    : m_view(view)
    , m_model(model)
    , m_left(view.horizontalScrollBar()->value())
{
    for (const QModelIndex &row : view.selectionModel()->selectedRows())
        m_selected.insert(keyAt(row.row()));
    m_current = keyAt(view.currentIndex().row());
    const int top = view.rowAt(0);
    if (view.verticalScrollBar()->value() == 0 || top < 0)
        return;
    m_top = keyAt(top);
    m_offset = view.rowViewportPosition(top);
}

void ListPlace::restore() const
{
    select();
    scroll();
}

QString ListPlace::keyAt(int row) const
{
    return row >= 0 && row < m_model.rowCount() ? m_model.keyAt(row) : QString();
}

void ListPlace::select() const
{
    if (m_selected.isEmpty() && m_current.isEmpty())
        return;
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString key = keyAt(row);
        const QModelIndex index = m_model.index(row, 0);
        if (m_selected.contains(key))
            selection.select(index, index);
        if (key == m_current && !current.isValid())
            current = index;
    }
    using Flag = QItemSelectionModel::SelectionFlag;
    m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(selection, Flag::ClearAndSelect | Flag::Rows);
}

void ListPlace::scroll() const
{
    // What can be scrolled to is known only once the rows are laid out.
    m_view.doItemsLayout();
    m_view.horizontalScrollBar()->setValue(m_left);
    if (m_top.isEmpty())
        return m_view.verticalScrollBar()->setValue(0);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (keyAt(row) != m_top)
            continue;
        const int height = m_view.rowHeight(row);
        return m_view.verticalScrollBar()->setValue(row * height - m_offset);
    }
}

} // namespace beian::ui
