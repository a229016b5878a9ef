#pragma once

#include "core/usecases/account_labels.h"
#include "ui/widgets/sub_page.h"

#include <vector>

namespace beian::ui
{

class AccountForm;
class EmptyState;
class Session;
class TableModel;
class TableView;

/// The accounts of the ledger: what they are called here, for which client they are kept, and what is
/// known of them.
class AccountsPage final : public SubPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsPage)

public:
    AccountsPage(Session &session, QWidget *parent);

    void focusFirst();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void showCurrent();

    Session &m_session;
    std::vector<model::Account> m_accounts;
    usecases::AccountLabels m_labels;
    TableModel *m_model = nullptr;
    TableView *m_view = nullptr;
    AccountForm *m_form = nullptr;
    QWidget *m_filled = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace beian::ui
