#pragma once

#include "ui/widgets/card.h"

namespace beian::ui
{

/// The way from the settings to the accounts and clients.
class AccountsCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsCard)

public:
    explicit AccountsCard(QWidget *parent);

Q_SIGNALS:
    void accountsAsked();
};

} // namespace beian::ui
