#include "ui/models/table_model.h"

#include "core/model/service_number.h"
#include "ui/theme/level.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/cell_delegate.h"

#include <algorithm>

namespace beian::ui {

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TableModel::setTable(model::Table table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int TableModel::columnNamed(const QString &name) const
{
    const auto it = std::find_if(m_table.columns.begin(), m_table.columns.end(),
        [&name](const model::Column &column) { return column.name == name; });
    return it == m_table.columns.end() ? -1 : static_cast<int>(it - m_table.columns.begin());
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TableModel::displayed(const QModelIndex &index) const
{
    const QString &text = m_table.rows[static_cast<std::size_t>(index.row())][index.column()];
    const model::Column &column = m_table.columns[static_cast<std::size_t>(index.column())];
    return column.kind == model::CellKind::ServiceNumber ? model::groupedNumber(text) : text;
}

QVariant TableModel::mark(const QModelIndex &index) const
{
    if (index.column() != m_table.markColumn)
        return {};
    switch (m_table.marks[static_cast<std::size_t>(index.row())]) {
    case model::Mark::None:
        return {};
    case model::Mark::Safe:
        return static_cast<int>(Level::Safe);
    case model::Mark::Watch:
        return static_cast<int>(Level::Watch);
    case model::Mark::AtRisk:
        return static_cast<int>(Level::AtRisk);
    case model::Mark::Lost:
        return static_cast<int>(Level::Lost);
    }
    Q_UNREACHABLE();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::CellKind kind = m_table.columns[static_cast<std::size_t>(index.column())].kind;
    switch (role) {
    case Qt::DisplayRole:
        return displayed(index);
    case Qt::EditRole:
    case Qt::UserRole:
        return m_table.rows[static_cast<std::size_t>(index.row())][index.column()];
    case Qt::FontRole:
        if (kind == model::CellKind::ServiceNumber || kind == model::CellKind::Identifier)
            return fontFor(TextRole::Identifier);
        return {};
    case CellRole::Mark:
        return mark(index);
    case CellRole::Elide:
        return static_cast<int>(
            kind == model::CellKind::Identifier ? Qt::ElideMiddle : Qt::ElideRight);
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    return m_table.columns[static_cast<std::size_t>(section)].header;
}

} // namespace beian::ui
