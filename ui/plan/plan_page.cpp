#include "ui/plan/plan_page.h"

#include "core/text/findings.h"
#include "core/text/plans.h"
#include "core/usecases/plan_table.h"
#include "ui/files/export_button.h"
#include "ui/models/table_model.h"
#include "ui/plan/plan_form.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/level_badge.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int gap = 12;
constexpr int whatToDoColumn = 4;

/// What is to be done, whole: the table may have to shorten it.
QString textOf(const QModelIndex &row)
{
    return row.siblingAtColumn(whatToDoColumn).data().toString();
}

} // namespace

PlanPage::PlanPage(Session &session, QWidget *parent)
    : SubPage({u"planPage"_s, tr("Plan"),
                  tr("So many more sites: which servers carry them, and the cheapest way to close "
                     "the gap."),
                  tr("Overview")},
          parent)
    , m_session(session)
    , m_work(session, nullptr)
{
    auto *busy = new BusyBar(this);
    auto *exports = new ExportButton(
        session, [this] { return m_model->table(); }, *busy, this);
    connect(exports, &ExportButton::said, this,
        [this](Level level, const QString &sentence) { banner()->showMessage(level, sentence); });
    header()->addAction(exports);
    body()->addWidget(busy);
    m_form = new PlanForm(session, this);
    body()->addWidget(m_form);
    body()->addWidget(newResult(), 1);

    connect(m_form, &PlanForm::changed, this, &PlanPage::plan);
    connect(m_form, &PlanForm::pricesStated, this, &PlanPage::keepPrices);
    connect(&m_work, &DeskWork::failed, this, &PlanPage::showFailure);
    connect(&session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            plan();
    });
    loadPrices();
}

QWidget *PlanPage::newResult()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    m_badge = new LevelBadge(Level::Safe, QString(), card);
    m_sentence = newLabel(TextRole::Body, QString(), card);
    m_sentence->setObjectName(u"planSentence"_s);
    m_cost = newLabel(TextRole::CardTitle, QString(), card);
    m_cost->setObjectName(u"planCost"_s);
    row->addWidget(m_badge);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_cost);
    card->body()->addLayout(row);
    m_model = new TableModel(this);
    m_view = new TableView(tr("What carries the sites, and what closes the gap"), card);
    m_view->setObjectName(u"planTable"_s);
    m_view->setModel(m_model);
    connect(m_view, &QTableView::activated, this, &PlanPage::open);
    card->body()->addWidget(m_view, 1);
    m_told = newLabel(TextRole::Body, QString(), card);
    m_told->setObjectName(u"planTold"_s);
    card->body()->addWidget(m_told);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { m_told->setText(textOf(current)); });
    m_notes = newLabel(TextRole::Small, QString(), card);
    m_notes->setObjectName(u"planNotes"_s);
    card->body()->addWidget(m_notes);
    return card;
}

void PlanPage::focusFirst()
{
    m_form->focusFirst();
}

void PlanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        plan();
}

void PlanPage::loadPrices()
{
    const auto prices = usecases::keptPrices(m_session.desk());
    if (prices)
        m_form->showPrices(*prices);
    else
        showFailure(prices.error());
}

void PlanPage::keepPrices(const usecases::Prices &prices)
{
    if (const auto kept = usecases::keepPrices(m_session.desk(), prices); !kept)
        showFailure(kept.error());
}

void PlanPage::plan()
{
    m_stale = !isVisible();
    auto request = m_form->request();
    if (m_stale || !request)
        return;
    request->accounts = m_session.accounts();
    m_work.start([this, request = *request, now = m_session.now()](const usecases::Desk &desk,
                     const std::stop_token &) mutable -> DeskWork::Tell {
        // No field is for them, and another program may have stated some meanwhile.
        const auto kept = usecases::keptPrices(desk);
        if (!kept)
            return [this, failure = kept.error()] { showFailure(failure); };
        request.prices.renewByType = kept->renewByType;
        auto made = usecases::planNumbers(desk, request, now);
        if (!made)
            return [this, failure = made.error()] { showFailure(failure); };
        return [this, plan = std::move(*made)] { show(plan); };
    });
}

void PlanPage::show(const usecases::NumberPlan &plan)
{
    clearFailure();
    const bool isEnough = plan.missing() == 0;
    m_badge->setLevel(isEnough ? Level::Safe : Level::Watch,
        isEnough ? tr("enough") : tr("a gap of %1").arg(plan.missing()));
    m_sentence->setText(text::planSentence(plan.wanted, plan.ready));
    m_cost->setText(usecases::planCostSentence(plan));
    m_model->setContent(
        TableModel::prepared(usecases::planTable(plan, m_session.rulebook())));
    constexpr std::array widths{152, 96, 104, 152, 0, 128, 104};
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (widths[column] > 0)
            m_view->setWidthAtHundredPercent(int(column), widths[column]);
    }
    m_view->stretchColumn(whatToDoColumn);
    m_view->selectRow(m_model->rowCount() - 1); // what costs most
    QStringList notes;
    if (!plan.cost && plan.months > 0)
        notes.append(tr("Without prices, the cheapest is what takes the fewest months."));
    if (plan.beyond > 0 && !isEnough)
        notes.append(text::beyondSentence(plan.beyond));
    notes.append(text::rulebookLine(m_session.rulebook()));
    m_notes->setText(notes.join(u'\n'));
}

void PlanPage::showFailure(const usecases::Failure &failure)
{
    m_stale = true;
    SubPage::showFailure(sentenceOf(failure));
}

void PlanPage::open(const QModelIndex &index)
{
    const QString &key = m_model->keyAt(index.row());
    if (!key.isEmpty())
        Q_EMIT instanceAsked(key);
}

} // namespace beian::ui
