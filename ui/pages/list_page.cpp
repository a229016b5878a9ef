#include "ui/pages/list_page.h"

#include "core/text/registers.h"
#include "ui/files/export_table.h"
#include "ui/models/table_model.h"
#include "ui/pages/copy_rows.h"
#include "ui/pages/list_place.h"
#include "ui/panels/side_panel.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageMargin = 24;
constexpr int gap = 12;
constexpr int usualTableWidth = 760;
constexpr int usualPanelWidth = 360;

/// Widths at 100 %, by the column's stable name; any other column takes the default.
int widthOf(const QString &column)
{
    if (column == "number"_L1)
        return 150;
    if (column == "verdict"_L1)
        return 208;
    if (column == "stage"_L1 || column == "product"_L1)
        return 144;
    if (column == "icp"_L1)
        return 192;
    if (column == "domain"_L1 || column == "instance"_L1 || column == "id"_L1)
        return 200;
    if (column == "what"_L1 || column == "text"_L1)
        return 320;
    if (column == "region"_L1 || column == "name"_L1 || column == "issuer"_L1
        || column == "at"_L1)
        return 160;
    return 112;
}

QString splitterKey(usecases::Register which)
{
    return u"lists/%1/splitter"_s.arg(support::codeOf(which));
}

} // namespace

ListPage::ListPage(Session &session, usecases::Register which, const ListPageTexts &texts,
    QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_register(which)
{
    setObjectName(u"listPage_"_s + support::codeOf(which));
    build(texts);
    connect(&session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
}

void ListPage::build(const ListPageTexts &texts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(gap);
    auto *header = new PageHeader(texts.title, texts.description, this);
    QPushButton *csv = header->addAction(tr("Export CSV…"));
    csv->setObjectName(u"exportCsvButton"_s);
    csv->setIcon(icon(IconName::Csv));
    connect(csv, &QPushButton::clicked, this, [this] { exportAs(Format::Csv); });
    QPushButton *pdf = header->addAction(tr("Export PDF…"));
    pdf->setObjectName(u"exportPdfButton"_s);
    pdf->setIcon(icon(IconName::Pdf));
    connect(pdf, &QPushButton::clicked, this, [this] { exportAs(Format::Pdf); });
    if (!texts.import.isEmpty()) {
        QPushButton *import = header->addPrimaryAction(texts.import);
        import->setObjectName(u"importButton"_s);
        connect(import, &QPushButton::clicked, this, &ListPage::importAsked);
    }
    layout->addWidget(header);

    m_banner = new Banner(this);
    layout->addWidget(m_banner);
    buildTable();

    auto *list = new Card(this);
    auto *bar = new QHBoxLayout;
    m_filter = new QLineEdit(list);
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(IconName::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        showCount();
    });
    m_count = new QLabel(list);
    m_count->setObjectName(u"countLabel"_s);
    bar->addWidget(m_filter, 1);
    bar->addSpacing(gap);
    bar->addWidget(m_count);
    list->body()->addLayout(bar);
    list->body()->addWidget(m_view, 1);

    auto *empty
        = new EmptyState(IconName::Number, texts.empty, texts.emptyAction, this);
    connect(empty, &EmptyState::triggered, this, &ListPage::wizardAsked);
    m_stack = new QStackedLayout;
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(gap);
    m_splitter->addWidget(list);
    m_splitter->setStretchFactor(0, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(empty);
    layout->addLayout(m_stack, 1);
}

void ListPage::setPanel(SidePanel *panel)
{
    m_panel = panel;
    m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({usualTableWidth, usualPanelWidth});
    connect(panel, &SidePanel::said, m_banner,
        [this](Level level, const QString &sentence) { m_banner->showMessage(level, sentence); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ListPage::showCurrent);
    restoreSplitter();
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { QSettings().setValue(splitterKey(m_register), m_splitter->saveState()); });
}

void ListPage::restoreSplitter()
{
    m_splitter->restoreState(QSettings().value(splitterKey(m_register)).toByteArray());
}

void ListPage::showCurrent()
{
    if (!m_panel || m_isReloading)
        return;
    const QModelIndex source = m_shown->mapToSource(m_view->currentIndex());
    if (source.isValid())
        m_panel->showRow(m_model->table().keys[source.row()]);
    else
        m_panel->showNothing();
}

bool ListPage::select(const QString &key)
{
    if (m_stale)
        reload();
    const qsizetype row = m_model->table().keys.indexOf(key);
    if (row < 0)
        return false;
    const QModelIndex source = m_model->index(static_cast<int>(row), 0);
    if (!m_shown->mapFromSource(source).isValid())
        m_filter->clear();
    const QModelIndex index = m_shown->mapFromSource(source);
    m_view->selectRow(index.row());
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
    return true;
}

void ListPage::filterBy(const QString &text)
{
    m_filter->setText(text);
    m_filter->setFocus();
}

void ListPage::buildTable()
{
    m_model = new TableModel(this);
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterRole(Qt::UserRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(Qt::UserRole);
    m_view = new TableView(text::registerTitle(support::codeOf(m_register)), this);
    m_view->setObjectName(u"listView"_s);
    m_view->setModel(m_shown);
    m_view->setSortingEnabled(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->installEventFilter(this);
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListPage::reload()
{
    auto table = usecases::tabulate(m_session.desk(), m_register, {}, m_session.now());
    if (!table) {
        m_failure = sentenceOf(table.error());
        m_banner->showMessage(Level::Lost, m_failure);
        return;
    }
    m_stale = false;
    if (m_banner->text() == m_failure)
        m_banner->hide();
    const bool isEmpty = table->rows.empty();
    const bool isFirst = m_model->columnCount() == 0;
    const ListPlace place(*m_view, *m_model, *m_shown);
    m_isReloading = true;
    m_model->setTable(std::move(*table));
    if (!isFirst)
        place.restore();
    m_isReloading = false;
    if (isFirst) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString &name = m_model->table().columns[static_cast<std::size_t>(column)].name;
            m_view->setWidthAtHundredPercent(column, widthOf(name));
        }
    }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_panel && !m_view->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_view->selectRow(0);
    showCount();
    showCurrent();
}

void ListPage::showCount()
{
    m_count->setText(text::rowCountText(m_shown->rowCount()));
}

void ListPage::copySelection()
{
    const CopiedAs as = m_register == usecases::Register::Numbers ? CopiedAs::LoneNumber
                                                                  : CopiedAs::Rows;
    const QString said = copyRows(*m_view, m_model->columnNamed(u"number"_s), as, m_session);
    if (!said.isEmpty())
        m_banner->showMessage(Level::Safe, said);
}

model::Table ListPage::shownTable() const
{
    model::Table table = m_model->table();
    table.rows.clear();
    table.keys.clear();
    table.marks.clear();
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const auto source = static_cast<std::size_t>(
            m_shown->mapToSource(m_shown->index(row, 0)).row());
        table.rows.push_back(m_model->table().rows[source]);
        table.keys.append(m_model->table().keys[static_cast<int>(source)]);
        if (table.markColumn >= 0)
            table.marks.push_back(m_model->table().marks[source]);
    }
    if (!m_filter->text().isEmpty())
        table.notes.prepend(tr("Filter: %1").arg(m_filter->text()));
    return table;
}

void ListPage::exportAs(Format format)
{
    const model::Table table = shownTable();
    const auto outcome = format == Format::Csv ? exportCsv(this, table)
                                               : exportPdf(this, table, m_session.now());
    if (outcome)
        m_banner->showMessage(outcome->level, outcome->text);
}

} // namespace beian::ui
