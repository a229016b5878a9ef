#include "ui/pages/list_place.h"

#include "ui/models/table_model.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <vector>

namespace beian::ui {

namespace {

constexpr qsizetype askedOneByOne = 16;
constexpr int mostKept = 1000; ///< rows; a range each for 100,000 would stop the window for minutes

int selectedRows(const TableView &view)
{
    int rows = 0;
    for (const QItemSelectionRange &range : view.selectionModel()->selection())
        rows += range.left() == 0 ? range.height() : 0;
    return rows;
}

/// Rows that follow each other as one range.
QItemSelection rangesOf(const std::vector<int> &rows, const TableModel &model)
{
    QItemSelection ranges;
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (std::next(last) != rows.end() && *std::next(last) == *last + 1)
            ++last;
        ranges.append({model.index(*first, 0), model.index(*last, 0)});
        first = std::next(last);
    }
    return ranges;
}

} // namespace

ListPlace::ListPlace(TableView &view, const TableModel &model)
    : m_view(view)
    , m_model(model)
    , m_left(view.horizontalScrollBar()->value())
{
    if (const int rows = selectedRows(view); rows > mostKept) {
        m_selected = rows == model.rowCount() ? Selected::All : Selected::Many;
    } else if (rows > 0) {
        m_selected = Selected::Some;
        for (const QModelIndex &row : view.selectionModel()->selectedRows())
            m_selectedKeys.insert(keyAt(row.row()));
    }
    m_current = keyAt(view.currentIndex().row());
    const int top = view.rowAt(0);
    if (view.verticalScrollBar()->value() == 0 || top < 0)
        return;
    m_top = keyAt(top);
    m_offset = view.rowViewportPosition(top);
}

void ListPlace::restore(Rows shown) const
{
    select(shown);
    scroll();
}

QString ListPlace::keyAt(int row) const
{
    return row >= 0 && row < m_model.rowCount() ? m_model.keyAt(row) : QString();
}

QItemSelection ListPlace::selection(Rows shown) const
{
    if (m_selected == Selected::None || m_model.rowCount() == 0)
        return {};
    if (m_selected == Selected::All && shown == Rows::OfThose)
        return {m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, 0)};
    std::vector<int> rows;
    if (m_selected != Selected::Some) {
        rows.push_back(m_model.rowOf(m_current));
    } else if (m_selectedKeys.size() <= askedOneByOne) {
        for (const QString &key : m_selectedKeys)
            rows.push_back(m_model.rowOf(key));
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_selectedKeys.contains(m_model.keyAt(row)))
                rows.push_back(row);
        }
    }
    std::erase(rows, -1);
    std::sort(rows.begin(), rows.end());
    return rangesOf(rows, m_model);
}

void ListPlace::select(Rows shown) const
{
    if (m_selected == Selected::None && m_current.isEmpty())
        return;
    const QModelIndex current = m_model.index(m_model.rowOf(m_current), 0);
    using Flag = QItemSelectionModel::SelectionFlag;
    m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(selection(shown), Flag::ClearAndSelect | Flag::Rows);
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
