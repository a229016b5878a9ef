#include "ui/pages/list_page.h"

#include "core/text/registers.h"
#include "ui/files/export_button.h"
#include "ui/pages/copy_rows.h"
#include "ui/pages/list_columns.h"
#include "ui/pages/list_place.h"
#include "ui/panels/side_panel.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageMargin = 24;
constexpr int gap = 12;
constexpr int usualTableWidth = 760;
constexpr int usualPanelWidth = 360;
constexpr int tableHeight = 240; // at 100 %, of both where they stand below each other
constexpr int panelHeight = 340;

/// What the accounts are called; where that cannot be read, the rows cannot either.
usecases::AccountLabels labelsAt(const usecases::Desk &desk)
{
    return usecases::accountLabels(desk).value_or(usecases::AccountLabels());
}

QString splitterKey(usecases::Register which)
{
    const QString way = isTextLarge() ? u"-below"_s : QString();
    return u"lists/%1/splitter"_s.arg(support::codeOf(which)) + way;
}

} // namespace

ListPage::ListPage(Session &session, usecases::Register which, const ListPageTexts &texts,
    QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_register(which)
    , m_work(session, nullptr)
{
    setObjectName(u"listPage_"_s + support::codeOf(which));
    build(texts);
    connect(&m_work, &DeskWork::failed, this, &ListPage::showFailure);
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
    m_banner = new Banner(this);
    auto *busy = new BusyBar(this);
    auto *exports = new ExportButton(m_session, [this] { return shownTable(); }, *busy, this);
    connect(exports, &ExportButton::said, m_banner,
        [this](Level level, const QString &sentence) { m_banner->showMessage(level, sentence); });
    header->addAction(exports);
    if (!texts.import.isEmpty()) {
        QPushButton *import = header->addPrimaryAction(texts.import);
        import->setObjectName(u"importButton"_s);
        connect(import, &QPushButton::clicked, this, &ListPage::importAsked);
    }
    layout->addWidget(header);
    layout->addWidget(m_banner);
    layout->addWidget(busy);
    buildTable();

    auto *list = new Card(this);
    auto *bar = new QHBoxLayout;
    m_filter = new QLineEdit(list);
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(IconName::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &ListPage::filter);
    m_count = new QLabel(list);
    m_count->setObjectName(u"countLabel"_s);
    bar->addWidget(m_filter, 1);
    bar->addSpacing(gap);
    bar->addWidget(m_count);
    auto *columns = newButton({.name = u"columnsButton"_s, .text = tr("Columns")}, list);
    makeQuiet(columns);
    bar->addWidget(columns);
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu menu(columns);
        m_columns->fillMenu(menu);
        menu.exec(columns->mapToGlobal(columns->rect().bottomLeft()));
    });
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
    m_stack->addWidget(inPlace(m_splitter));
    m_stack->addWidget(empty);
    layout->addLayout(m_stack, 1);
}

/// What is told of a row needs width: in large letters it stands below the list, and both are scrolled.
QWidget *ListPage::inPlace(QSplitter *splitter)
{
    if (!isTextLarge())
        return splitter;
    splitter->setOrientation(Qt::Vertical);
    QScrollArea *area = newScrollArea(this);
    area->setWidget(splitter);
    return area;
}

void ListPage::setPanel(SidePanel *panel)
{
    m_panel = panel;
    m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(1, 0);
    if (isTextLarge()) {
        m_splitter->widget(0)->setMinimumHeight(scaled(tableHeight));
        panel->setMinimumHeight(scaled(panelHeight));
    } else {
        m_splitter->setSizes({usualTableWidth, usualPanelWidth});
    }
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
    const int row = m_view->currentIndex().row();
    if (row >= 0)
        m_panel->showRow(m_model->keyAt(row));
    else
        m_panel->showNothing();
}

void ListPage::select(const QString &key)
{
    m_wanted = key;
    if (m_stale)
        return reload();
    if (!m_work.isRunning())
        selectWanted();
}

void ListPage::selectWanted()
{
    if (m_wanted.isEmpty())
        return;
    const QString key = std::exchange(m_wanted, QString());
    if (!m_model->table().keys.contains(key))
        return;
    if (m_model->rowOf(key) < 0)
        m_filter->clear();
    const QModelIndex index = m_model->index(m_model->rowOf(key), 0);
    m_view->selectRow(index.row());
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void ListPage::filterBy(const QString &text)
{
    m_filter->setText(text);
    m_filter->setFocus();
}

void ListPage::buildTable()
{
    m_model = new TableModel(this);
    m_view = new TableView(text::registerTitle(support::codeOf(m_register)), this);
    m_view->setObjectName(u"listView"_s);
    m_view->setModel(m_model);
    m_view->setSortingEnabled(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_columns = new ListColumns(*m_view, *m_model, m_register);
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPage::showMenu);
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

/// A short list is there at once; a long one is read beside the window.
void ListPage::reload()
{
    m_stale = false;
    m_count->setText(tr("Reading…"));
    m_work.look(m_register,
        [this, which = m_register, filter = ledger::filterOf(m_session.accounts()),
            now = m_session.now(), sorting = m_model->sorting()](
            const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            auto table = usecases::tabulate(desk, which, filter, now);
            if (!table)
                return [this, failure = table.error()] { showFailure(failure); };
            auto content = std::make_shared<TableModel::Content>(
                TableModel::prepared(std::move(*table), labelsAt(desk), sorting));
            return [this, content] { take(std::move(*content)); };
        });
}

void ListPage::showFailure(const usecases::Failure &failure)
{
    m_stale = true;
    m_failure = sentenceOf(failure);
    m_banner->showMessage(Level::Lost, m_failure);
}

void ListPage::take(TableModel::Content content)
{
    if (m_banner->text() == m_failure)
        m_banner->hide();
    const bool isEmpty = content.table.rows.empty();
    const bool isFirst = m_model->columnCount() == 0;
    const ListPlace place(*m_view, *m_model);
    m_isReloading = true;
    m_model->setContent(std::move(content));
    if (!isFirst)
        place.restore(ListPlace::Rows::OfThose); // one that came meanwhile joins them
    m_isReloading = false;
    if (isFirst)
        m_columns->restore();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_panel && !m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
    showCount();
    showCurrent();
    selectWanted();
}

void ListPage::filter(const QString &text)
{
    const bool isNarrower = text.contains(m_filtered, Qt::CaseInsensitive);
    const ListPlace place(*m_view, *m_model);
    m_isReloading = true;
    m_model->setFilter(text);
    place.restore(isNarrower ? ListPlace::Rows::OfThose : ListPlace::Rows::Others);
    m_filtered = text;
    m_isReloading = false;
    showCount();
    showCurrent();
}

void ListPage::showCount()
{
    m_count->setText(text::rowCountText(m_model->rowCount()));
}

/// What can be done with the row under the pointer, or by the menu key with the current one.
void ListPage::showMenu(const QPoint &at)
{
    QMenu menu(m_view);
    menu.setObjectName(u"rowMenu"_s);
    QAction *copy = menu.addAction(icon(IconName::Copy), tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(m_view->selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, &ListPage::copySelection);
    if (m_panel)
        m_panel->fillMenu(menu);
    menu.exec(m_view->viewport()->mapToGlobal(at));
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
    model::Table table = m_model->shownTable();
    if (!m_filter->text().isEmpty())
        table.notes.prepend(tr("Filter: %1").arg(m_filter->text()));
    return table;
}

} // namespace beian::ui
