#include "ui/pages/list_columns.h"

#include "ui/models/table_model.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Widths at 100 %, by the column's stable name; any other column takes the default.
int widthOf(const QString &column)
{
    if (column == "stage"_L1 || column == "product"_L1)
        return 144;
    if (column == "number"_L1)
        return 150;
    if (column == "icp"_L1)
        return 192;
    if (column == "verdict"_L1)
        return 208;
    if (column == "domain"_L1 || column == "instance"_L1 || column == "id"_L1)
        return 200;
    if (column == "what"_L1 || column == "text"_L1)
        return 320;
    if (column == "region"_L1 || column == "name"_L1 || column == "issuer"_L1
        || column == "at"_L1)
        return 160;
    return 112;
}

} // namespace

ListColumns::ListColumns(TableView &view, const TableModel &model, usecases::Register which)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_register(which)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint at) {
        QMenu menu(header);
        fillMenu(menu);
        menu.exec(header->mapToGlobal(at));
    });
}

QString ListColumns::key() const
{
    return u"lists/%1/columns"_s.arg(support::codeOf(m_register));
}

QString ListColumns::namesKey() const
{
    return key() + u"-of"_s;
}

QString ListColumns::names() const
{
    QStringList names;
    for (const model::Column &column : m_model.table().columns)
        names.append(column.name);
    return names.join(u' ');
}

void ListColumns::restore()
{
    showUsual();
    QHeaderView *header = m_view.horizontalHeader();
    const QSettings settings;
    if (settings.value(namesKey()).toString() == names())
        header->restoreState(settings.value(key()).toByteArray());
    header->setSortIndicator(-1, Qt::AscendingOrder); // the order is the ledger's at each start
    connect(header, &QHeaderView::sectionMoved, this, &ListColumns::remember);
    connect(header, &QHeaderView::sectionResized, this, &ListColumns::remember);
}

void ListColumns::showUsual()
{
    QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        m_view.setColumnHidden(column, false);
        m_view.setWidthAtHundredPercent(
            column, widthOf(m_model.table().columns[static_cast<std::size_t>(column)].name));
    }
}

void ListColumns::remember()
{
    QSettings settings;
    settings.setValue(namesKey(), names());
    settings.setValue(key(), m_view.horizontalHeader()->saveState());
}

void ListColumns::forget()
{
    showUsual();
    QSettings settings;
    settings.remove(namesKey());
    settings.remove(key());
}

int ListColumns::shownCount() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

void ListColumns::fillMenu(QMenu &menu)
{
    const bool isLast = shownCount() == 1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const model::Column &one = m_model.table().columns[static_cast<std::size_t>(column)];
        const bool isShown = !m_view.isColumnHidden(column);
        QAction *action = menu.addAction(one.header);
        action->setObjectName(u"column_"_s + one.name);
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || !isLast);
        connect(action, &QAction::toggled, this, [this, column](bool checked) {
            m_view.setColumnHidden(column, !checked);
            remember();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("As usual")), &QAction::triggered, this, &ListColumns::forget);
}

} // namespace beian::ui
