#pragma once

#include "ui/widgets/card.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace beian::ui
{

class Banner;
class Field;
class Session;

/// Which rulebook judges, of what date and source; the user's own ones that were refused, and why.
class RulebookCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulebookCard)

public:
    /// `ask`: which rulebook file to load.
    RulebookCard(Session &session, std::function<QString(QWidget *asking)> ask, QWidget *parent);

Q_SIGNALS:
    /// Two of them side by side.
    void compareAsked();

private:
    void choose(int index);
    void load();
    void fill();
    void showChosen();
    void chooseSteps();
    void showSteps();

    Session &m_session;
    std::function<QString(QWidget *asking)> m_ask;
    Banner *m_banner = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_steps = nullptr;
    Field *m_stepsField = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace beian::ui
