#include "ui/wizard/check_page.h"

#include "core/text/findings.h"
#include "core/usecases/accounts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"
#include "ui/wizard/check_rows.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::WizardStep;

namespace
{

constexpr int leastListHeight = 160; // at 100 %

} // namespace

CheckPage::CheckPage(const WizardContext &context)
    : DraftPage(context, WizardStep::Check, tr("Check yourself first"),
        tr("Five steps from your server to a filing service number that is copied and recorded."))
{
    setObjectName(u"checkPage"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    // As high as their words; what is left stays below them.
    for (QWidget *card : {newAccountCard(), newNeedsCard()}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        left->addWidget(card);
    }
    left->addStretch(1);
    auto *columns = new QBoxLayout(sideBySide());
    columns->setSpacing(12);
    columns->addLayout(left, 2);
    columns->addWidget(newChecklistCard(), 3);
    body()->addLayout(columns, 1);
    connect(banner(), &Banner::actionTriggered, this, &CheckPage::resumeAsked);
}

QWidget *CheckPage::newAccountCard()
{
    auto *card = new Card(tr("Account"), this);
    m_account = new QComboBox(card);
    m_account->setObjectName(u"accountField"_s);
    m_account->setEditable(true);
    m_account->setInsertPolicy(QComboBox::NoInsert);
    m_account->lineEdit()->setObjectName(u"accountText"_s);
    m_account->lineEdit()->setPlaceholderText(tr("for example: shop"));
    m_account->setAccessibleName(tr("Alibaba Cloud account"));
    auto *field = new Field(tr("Alibaba Cloud account"), m_account, card);
    field->setExplanation(tr("A number belongs for ever to the account that its server is in. "
                             "Choose one, or type a name of your own for it."));
    card->body()->addWidget(field);
    connect(m_account, &QComboBox::editTextChanged, this, [this](const QString &typed) {
        draft().account = typed;
        Q_EMIT completeChanged();
    });
    return card;
}

QWidget *CheckPage::newNeedsCard()
{
    auto *card = new Card(tr("What you will need"), this);
    const QString needs[] = {
        tr("The server that the site will run on, or its inventory file from the console."),
        tr("For a number to submit: to be signed in to the console of the same account."),
        tr("The domain of the site; it can also be bound later."),
    };
    for (const QString &need : needs)
        card->body()->addWidget(newLabel(TextRole::Body, u"• "_s + need, card));
    card->body()->addWidget(newLabel(TextRole::Explanation,
        tr("What the platform shows at the time decides. Its service line is %1.")
            .arg(session().rulebook().servicePhone),
        card));
    card->body()->addWidget(
        newLabel(TextRole::Small, text::rulebookLine(session().rulebook()), card));
    return card;
}

QWidget *CheckPage::newChecklistCard()
{
    auto *card = new Card(tr("Checklist"), this);
    card->body()->addWidget(newLabel(TextRole::Explanation,
        tr("What the inventory proves is decided; the rest you can tick. "
           "None of it stops you here."),
        card));
    auto *area = new QScrollArea(card);
    area->setObjectName(u"checklist"_s);
    area->setAccessibleName(tr("Checklist"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(scaled(leastListHeight));
    m_rows = new CheckRows(session(), area);
    area->setWidget(m_rows);
    card->body()->addWidget(area, 1);
    connect(m_rows, &CheckRows::failed, this, &CheckPage::showFailure);
    return card;
}

void CheckPage::offerResume(const usecases::WizardDraft &kept)
{
    const QString name = stepNames().value(static_cast<int>(kept.step));
    const QString place = kept.instance ? kept.instance->id : kept.account;
    const QString sentence = kept.number.isEmpty()
        ? tr("Last time you stopped at step %1, %2 (%3).")
              .arg(QString::number(static_cast<int>(kept.step) + 1), name, place)
        : tr("Last time you stopped at step %1, %2 (%3); the number %4 is recorded.")
              .arg(QString::number(static_cast<int>(kept.step) + 1), name, place, kept.number);
    banner()->showMessage(Level::Watch, sentence);
    banner()->offerAction(tr("Resume"));
}

void CheckPage::focusFirst()
{
    m_account->setFocus();
}

void CheckPage::initializePage()
{
    startView();
    showAccounts();
    m_rows->showItems(draft().instance);
}

void CheckPage::showAccounts()
{
    const QString typed = draft().account;
    const auto reader = session().desk().ledger.read();
    if (!reader)
        return showFailure(reader.error());
    const auto accounts = (*reader)->accounts();
    if (!accounts)
        return showFailure(accounts.error());
    m_account->clear();
    for (const model::Account &account : *accounts)
        m_account->addItem(account.name);
    // With several accounts it is for the person to say which.
    const bool isOnlyOne = accounts->size() == 1;
    m_account->setEditText(typed.isEmpty() && isOnlyOne ? accounts->front().name : typed);
}

bool CheckPage::isComplete() const
{
    return !model::foldedAccountName(draft().account).isEmpty();
}

bool CheckPage::validatePage()
{
    const auto account = usecases::stateAccount(session().desk(), draft().account, std::nullopt,
        std::nullopt, session().occasion());
    if (!account) {
        showFailure(account.error());
        return false;
    }
    draft().account = account->name;
    session().noteWrite();
    return true;
}

} // namespace beian::ui
