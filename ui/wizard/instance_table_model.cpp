#include "ui/wizard/instance_table_model.h"

#include "core/support/discard.h"
#include "core/text/findings.h"
#include "core/text/words.h"
#include "ui/story/fitness.h"
#include "ui/widgets/cell_delegate.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <utility>

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

std::shared_ptr<const InstanceTableModel::Content> InstanceTableModel::prepared(
    std::vector<usecases::Prechecked> instances, const rulebook::Rulebook &rulebook)
{
    auto content = std::make_shared<Content>();
    std::stable_sort(instances.begin(), instances.end(), [](const auto &one, const auto &other) {
        return rankOf(one.assessment.verdict()) < rankOf(other.assessment.verdict());
    });
    content->folded.reserve(instances.size());
    for (const usecases::Prechecked &checked : instances) {
        const model::Instance &instance = checked.instance;
        const QStringList found{instance.name, instance.key.id,
            text::regionName(instance.key.region, rulebook),
            model::addressTexts(instance).join(u' ')};
        content->folded.push_back(found.join(u'\n').toCaseFolded().toUtf8());
    }
    content->instances = std::move(instances);
    content->rulebook = rulebook;
    return content;
}

InstanceTableModel::InstanceTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_content(std::make_shared<const Content>())
{
}

InstanceTableModel::~InstanceTableModel()
{
    support::discardBeside(std::move(m_content));
}

void InstanceTableModel::setContent(std::shared_ptr<const Content> content)
{
    beginResetModel();
    support::discardBeside(std::exchange(m_content, std::move(content)));
    fill();
    endResetModel();
}

void InstanceTableModel::setFilter(const QString &where)
{
    beginResetModel();
    m_filter = where.toCaseFolded().toUtf8();
    fill();
    endResetModel();
}

void InstanceTableModel::fill()
{
    const QByteArrayMatcher matcher(m_filter);
    m_rows.clear();
    for (std::size_t i = 0; i < m_content->folded.size(); ++i) {
        if (m_filter.isEmpty() || matcher.indexIn(m_content->folded[i]) >= 0)
            m_rows.push_back(i);
    }
}

const usecases::Prechecked *InstanceTableModel::find(const model::InstanceKey &key) const
{
    const auto &all = m_content->instances;
    const auto it = std::find_if(all.begin(), all.end(),
        [&key](const usecases::Prechecked &one) { return one.instance.key == key; });
    return it == all.end() ? nullptr : &*it;
}

const usecases::Prechecked &InstanceTableModel::at(int row) const
{
    return m_content->instances[m_rows[static_cast<std::size_t>(row)]];
}

int InstanceTableModel::rowOf(const model::InstanceKey &key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](std::size_t place) {
        return m_content->instances[place].instance.key == key;
    });
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
    const usecases::Prechecked &checked = at(index.row());
    const auto column = static_cast<Column>(index.column());
    const model::Instance &instance = checked.instance;
    if (role == Qt::DisplayRole)
        return textOf(checked, column);
    if (role == CellRole::Mark && column == Verdict)
        return static_cast<int>(levelOf(checked.assessment.verdict()));
    if (role == CellRole::SecondLine && column == Name && !instance.name.isEmpty())
        return instance.key.id;
    if (role == CellRole::Elide && column == Name && instance.name.isEmpty())
        return static_cast<int>(Qt::ElideMiddle);
    if (role == Qt::TextAlignmentRole && column == Used)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString InstanceTableModel::textOf(const usecases::Prechecked &checked, Column column) const
{
    const model::Instance &instance = checked.instance;
    switch (column) {
    case Verdict:
        return text::verdictWords(checked.assessment);
    case Name:
        return instance.name.isEmpty() ? instance.key.id : instance.name;
    case Region:
        return text::regionName(instance.key.region, m_content->rulebook);
    case Expires:
        return text::expiryText(instance.expires, m_content->rulebook);
    case Used:
        return tr("%1 / %2").arg(checked.quota.used).arg(checked.quota.limit);
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
