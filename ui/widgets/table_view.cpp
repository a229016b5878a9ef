#include "ui/widgets/table_view.h"

#include "ui/theme/type_scale.h"
#include "ui/widgets/cell_delegate.h"

#include <QEvent>
#include <QHeaderView>

namespace beian::ui
{

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(48);
    fitToFont();
}

void TableView::stretchColumn(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setWidthAtHundredPercent(int column, int pixels)
{
    m_widths.insert(column, pixels);
    setColumnWidth(column, scaled(pixels));
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (changesScale(*event))
        fitToFont();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update(); // the bar at the current row
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::fitToFont()
{
    verticalHeader()->setMinimumSectionSize(CellDelegate::rowHeight());
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight());
    horizontalHeader()->setFixedHeight(scaled(40));
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        setColumnWidth(it.key(), scaled(it.value()));
}

} // namespace beian::ui
