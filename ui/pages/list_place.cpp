#include "ui/pages/list_place.h"

#include "ui/models/table_model.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QScrollBar>

namespace beian::ui {

namespace {

constexpr qsizetype askedOneByOne = 16;

} // namespace

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

void ListPlace::add(QItemSelection &selection, int row) const
{
    const QModelIndex index = m_model.index(row, 0);
    if (index.isValid())
        selection.select(index, index);
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
    if (m_selected.size() <= askedOneByOne) {
        for (const QString &key : m_selected)
            add(selection, m_model.rowOf(key));
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_selected.contains(m_model.keyAt(row)))
                add(selection, row);
        }
    }
    const QModelIndex current = m_model.index(m_model.rowOf(m_current), 0);
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
    const int row = m_model.rowOf(m_top);
    if (row >= 0)
        m_view.verticalScrollBar()->setValue(row * m_view.rowHeight(row) - m_offset);
}

} // namespace beian::ui
