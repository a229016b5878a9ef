#pragma once

#include "core/rulebook/rulebook.h"
#include "core/usecases/precheck.h"

#include <QAbstractTableModel>

#include <vector>

namespace beian::ui
{

/// The instances that a number could be made on: eligible ones first, then those with a question.
class InstanceTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstanceTableModel)

public:
    enum Column { Verdict, Name, Region, Expires, Used, ColumnCount };

    explicit InstanceTableModel(QObject *parent);

    /// `where` is found anywhere in name, id, region or addresses; empty: all are shown.
    void show(const std::vector<usecases::Prechecked> &instances, const QString &where,
        const rulebook::Rulebook &rulebook);

    [[nodiscard]] const usecases::Prechecked &at(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const model::InstanceKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        usecases::Prechecked checked;
        QString verdict;
        QString region;
        QString expires;
        QString used;
    };

    [[nodiscard]] QString textOf(const Row &row, Column column) const;

    std::vector<Row> m_rows;
};

} // namespace beian::ui
