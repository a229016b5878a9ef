#pragma once

#include "ui/widgets/card.h"

namespace beian::ui
{

/// What somebody sees who has nothing in the ledger yet: what the program does, and three ways in.
class FirstSteps final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstSteps)

public:
    explicit FirstSteps(QWidget *parent);

Q_SIGNALS:
    void importAsked();
    void wizardAsked();
    void demoAsked();
};

} // namespace beian::ui
