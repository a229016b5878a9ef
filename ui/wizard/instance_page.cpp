#include "ui/wizard/instance_page.h"

#include "core/usecases/answer_questions.h"
#include "ui/import/dropped_files.h"
#include "ui/import/import_view.h"
#include "ui/story/instance_story.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"
#include "ui/wizard/server_form.h"

#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::WizardStep;

namespace
{

constexpr int leastTableHeight = 180; // at 100 %
constexpr int leastStoryHeight = 240;

} // namespace

InstancePage::InstancePage(const WizardContext &context)
    : DraftPage(context, WizardStep::Instance, tr("Choose the instance"),
        tr("Eligible ones come first; the others say why not, and what to do."))
    , m_work(context.session, nullptr)
    , m_model(new InstanceTableModel(this))
    , m_parts(new QStackedLayout)
{
    setObjectName(u"instancePage"_s);
    setAcceptDrops(true);
    QPushButton *import = header()->addAction(tr("Import an inventory…"));
    import->setObjectName(u"importInventory"_s);
    import->setShortcut(QKeySequence(Qt::ALT | Qt::Key_I));
    QPushButton *addByHand = header()->addAction(tr("Add by hand"));
    addByHand->setObjectName(u"addByHand"_s);
    addByHand->setShortcut(QKeySequence(Qt::ALT | Qt::Key_A));
    for (QPushButton *button : {import, addByHand}) {
        button->setAutoDefault(false);
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
    }
    m_busy = new BusyBar(this);
    body()->addWidget(m_busy);
    connect(&m_work, &DeskWork::failed, this, &InstancePage::showReadFailure);
    addParts();
    body()->addLayout(m_parts, 1);
    connectStory();
    connect(import, &QPushButton::clicked, this,
        [this] { importFiles(outside().askInventoryFiles(this)); });
    connect(addByHand, &QPushButton::clicked, this, [this] { showPart(form()); });
    connect(&session(), &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void InstancePage::addParts()
{
    m_browser = newBrowser();
    m_empty = new EmptyState(IconName::Server,
        tr("No server is known yet. Import the inventory of the account, or add the one server by "
           "hand."),
        tr("Add by hand"), this);
    m_empty->button()->setObjectName(u"addFirstServer"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_browser, m_empty})
        m_parts->addWidget(part);
    connect(m_empty, &EmptyState::triggered, this, [this] { showPart(form()); });
}

ServerForm *InstancePage::form()
{
    if (m_form)
        return m_form;
    m_form = new ServerForm(session(), draft().server, this);
    m_form->setObjectName(u"serverForm"_s);
    m_form->setAccount(draft().account);
    m_form->showTyped();
    m_parts->addWidget(m_form);
    connect(m_form, &ServerForm::cancelled, this, [this] { showPart(list()); });
    connect(m_form, &ServerForm::failed, this, &InstancePage::showFailure);
    connect(m_form, &ServerForm::added, this, [this](const model::InstanceKey &key) {
        choose(key);
        reload();
        showPart(list());
    });
    return m_form;
}

ImportView *InstancePage::preview()
{
    if (m_preview)
        return m_preview;
    m_preview = new ImportView(session(), outside(), ImportView::Place::Wizard, this);
    m_preview->setObjectName(u"importPreview"_s);
    m_parts->addWidget(m_preview);
    connect(m_preview, &ImportView::cancelled, this, [this] { showPart(list()); });
    connect(m_preview, &ImportView::applied, this, [this] {
        reload();
        showPart(list());
    });
    return m_preview;
}

QWidget *InstancePage::newBrowser()
{
    auto *browser = new QWidget(this);
    m_filter = new QLineEdit(browser);
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setPlaceholderText(tr("Filter by name, ID, region or address"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_table = new TableView(tr("Instances"), browser);
    m_table->setObjectName(u"instanceTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidthAtHundredPercent(InstanceTableModel::Verdict, 208);
    m_table->setWidthAtHundredPercent(InstanceTableModel::Region, 152);
    m_table->setWidthAtHundredPercent(InstanceTableModel::Expires, 116);
    m_table->setWidthAtHundredPercent(InstanceTableModel::Used, 72);
    m_table->stretchColumn(InstanceTableModel::Name);
    m_story = new InstanceStory(browser);
    m_story->setObjectName(u"instanceStory"_s);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_filter);
    left->addWidget(m_table, 1);
    if (isTextLarge()) { // they stand below each other, and the page is scrolled
        m_table->setMinimumHeight(scaled(leastTableHeight));
        m_story->setMinimumHeight(scaled(leastStoryHeight));
    }
    auto *columns = new QBoxLayout(sideBySide(), browser);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addLayout(left, 3);
    columns->addWidget(m_story, 2);
    connect(m_filter, &QLineEdit::textChanged, this, &InstancePage::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &InstancePage::followSelection);
    return browser;
}

void InstancePage::connectStory()
{
    connect(m_story, &InstanceStory::answered, this, &InstancePage::answer);
    connect(m_story, &InstanceStory::elsewhereStated, this, &InstancePage::stateElsewhere);
    connect(m_story, &InstanceStory::reuseAsked, this, &InstancePage::reuse);
    connect(m_story, &InstanceStory::hasNumberAlready, this, [this] {
        draft().hasNumberAlready = true;
        draft().issuer = model::Issuer::Console;
        Q_EMIT completeChanged();
        wizard()->next();
    });
}

void InstancePage::focusFirst()
{
    if (m_parts->currentWidget() == m_browser)
        m_table->setFocus();
    else if (m_parts->currentWidget() == m_form)
        m_form->focusFirst();
    else if (m_parts->currentWidget() == m_preview)
        m_preview->focusFirst();
    else
        m_empty->button()->setFocus();
}

void InstancePage::initializePage()
{
    startView();
    banner()->hide();
    if (m_form) {
        m_form->setAccount(draft().account);
        m_form->showTyped();
    }
    m_parts->setCurrentWidget(m_browser);
    // The draft of another account chose a server that is not of this one.
    if (draft().instance && draft().instance->account != draft().account)
        choose(std::nullopt);
    reload();
}

bool InstancePage::isComplete() const
{
    const usecases::Prechecked *one = chosen();
    if (!one || m_parts->currentWidget() != m_browser)
        return false;
    return one->assessment.verdict() == rules::Eligibility::Eligible || draft().hasNumberAlready
        || !draft().number.isEmpty();
}

int InstancePage::nextId() const
{
    return static_cast<int>(draft().reused ? WizardStep::Binding : WizardStep::Number);
}

/// At once, or beside the window where there are many servers.
void InstancePage::reload()
{
    usecases::PrecheckRequest request;
    if (!draft().account.isEmpty())
        request.filter.accounts = {draft().account};
    request.issuer = draft().issuer;
    request.chosenAccount = draft().account;
    m_busy->start(tr("Judging the servers…"), BusyBar::Way::GoesThrough);
    m_work.look(usecases::Register::Instances,
        [this, request, now = session().now()](
            const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            auto checked = usecases::precheck(desk, request, now);
            if (!checked)
                return [this, failure = checked.error()] { showReadFailure(failure); };
            std::erase_if(*checked, [](const usecases::Prechecked &one) {
                return one.instance.goneSince.isValid() || one.instance.key.product == "eip"_L1;
            });
            const auto content
                = InstanceTableModel::prepared(std::move(*checked), desk.rulebook);
            return [this, content] { take(content); };
        });
}

void InstancePage::showReadFailure(const usecases::Failure &failure)
{
    m_busy->stop();
    showFailure(failure);
}

void InstancePage::take(std::shared_ptr<const InstanceTableModel::Content> content)
{
    m_busy->stop();
    m_model->setContent(std::move(content));
    followContent();
    const QWidget *shown = m_parts->currentWidget();
    if (shown == m_browser || shown == m_empty)
        showPart(list());
    if (std::exchange(m_isAnswering, false) && !m_story->focusOpenQuestion())
        m_table->setFocus();
}

void InstancePage::filter()
{
    m_model->setFilter(m_filter->text().trimmed());
    followContent();
}

/// The chosen server stays selected, and the list where it was scrolled to.
void InstancePage::followContent()
{
    const int scrolled = m_table->verticalScrollBar()->value();
    const int row = draft().instance ? m_model->rowOf(*draft().instance) : 0;
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    else
        followSelection();
    m_table->doItemsLayout();
    m_table->verticalScrollBar()->setValue(scrolled);
}

QWidget *InstancePage::list() const
{
    return m_model->isEmpty() ? static_cast<QWidget *>(m_empty) : m_browser;
}

void InstancePage::showPart(QWidget *part)
{
    if (m_parts->currentWidget() == part)
        return;
    m_parts->setCurrentWidget(part);
    Q_EMIT completeChanged();
    focusFirst();
}

void InstancePage::followSelection()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        choose(m_model->at(current.row()).instance.key);
    const usecases::Prechecked *one = chosen();
    if (one)
        m_story->tell(*one, unusedNumbers(one->instance.key), session().rulebook());
    else
        m_story->clear();
    Q_EMIT completeChanged();
}

/// What was found for one server says nothing about another; a number that exists stays in the
/// ledger, where its server offers it again.
void InstancePage::choose(const std::optional<model::InstanceKey> &key)
{
    if (draft().instance == key)
        return;
    draft().instance = key;
    draft().hasNumberAlready = false;
    draft().number.clear();
    draft().reused = false;
    draft().bound = false;
}

const usecases::Prechecked *InstancePage::chosen() const
{
    return draft().instance ? m_model->find(*draft().instance) : nullptr;
}

std::vector<usecases::NumberRow> InstancePage::unusedNumbers(const model::InstanceKey &key)
{
    ledger::Filter filter;
    filter.instance = key;
    auto rows = usecases::listNumbers(session().desk(), filter, session().now());
    if (!rows) {
        showFailure(rows.error());
        return {};
    }
    std::erase_if(*rows, [](const usecases::NumberRow &row) {
        return row.number.voidedAt.isValid() || row.number.text.isEmpty()
            || row.number.state != model::NumberState::Unbound;
    });
    return std::move(*rows);
}

void InstancePage::answer(rulebook::RuleId rule, rules::Answer answer)
{
    storeAnswers({{rule, answer}}, std::nullopt);
}

void InstancePage::stateElsewhere(int numbers)
{
    storeAnswers({}, numbers);
}

void InstancePage::storeAnswers(const rules::Answers &answers, std::optional<int> elsewhere)
{
    if (!draft().instance)
        return;
    const auto stored = usecases::answerQuestions(
        session().desk(), {*draft().instance}, answers, elsewhere, session().occasion());
    if (!stored)
        showFailure(stored.error());
    else
        banner()->hide();
    m_isAnswering = true;
    session().noteWrite();
    reload();
}

void InstancePage::reuse(const QString &number, model::Issuer issuer)
{
    draft().number = number;
    draft().issuer = issuer;
    draft().reused = true;
    Q_EMIT completeChanged();
    wizard()->next();
}

void InstancePage::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    banner()->hide();
    preview()->setAccount(draft().account);
    preview()->addFiles(paths);
    showPart(preview());
}

void InstancePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void InstancePage::dropEvent(QDropEvent *event)
{
    importFiles(localFilesIn(*event->mimeData()));
}

} // namespace beian::ui
