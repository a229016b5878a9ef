#include "ui/window/account_choice.h"

#include "ui/session/session.h"

#include <QSignalBlocker>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;

AccountChoice::AccountChoice(Session &session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
{
    setObjectName(u"accountChoice"_s);
    setAccessibleName(tr("Account that is shown"));
    setToolTip(tr("Every page shows this account alone."));
    // The strip that it stands in is as wide as the pages' names.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this,
        [this] { m_session.chooseAccount(currentData().toString()); });
    connect(&session, &Session::changed, this, &AccountChoice::reload);
    reload();
}

/// An account that is gone by now, after a restore, narrows nothing any more.
void AccountChoice::reload()
{
    const auto reader = m_session.desk().ledger.read();
    if (!reader)
        return; // what is wrong, the page says
    const auto accounts = (*reader)->accounts();
    if (!accounts)
        return;
    const QSignalBlocker blocker(this);
    clear();
    addItem(tr("All accounts"), QString());
    for (const model::Account &account : *accounts)
        addItem(account.name, account.name);
    const int chosen = findData(m_session.account());
    setCurrentIndex(std::max(0, chosen));
    setVisible(accounts->size() > 1);
    if (chosen < 0)
        m_session.chooseAccount(QString());
}

} // namespace beian::ui
