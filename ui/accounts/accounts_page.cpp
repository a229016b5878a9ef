#include "ui/accounts/accounts_page.h"

#include "core/text/registers.h"
#include "ui/accounts/account_form.h"
#include "ui/models/table_model.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int gap = 12;
constexpr int tableShare = 3;
constexpr int formShare = 2;
constexpr int accountWidth = 208;
constexpr int clientWidth = 136;
constexpr int uidWidth = 152;

} // namespace

AccountsPage::AccountsPage(Session &session, QWidget *parent)
    : SubPage({u"accountsPage"_s, tr("Accounts and clients"),
                  tr("What the accounts are called here, and for which client they are kept."),
                  tr("Settings")},
          parent)
    , m_session(session)
{
    m_filled = new QWidget(this);
    auto *row = new QHBoxLayout(m_filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_model = new TableModel(this);
    m_view = new TableView(tr("Accounts"), m_filled);
    m_view->setObjectName(u"accountsTable"_s);
    m_view->setModel(m_model);
    auto *area = newScrollArea(m_filled);
    m_form = new AccountForm(session, area);
    area->setWidget(m_form);
    row->addWidget(m_view, tableShare);
    row->addWidget(area, formShare);
    body()->addWidget(m_filled, 1);
    m_empty = new EmptyState(IconName::Account,
        tr("No account is known yet. An import or the wizard makes the first one."), QString(),
        this);
    body()->addWidget(m_empty, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AccountsPage::showCurrent);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void AccountsPage::focusFirst()
{
    m_view->setFocus();
}

void AccountsPage::showEvent(QShowEvent *event)
{
    SubPage::showEvent(event);
    reload();
}

void AccountsPage::reload()
{
    const auto reader = m_session.desk().ledger.read();
    if (!reader)
        return showFailure(sentenceOf(usecases::Failure(reader.error())));
    auto accounts = (*reader)->accounts();
    if (!accounts)
        return showFailure(sentenceOf(usecases::Failure(accounts.error())));
    auto labels = usecases::accountLabels(**reader);
    if (!labels)
        return showFailure(sentenceOf(labels.error()));
    clearFailure();
    m_accounts = std::move(*accounts);
    m_labels = std::move(*labels);

    const QModelIndex current = m_view->currentIndex();
    const QString before = current.isValid() ? m_model->keyAt(current.row()) : QString();
    model::Table table;
    const auto column = [&table](const QString &name, const QString &title, model::CellKind kind) {
        table.columns.push_back({name, title, kind});
    };
    column(u"account"_s, text::columnTitle(u"account"_s), model::CellKind::Text);
    column(u"client"_s, tr("Client"), model::CellKind::Text);
    column(u"uid"_s, tr("Account UID"), model::CellKind::Identifier);
    column(u"entity"_s, tr("Entity that files"), model::CellKind::Text);
    for (const model::Account &account : m_accounts) {
        const QString client = usecases::labelOf(m_labels, account.name).client;
        table.rows.push_back({account.name, client, account.uid, account.entity});
        table.keys.append(account.name);
    }
    m_model->setContent(TableModel::prepared(std::move(table), m_labels));
    m_view->setWidthAtHundredPercent(0, accountWidth);
    m_view->setWidthAtHundredPercent(1, clientWidth);
    m_view->setWidthAtHundredPercent(2, uidWidth);
    m_view->stretchColumn(3);
    m_filled->setVisible(!m_accounts.empty());
    m_empty->setVisible(m_accounts.empty());
    if (m_model->rowCount() > 0)
        m_view->selectRow(std::max(0, m_model->rowOf(before)));
}

void AccountsPage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    QStringList clients;
    for (const usecases::Client &client : usecases::clientsOf(m_accounts, m_labels))
        clients.append(client.name);
    const QString &name = m_model->keyAt(current.row());
    for (const model::Account &account : m_accounts) {
        if (account.name == name)
            m_form->show(account, usecases::labelOf(m_labels, name), clients);
    }
}

} // namespace beian::ui
