#include "ui/models/table_model.h"

#include "core/model/service_number.h"
#include "core/support/discard.h"
#include "ui/theme/level.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/cell_delegate.h"

#include <QStringView>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string_view>
#include <utility>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

bool isAccount(const model::Column &column)
{
    return column.name == "account"_L1;
}

std::vector<int> inOrder(const model::Table &table, RowOrder sorting)
{
    std::vector<int> ordered(table.rows.size());
    std::iota(ordered.begin(), ordered.end(), 0);
    if (sorting.column < 0)
        return ordered;
    // Side by side in memory: what is compared so often must not be fetched from everywhere.
    QString column;
    std::vector<qsizetype> ends;
    ends.reserve(table.rows.size());
    for (const QStringList &row : table.rows) {
        column += row.at(sorting.column);
        ends.push_back(column.size());
    }
    std::vector<QStringView> texts;
    texts.reserve(ends.size());
    for (qsizetype begin = 0; const qsizetype end : ends) {
        texts.push_back(QStringView(column).sliced(begin, end - begin));
        begin = end;
    }
    const auto isBefore = [&texts](int a, int b) {
        return texts[static_cast<std::size_t>(a)] < texts[static_cast<std::size_t>(b)];
    };
    if (sorting.direction == Qt::AscendingOrder) {
        std::stable_sort(ordered.begin(), ordered.end(), isBefore);
        return ordered;
    }
    std::stable_sort(ordered.begin(), ordered.end(),
        [&isBefore](int a, int b) { return isBefore(b, a); });
    return ordered;
}

} // namespace

TableModel::Content TableModel::prepared(
    model::Table table, usecases::AccountLabels labels, RowOrder sorting)
{
    Content content;
    content.ends.reserve(table.rows.size());
    for (const QStringList &row : table.rows) {
        // A find never spans two texts: nobody types a line's end into a filter.
        QString texts = row.join(u'\n');
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (table.columns[column].kind == model::CellKind::ServiceNumber)
                texts += u'\n' + model::groupedNumber(row.at(static_cast<int>(column)));
            if (!labels.empty() && isAccount(table.columns[column])) {
                const usecases::AccountLabel label
                    = usecases::labelOf(labels, row.at(static_cast<int>(column)));
                texts += u'\n' + label.nick + u'\n' + label.client;
            }
        }
        content.folded += texts.toCaseFolded().toUtf8() + '\0';
        content.ends.push_back(content.folded.size());
    }
    if (sorting.column < static_cast<int>(table.columns.size()))
        content.sorting = sorting;
    content.ordered = inOrder(table, content.sorting);
    content.table = std::move(table);
    content.labels = std::move(labels);
    return content;
}

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TableModel::setContent(Content content)
{
    beginResetModel();
    support::discardBeside(std::exchange(m_content, std::move(content)));
    if (m_sorting.column >= static_cast<int>(table().columns.size()))
        m_sorting.column = -1;
    putInOrder();
    m_shown = matching();
    endResetModel();
}

model::Table TableModel::shownTable() const
{
    model::Table shown = table();
    shown.rows.clear();
    shown.keys.clear();
    shown.marks.clear();
    for (const int row : m_shown) {
        const auto place = static_cast<std::size_t>(row);
        shown.rows.push_back(table().rows[place]);
        if (!table().keys.isEmpty())
            shown.keys.append(table().keys.at(row));
        if (table().markColumn >= 0)
            shown.marks.push_back(table().marks[place]);
    }
    return shown;
}

void TableModel::setFilter(const QString &text)
{
    const QByteArray filter = text.toCaseFolded().toUtf8();
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_shown = matching();
    endResetModel();
}

std::vector<int> TableModel::matching() const
{
    if (m_filter.isEmpty())
        return m_content.ordered;
    const std::string_view texts(
        m_content.folded.constData(), static_cast<std::size_t>(m_content.folded.size()));
    const std::string_view wanted(
        m_filter.constData(), static_cast<std::size_t>(m_filter.size()));
    std::vector<char> isFound(m_content.ends.size(), 0);
    std::size_t row = 0;
    for (std::size_t at = texts.find(wanted); at != texts.npos;) {
        while (static_cast<std::size_t>(m_content.ends[row]) <= at)
            ++row;
        isFound[row] = 1;
        at = texts.find(wanted, static_cast<std::size_t>(m_content.ends[row])); // once a row
    }
    std::vector<int> found;
    std::copy_if(m_content.ordered.begin(), m_content.ordered.end(), std::back_inserter(found),
        [&isFound](int one) { return isFound[static_cast<std::size_t>(one)] != 0; });
    return found;
}

void TableModel::putInOrder()
{
    if (m_content.sorting == m_sorting)
        return;
    m_content.ordered = inOrder(table(), m_sorting);
    m_content.sorting = m_sorting;
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    const RowOrder wanted{column, order};
    if (wanted == m_sorting)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> kept;
    kept.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        kept.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    m_sorting = wanted;
    putInOrder();
    m_shown = matching();
    std::vector<int> places(table().rows.size(), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        places[static_cast<std::size_t>(m_shown[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = places[static_cast<std::size_t>(kept[static_cast<std::size_t>(i)])];
        after.append(index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

std::size_t TableModel::source(int row) const
{
    return static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)]);
}

const QString &TableModel::keyAt(int row) const
{
    return table().keys.at(m_shown[static_cast<std::size_t>(row)]);
}

int TableModel::rowOf(const QString &key) const
{
    const auto it = std::find_if(m_shown.begin(), m_shown.end(),
        [&](int row) { return table().keys.at(row) == key; });
    return it == m_shown.end() ? -1 : static_cast<int>(it - m_shown.begin());
}

int TableModel::columnNamed(const QString &name) const
{
    const auto it = std::find_if(table().columns.begin(), table().columns.end(),
        [&name](const model::Column &column) { return column.name == name; });
    return it == table().columns.end() ? -1 : static_cast<int>(it - table().columns.begin());
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table().columns.size());
}

QVariant TableModel::displayed(const QModelIndex &index) const
{
    const QString &text = table().rows[source(index.row())][index.column()];
    const model::Column &column = table().columns[static_cast<std::size_t>(index.column())];
    if (const auto named = label(index); named && !named->nick.isEmpty())
        return named->nick;
    return column.kind == model::CellKind::ServiceNumber ? model::groupedNumber(text) : text;
}

std::optional<usecases::AccountLabel> TableModel::label(const QModelIndex &index) const
{
    const bool isNamed = !m_content.labels.empty()
                         && isAccount(table().columns[static_cast<std::size_t>(index.column())]);
    if (!isNamed)
        return std::nullopt;
    return usecases::labelOf(
        m_content.labels, table().rows[source(index.row())][index.column()]);
}

QVariant TableModel::mark(const QModelIndex &index) const
{
    if (index.column() != table().markColumn)
        return {};
    switch (table().marks[source(index.row())]) {
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
    const model::CellKind kind = table().columns[static_cast<std::size_t>(index.column())].kind;
    switch (role) {
    case Qt::DisplayRole:
        return displayed(index);
    case Qt::EditRole:
    case Qt::UserRole:
        return table().rows[source(index.row())][index.column()];
    case Qt::FontRole:
        if (kind == model::CellKind::ServiceNumber || kind == model::CellKind::Identifier)
            return fontFor(TextRole::Identifier);
        return {};
    case CellRole::Mark:
        return mark(index);
    case CellRole::SecondLine:
        if (const auto named = label(index); named && !named->nick.isEmpty())
            return table().rows[source(index.row())][index.column()];
        return {};
    case CellRole::Swatch:
        if (const auto named = label(index);
            named && named->colour != usecases::AccountColour::None)
            return static_cast<int>(named->colour);
        return {};
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
    return table().columns[static_cast<std::size_t>(section)].header;
}

} // namespace beian::ui
