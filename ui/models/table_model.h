#pragma once

#include "core/model/table.h"

#include <QAbstractTableModel>

namespace beian::ui {

/// A register as a Qt model: the same table that is exported is what the screen lists.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableModel)

public:
    explicit TableModel(QObject *parent);

    void setTable(model::Table table);
    [[nodiscard]] const model::Table &table() const { return m_table; }
    /// The column of that stable name; -1 where there is none.
    [[nodiscard]] int columnNamed(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant displayed(const QModelIndex &index) const;
    [[nodiscard]] QVariant mark(const QModelIndex &index) const;

    model::Table m_table;
};

} // namespace beian::ui
