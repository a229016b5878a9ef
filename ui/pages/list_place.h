#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

class QItemSelection;

namespace beian::ui {

class TableModel;
class TableView;

/// Where somebody is in a list: what is selected, and what stands at the top. Kept over a refresh by
/// what the rows are about (the table's keys), since rows come and go above them.
class ListPlace final
{
public:
    ListPlace(TableView &view, const TableModel &model);

    /// Whether a row can be shown now that was not before.
    enum class Rows { OfThose, Others };
    /// To be called once the model shows the new rows. More selected rows than a person selects one
    /// by one are not told apart any more: if they were all, all are selected again where only
    /// `OfThose` are shown; else the current one is.
    void restore(Rows shown) const;

private:
    enum class Selected { None, Some, Many, All };

    [[nodiscard]] QString keyAt(int row) const;
    void select(Rows shown) const;
    [[nodiscard]] QItemSelection selection(Rows shown) const;
    void scroll() const;

    TableView &m_view;
    const TableModel &m_model;
    Selected m_selected = Selected::None;
    QSet<QString> m_selectedKeys; ///< of some
    QString m_current;
    QString m_top;     ///< empty: the list stands at its beginning, and stays there
    int m_offset = 0;  ///< of the row at the top, in pixels
    int m_left = 0;
};

} // namespace beian::ui
