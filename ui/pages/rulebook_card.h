#pragma once

#include "ui/widgets/card.h"

class QComboBox;
class QLabel;

namespace beian::ui
{

class Banner;
class Session;

/// Which rulebook judges, of what date and source; the user's own ones that were refused, and why.
class RulebookCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulebookCard)

public:
    RulebookCard(Session &session, QWidget *parent);

Q_SIGNALS:
    /// Two of them side by side.
    void compareAsked();

private:
    void choose(int index);
    void showChosen();

    Session &m_session;
    Banner *m_banner = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace beian::ui
