#pragma once

#include "ui/files/outside.h"
#include "ui/widgets/card.h"

namespace beian::ui
{

/// The language and the theme of the program.
class AppearanceCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearanceCard)

public:
    /// `outside` must outlive it.
    AppearanceCard(const Outside &outside, QWidget *parent);

private:
    const Outside &m_outside;
};

} // namespace beian::ui
