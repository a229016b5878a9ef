#pragma once

#include <QComboBox>

namespace beian::ui
{

class Session;

/// The account or the client that every page is narrowed to, or all of them. Not there where there is no choice.
class AccountChoice final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountChoice)

public:
    AccountChoice(Session &session, QWidget *parent);

private:
    void reload();
    void narrow();

    Session &m_session;
};

} // namespace beian::ui
