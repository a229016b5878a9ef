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

    /// To be called once the model holds the new rows.
    void restore() const;

private:
    [[nodiscard]] QString keyAt(int row) const;
    void add(QItemSelection &selection, int row) const;
    void select() const;
    void scroll() const;

    TableView &m_view;
    const TableModel &m_model;
    QSet<QString> m_selected;
    QString m_current;
    QString m_top;     ///< empty: the list stands at its beginning, and stays there
    int m_offset = 0;  ///< of the row at the top, in pixels
    int m_left = 0;
};

} // namespace beian::ui
