#include "ui/accounts/accounts_card.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

AccountsCard::AccountsCard(QWidget *parent)
    : Card(tr("Accounts and clients"), parent)
{
    setObjectName(u"accountsCard"_s);
    body()->addWidget(newLabel(TextRole::Explanation,
        tr("Nick names and colours for accounts, and for which client each is kept. Every page can "
           "be narrowed to one account or client."),
        this));
    QPushButton *open
        = newButton({.name = u"openAccounts"_s, .text = tr("Accounts and clients…")}, this);
    connect(open, &QPushButton::clicked, this, &AccountsCard::accountsAsked);
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch(1);
    body()->addLayout(row);
}

} // namespace beian::ui
