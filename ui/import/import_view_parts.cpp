// The widgets of the import view and how they are laid out; what they do is import_view.cpp's.

#include "core/text/words.h"
#include "ui/import/account_field.h"
#include "ui/import/change_bar.h"
#include "ui/import/change_story.h"
#include "ui/import/change_table.h"
#include "ui/import/change_table_model.h"
#include "ui/import/columns_card.h"
#include "ui/import/import_busy.h"
#include "ui/import/import_view.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageMargin = 24;
constexpr int gap = 12;
constexpr int leastTableHeight = 200; // at 100 %, of what stands below each other
constexpr int leastStoryHeight = 160;

} // namespace

void ImportView::build(Place place)
{
    QVBoxLayout *layout = nullptr;
    if (place == Place::Page) {
        layout = newPageColumn(this);
    } else { // whose page is scrolled, where one is
        layout = new QVBoxLayout(this);
    }
    layout->setSpacing(gap);
    if (place == Place::Page)
        layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    else
        layout->setContentsMargins(0, 0, 0, 0);
    if (place == Place::Page)
        addActions(place, layout);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"importBanner"_s);
    layout->addWidget(m_banner);
    m_empty = newEmpty();
    m_busy = new ImportBusy(this);
    m_preview = newPreview();
    m_columns = new ColumnsCard(m_session, this);
    m_parts = new QStackedLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_empty, m_busy, m_preview, m_columns})
        m_parts->addWidget(part);
    layout->addLayout(m_parts, 1);
    if (place == Place::Wizard)
        addActions(place, layout);
    connect(m_columns, &ColumnsCard::assigned, this, &ImportView::takeColumns);
    connect(m_columns, &ColumnsCard::cancelled, this, [this] { showPart(m_preview); });
    auto *pasteKey = new QShortcut(QKeySequence::Paste, this);
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, this, &ImportView::paste);
}

/// A page has its buttons at the upper right, the wizard at the lower.
void ImportView::addActions(Place place, QVBoxLayout *layout)
{
    m_choose = newButton({.name = u"chooseFiles"_s, .text = tr("Add files…")}, this);
    m_paste = newButton({.name = u"pasteInventory"_s, .text = tr("Paste")}, this);
    m_paste->setToolTip(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText));
    m_cancel = newButton({.name = u"cancelImport"_s, .text = tr("Do not apply")}, this);
    m_apply = newButton({.name = u"applyImport"_s, .text = tr("Apply")}, this);
    makePrimary(m_apply);
    connect(m_choose, &QPushButton::clicked, this, &ImportView::chooseFiles);
    connect(m_paste, &QPushButton::clicked, this, &ImportView::paste);
    connect(m_apply, &QPushButton::clicked, this, &ImportView::apply);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        m_banner->hide();
        Q_EMIT cancelled();
    });
    if (place == Place::Wizard) {
        auto *row = new QHBoxLayout;
        row->setSpacing(gap);
        row->addStretch(1);
        for (QPushButton *button : {m_choose, m_paste, m_cancel, m_apply})
            row->addWidget(button);
        layout->addLayout(row);
        return;
    }
    auto *header = new PageHeader(tr("Import an inventory"),
        tr("What the files would change is shown before anything is changed."), this);
    for (QPushButton *button : {m_choose, m_paste, m_cancel, m_apply})
        header->addAction(button);
    setTabOrder(m_choose, m_paste);
    layout->addWidget(header);
    m_accounts = new AccountField(m_session, this);
    layout->addWidget(m_accounts);
    connect(m_accounts, &AccountField::chosen, this, &ImportView::followAccount);
    connect(m_accounts, &AccountField::failed, this,
        [this](const QString &sentence) { m_banner->showMessage(Level::AtRisk, sentence); });
}

QWidget *ImportView::newEmpty()
{
    auto *empty = new EmptyState(IconName::Import,
        tr("Drop inventory files here, choose them, or paste what the command-line tool printed. "
           "Several files together make one inventory."),
        tr("Choose files…"), this);
    empty->button()->setObjectName(u"chooseFirstFiles"_s);
    empty->setFocusProxy(empty->button());
    connect(empty, &EmptyState::triggered, this, &ImportView::chooseFiles);
    return empty;
}

QWidget *ImportView::newFields(QWidget *parent)
{
    m_regions = new QComboBox(parent);
    m_regions->setObjectName(u"importRegion"_s);
    m_regions->setAccessibleName(tr("Region of the rows"));
    for (const rulebook::RegionRule &region : m_session.rulebook().regions)
        m_regions->addItem(text::regionName(region.id, m_session.rulebook()), region.id);
    m_regionField = new Field(tr("Region of the rows"), m_regions, parent);
    m_regionField->setExplanation(
        tr("The file names no region at all. Say which one it lists."));
    m_regionField->hide();
    connect(m_regions, &QComboBox::activated, this, [this] {
        m_region = m_regions->currentData().toString();
        readAll();
    });
    return m_regionField;
}

QWidget *ImportView::newPreview()
{
    auto *preview = new QWidget(this);
    m_summary = newLabel(TextRole::Body, QString(), preview);
    m_summary->setObjectName(u"importSummary"_s);
    m_completeness = newLabel(TextRole::Explanation, QString(), preview);
    m_columnButtons = new QHBoxLayout;
    m_columnButtons->setSpacing(gap);
    m_bar = new ChangeBar(preview);
    m_table = new ChangeTable(*m_model, preview);
    m_story = new ChangeStory(preview);
    m_story->setObjectName(u"changeStory"_s);
    m_transferred = new QCheckBox(
        tr("They were transferred to this account; their old numbers are invalid"), preview);
    m_transferred->setObjectName(u"transferred"_s);

    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_completeness);
    layout->addWidget(newFields(preview));
    layout->addLayout(m_columnButtons);
    layout->addWidget(m_bar);
    auto *columns = new QBoxLayout(sideBySide());
    columns->setSpacing(gap);
    if (isTextLarge()) {
        m_table->setMinimumHeight(scaled(leastTableHeight));
        m_story->setMinimumHeight(scaled(leastStoryHeight));
    }
    columns->addWidget(m_table, 5);
    columns->addWidget(m_story, 3);
    layout->addLayout(columns, 1);
    layout->addWidget(m_transferred);
    connect(m_bar, &ChangeBar::narrowed, this, &ImportView::narrow);
    connect(m_bar, &ChangeBar::allChosen, m_table, &ChangeTable::chooseShown);
    connect(m_model, &ChangeTableModel::choiceChanged, this, &ImportView::showChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportView::followSelection);
    connect(m_transferred, &QCheckBox::toggled, this, &ImportView::compareAgain);
    return preview;
}

} // namespace beian::ui
