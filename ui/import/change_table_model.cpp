#include "ui/import/change_table_model.h"

#include "core/support/discard.h"
#include "ui/widgets/cell_delegate.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace beian::ui
{

using usecases::ChangeKind;
using usecases::InstanceChange;

ChangeTableModel::ChangeTableModel(const rulebook::Rulebook &rulebook, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rulebook(rulebook)
{
}

void ChangeTableModel::show(const ImportWork::Reading &reading)
{
    std::set<model::InstanceKey> leftOut;
    for (const ChangeRow &row : m_rows) {
        const InstanceChange *change = changeOf(row, *m_reading);
        if (change && change->kind != ChangeKind::Unchanged && !m_chosen[row.index])
            leftOut.insert(change->instance.key);
    }
    beginResetModel();
    support::discardBeside(std::exchange(m_reading, reading));
    m_rows = rowsOf(*reading);
    m_counts = {};
    m_choosable = 0;
    m_chosenCount = 0;
    m_chosen.assign(reading->changes.changes.size(), false);
    for (const ChangeRow &row : m_rows) {
        ++m_counts[std::size_t(row.group)];
        const InstanceChange *change = changeOf(row, *reading);
        if (!change || change->kind == ChangeKind::Unchanged)
            continue;
        ++m_choosable;
        m_chosen[row.index] = leftOut.empty() || !leftOut.contains(change->instance.key);
        m_chosenCount += m_chosen[row.index] ? 1 : 0;
    }
    m_counts[std::size_t(ChangeGroup::All)] = static_cast<int>(m_rows.size());
    m_shown.resize(m_rows.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
    Q_EMIT choiceChanged();
}

bool ChangeTableModel::isFound(const ChangeRow &row, const QString &where) const
{
    for (const Column column : {Instance, Changes, What}) {
        if (textOf(row, column).contains(where, Qt::CaseInsensitive))
            return true;
    }
    return titleOf(row, *m_reading).second.contains(where, Qt::CaseInsensitive);
}

void ChangeTableModel::narrow(ChangeGroup group, const QString &where)
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        const ChangeRow &row = m_rows[place];
        const bool isOfGroup = group == ChangeGroup::All || row.group == group;
        if (isOfGroup && (where.isEmpty() || isFound(row, where)))
            m_shown.push_back(static_cast<int>(place));
    }
    endResetModel();
}

const ChangeRow &ChangeTableModel::at(int row) const
{
    return m_rows[std::size_t(m_shown[std::size_t(row)])];
}

bool ChangeTableModel::isChoosable(int row) const
{
    const InstanceChange *change = changeOf(at(row), *m_reading);
    return change && change->kind != ChangeKind::Unchanged;
}

Qt::CheckState ChangeTableModel::stateOf(int row) const
{
    return isChoosable(row) && m_chosen[at(row).index] ? Qt::Checked : Qt::Unchecked;
}

void ChangeTableModel::choose(const std::vector<int> &rows, Qt::CheckState state)
{
    if (rows.empty())
        return;
    for (const int row : rows) {
        if (!isChoosable(row) || stateOf(row) == state)
            continue;
        m_chosen[at(row).index] = state == Qt::Checked;
        m_chosenCount += state == Qt::Checked ? 1 : -1;
    }
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    Q_EMIT dataChanged(index(*first, What), index(*last, What), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

std::vector<InstanceChange> ChangeTableModel::chosen() const
{
    std::vector<InstanceChange> chosen;
    chosen.reserve(std::size_t(m_chosenCount));
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        if (m_chosen[i])
            chosen.push_back(m_reading->changes.changes[i]);
    }
    return chosen;
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangeTableModel::textOf(const ChangeRow &row, Column column) const
{
    switch (column) {
    case What:
        return wordOf(row);
    case Instance:
        return titleOf(row, *m_reading).first;
    case Changes:
        return lineOf(row, *m_reading, m_rulebook);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    const ChangeRow &row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == CellRole::Mark && column == What)
        return static_cast<int>(row.level);
    if (role == Qt::CheckStateRole && column == What && isChoosable(index.row()))
        return stateOf(index.row());
    if (role == CellRole::BoxRoom && column == What)
        return true;
    if (role == CellRole::SecondLine && column == Instance)
        return titleOf(row, *m_reading).second;
    return {};
}

bool ChangeTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !isChoosable(index.row()))
        return false;
    choose(std::vector{index.row()}, static_cast<Qt::CheckState>(value.toInt()));
    return true;
}

Qt::ItemFlags ChangeTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool hasBox = index.column() == What && isChoosable(index.row());
    return hasBox ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case What:
        return tr("What");
    case Instance:
        return tr("Instance");
    case Changes:
        return tr("Change");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace beian::ui
