#include "ui/pages/rulebooks_page.h"

#include "core/text/language.h"
#include "core/usecases/compare_rulebooks.h"
#include "ui/models/table_model.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using rulebook::Rulebook;

namespace
{

constexpr int gap = 12;
constexpr int aboutWidth = 196;
constexpr int nameWidth = 96;
constexpr int idWidth = 112;
constexpr int bookWidth = 136;
constexpr int leastTableHeight = 120; // at 100 %

} // namespace

RulebooksPage::RulebooksPage(Session &session, QWidget *parent)
    : SubPage({u"rulebooksPage"_s, tr("Compare rulebooks"),
                  tr("Where two rulebooks differ, and which servers that concerns."),
                  tr("Settings")},
          parent)
    , m_session(session)
    , m_work(session, nullptr)
{
    body()->addWidget(newChoice());
    auto *parts = new QBoxLayout(sideBySide());
    parts->setSpacing(gap);
    parts->addWidget(
        newPart(m_differences, u"rulebookDifferences"_s, tr("Where the rulebooks differ")), 1);
    parts->addWidget(
        newPart(m_servers, u"judgedOtherwise"_s, tr("Servers that they judge otherwise")), 1);
    body()->addLayout(parts, 1);

    connect(m_servers.view, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT instanceAsked(m_servers.model->keyAt(index.row()));
    });
    connect(&m_work, &DeskWork::failed, this, &RulebooksPage::showFailure);
    connect(&session, &Session::changed, this, &RulebooksPage::compare);
}

QWidget *RulebooksPage::newChoice()
{
    auto *card = new Card(this);
    auto *row = new QBoxLayout(sideBySide());
    row->setSpacing(gap);
    m_first = newBook(u"firstRulebook"_s, tr("This rulebook"), 0);
    m_second = newBook(u"secondRulebook"_s, tr("Beside this one"), 1);
    row->addWidget(new Field(m_first->accessibleName(), m_first, card), 1);
    row->addWidget(new Field(m_second->accessibleName(), m_second, card), 1);
    card->body()->addLayout(row);
    return card;
}

/// Those that came since are added.
void RulebooksPage::fill(QComboBox &choice) const
{
    const std::vector<Rulebook> &all = m_session.rulebooks().all;
    for (std::size_t i = std::size_t(choice.count()); i < all.size(); ++i)
        choice.addItem(tr("%1 (%2)", "a rulebook's name and date")
                           .arg(text::localText(all[i].name), all[i].date.toString(Qt::ISODate)));
}

QComboBox *RulebooksPage::newBook(const QString &name, const QString &label, int chosen)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    fill(*choice);
    choice->setCurrentIndex(chosen);
    connect(choice, &QComboBox::currentIndexChanged, this, &RulebooksPage::compare);
    return choice;
}

QWidget *RulebooksPage::newPart(Part &part, const QString &name, const QString &title)
{
    auto *card = new Card(title, this);
    part.heading = newLabel(TextRole::Explanation, QString(), card);
    part.heading->setObjectName(name + u"Say"_s);
    part.model = new TableModel(this);
    part.view = new TableView(title, card);
    part.view->setObjectName(name);
    part.view->setModel(part.model);
    part.view->setMinimumHeight(scaled(leastTableHeight));
    card->body()->addWidget(part.heading);
    card->body()->addWidget(part.view, 1);
    return card;
}

const Rulebook &RulebooksPage::chosen(const QComboBox &choice) const
{
    return m_session.rulebooks().all[std::size_t(std::max(0, choice.currentIndex()))];
}

void RulebooksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compare();
}

void RulebooksPage::compare()
{
    if (!isVisible())
        return; // compared when it is shown
    fill(*m_first);
    fill(*m_second);
    const Rulebook &first = chosen(*m_first);
    const Rulebook &second = chosen(*m_second);
    showDifferences(usecases::rulebookDifferences(first, second));
    m_work.start([this, first, second, accounts = m_session.accounts(), now = m_session.now()](
                     const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
        auto servers = usecases::serversJudgedOtherwise(desk, first, second, accounts, now);
        if (!servers)
            return [this, failure = servers.error()] { showFailure(failure); };
        return [this, table = std::move(*servers)] { showServers(table); };
    });
}

void RulebooksPage::showDifferences(model::Table table)
{
    const auto count = int(table.rows.size());
    m_differences.heading->setText(
        count == 0 ? tr("They say the same.") : tr("They differ in %n thing(s).", nullptr, count));
    m_differences.model->setContent(TableModel::prepared(std::move(table)));
    m_differences.view->setWidthAtHundredPercent(0, aboutWidth);
    m_differences.view->setWidthAtHundredPercent(1, bookWidth);
    m_differences.view->stretchColumn(2);
}

void RulebooksPage::showServers(const model::Table &table)
{
    clearFailure();
    const auto count = int(table.rows.size());
    m_servers.heading->setText(count == 0 ? tr("They judge every server alike.")
                                          : tr("%n server(s). Return opens one.", nullptr, count));
    m_servers.model->setContent(TableModel::prepared(table));
    m_servers.view->setWidthAtHundredPercent(0, nameWidth);
    m_servers.view->setWidthAtHundredPercent(1, idWidth);
    m_servers.view->setWidthAtHundredPercent(2, bookWidth);
    m_servers.view->stretchColumn(3);
}

void RulebooksPage::showFailure(const usecases::Failure &failure)
{
    SubPage::showFailure(sentenceOf(failure));
}

} // namespace beian::ui
