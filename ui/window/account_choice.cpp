#include "ui/window/account_choice.h"

#include "core/usecases/account_labels.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/swatch.h"

#include <QSignalBlocker>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int clientRole = Qt::UserRole + 1; // an agency's client, by its name

} // namespace

AccountChoice::AccountChoice(Session &session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
{
    setObjectName(u"accountChoice"_s);
    setAccessibleName(tr("Account that is shown"));
    setToolTip(tr("Every page shows this account, or this client's accounts, alone."));
    // The strip that it stands in is as wide as the pages' names.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, &AccountChoice::narrow);
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
    const auto labels = usecases::accountLabels(**reader);
    if (!accounts || !labels)
        return;
    const QSignalBlocker blocker(this);
    clear();
    addItem(tr("All accounts"), QStringList());
    for (const usecases::Client &one : usecases::clientsOf(*accounts, *labels)) {
        addItem(icon(IconName::Account),
            tr("%1 (%n account(s))", "a client", int(one.accounts.size())).arg(one.name),
            one.accounts);
        setItemData(count() - 1, one.name, clientRole);
    }
    for (const model::Account &account : *accounts) {
        addItem(usecases::shownName(*labels, account.name), QStringList{account.name});
        const usecases::AccountColour colour = usecases::labelOf(*labels, account.name).colour;
        if (colour != usecases::AccountColour::None)
            setItemIcon(count() - 1, swatchIcon(colour));
    }
    setVisible(accounts->size() > 1);
    const int chosen = m_session.client().isEmpty() ? findData(m_session.accounts())
                                                    : findData(m_session.client(), clientRole);
    setCurrentIndex(std::max(0, chosen));
    narrow(); // a client's accounts may be others by now
}

void AccountChoice::narrow()
{
    m_session.chooseAccounts(currentData().toStringList(), currentData(clientRole).toString());
}

} // namespace beian::ui
