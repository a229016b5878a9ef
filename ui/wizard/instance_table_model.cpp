#include "ui/wizard/instance_table_model.h"

#include "core/text/findings.h"
#include "core/text/words.h"
#include "ui/story/fitness.h"
#include "ui/widgets/cell_delegate.h"

#include <algorithm>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;
using rules::Eligibility;

int rankOf(Eligibility verdict)
{
    switch (verdict) {
    case Eligibility::Eligible:
        return 0;
    case Eligibility::Unknown:
        return 1;
    case Eligibility::Ineligible:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

InstanceTableModel::InstanceTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void InstanceTableModel::show(const std::vector<usecases::Prechecked> &instances,
    const QString &where, const rulebook::Rulebook &rulebook)
{
    beginResetModel();
    m_rows.clear();
    for (const usecases::Prechecked &checked : instances) {
        const model::Instance &instance = checked.instance;
        Row row{.checked = checked,
            .verdict = text::verdictWords(checked.assessment),
            .region = text::regionName(instance.key.region, rulebook),
            .expires = text::expiryText(instance.expires, rulebook),
            .used = tr("%1 / %2").arg(checked.quota.used).arg(checked.quota.limit)};
        const QStringList found{instance.name, instance.key.id, row.region,
            model::addressTexts(instance).join(u' ')};
        if (found.join(u'\n').contains(where, Qt::CaseInsensitive))
            m_rows.push_back(std::move(row));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &one, const Row &other) {
        return rankOf(one.checked.assessment.verdict())
            < rankOf(other.checked.assessment.verdict());
    });
    endResetModel();
}

const usecases::Prechecked &InstanceTableModel::at(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].checked;
}

int InstanceTableModel::rowOf(const model::InstanceKey &key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
        [&key](const Row &row) { return row.checked.instance.key == key; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int InstanceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InstanceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstanceTableModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const model::Instance &instance = row.checked.instance;
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == CellRole::Mark && column == Verdict)
        return static_cast<int>(levelOf(row.checked.assessment.verdict()));
    if (role == CellRole::SecondLine && column == Name && !instance.name.isEmpty())
        return instance.key.id;
    if (role == CellRole::Elide && column == Name && instance.name.isEmpty())
        return static_cast<int>(Qt::ElideMiddle);
    if (role == Qt::TextAlignmentRole && column == Used)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString InstanceTableModel::textOf(const Row &row, Column column) const
{
    const model::Instance &instance = row.checked.instance;
    switch (column) {
    case Verdict:
        return row.verdict;
    case Name:
        return instance.name.isEmpty() ? instance.key.id : instance.name;
    case Region:
        return row.region;
    case Expires:
        return row.expires;
    case Used:
        return row.used;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant InstanceTableModel::headerData(
    int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Used)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Verdict:
        return tr("Precheck");
    case Name:
        return tr("Instance");
    case Region:
        return tr("Region");
    case Expires:
        return tr("Expires");
    case Used:
        return tr("Used");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace beian::ui
