#include "ui/pages/settings_page.h"

#include "ui/accounts/accounts_card.h"
#include "ui/pages/appearance_card.h"
#include "ui/pages/clipboard_card.h"
#include "ui/pages/ledger_card.h"
#include "ui/pages/rulebook_card.h"
#include "ui/reminders/reminder_card.h"
#include "ui/session/session.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageMargin = 24;
constexpr int gap = 12;
constexpr int widestColumn = 760; // at 100 %: lines that are longer are hard to read

} // namespace

SettingsPage::SettingsPage(Session &session, const Outside &outside, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"settingsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(gap);
    layout->addWidget(
        new PageHeader(tr("Settings"), tr("What is chosen here counts at once."), this));

    auto *area = newScrollArea(this);
    m_column = new QWidget(area);
    m_column->setMaximumWidth(scaled(widestColumn));
    m_cards = new QVBoxLayout(m_column);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(gap);
    m_cards->addStretch(1);
    area->setWidget(m_column);
    layout->addWidget(area, 1);

    addCard(new AppearanceCard(outside, m_column));
    auto *rulebooks = new RulebookCard(session, outside.askRulebookFile, m_column);
    connect(rulebooks, &RulebookCard::compareAsked, this, &SettingsPage::rulebooksAsked);
    addCard(rulebooks);
    auto *accounts = new AccountsCard(m_column);
    connect(accounts, &AccountsCard::accountsAsked, this, &SettingsPage::accountsAsked);
    addCard(accounts);
    addCard(new ReminderCard(session.bell(), outside.backgroundArguments, m_column));
    addCard(new ClipboardCard(session.clipboard(), m_column));
    if (const ledger::LedgerFiles *files = session.files()) {
        auto *ledger = new LedgerCard(session, *files, outside.askBackupFile, m_column);
        if (outside.chooseLedger)
            ledger->offerAnother(outside.askLedgerFile, outside.chooseLedger);
        addCard(ledger);
    }
}

void SettingsPage::addCard(QWidget *card)
{
    m_cards->insertWidget(m_cards->count() - 1, card);
}

} // namespace beian::ui
