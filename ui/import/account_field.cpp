#include "ui/import/account_field.h"

#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/field.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastWidth = 280;

/// No account is called so: it is what the command-line tool printed.
bool isInventory(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'{');
}

} // namespace

AccountField::AccountField(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_accounts(new QComboBox(this))
{
    m_accounts->setObjectName(u"importAccount"_s);
    m_accounts->setEditable(true);
    m_accounts->setInsertPolicy(QComboBox::NoInsert);
    m_accounts->lineEdit()->setObjectName(u"importAccountText"_s);
    m_accounts->lineEdit()->setPlaceholderText(tr("for example: shop"));
    m_accounts->setAccessibleName(tr("Alibaba Cloud account"));
    m_accounts->setMinimumWidth(leastWidth);
    setFocusProxy(m_accounts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Field(tr("Alibaba Cloud account"), m_accounts, this));
    row->addStretch(1);
    m_accounts->installEventFilter(this); // it has the focus, and passes keys on to its line
    connect(
        m_accounts->lineEdit(), &QLineEdit::editingFinished, this, &AccountField::follow);
    connect(m_accounts, &QComboBox::activated, this, &AccountField::follow);
}

void AccountField::reload()
{
    const auto reader = m_session.desk().ledger.read();
    const auto accounts = reader ? (*reader)->accounts() : tl::unexpected(reader.error());
    if (!accounts) {
        Q_EMIT failed(sentenceOf(accounts.error()));
        return;
    }
    const QSignalBlocker quiet(m_accounts);
    m_accounts->clear();
    for (const model::Account &account : *accounts)
        m_accounts->addItem(account.name);
    // With several accounts it is for the person to say which.
    const bool isOnlyOne = accounts->size() == 1;
    if (m_account.isEmpty())
        m_account = isOnlyOne ? accounts->front().name : m_session.soleAccount();
    m_accounts->setEditText(m_account);
}

/// An inventory that is pasted while the field has the focus goes where the page's key takes it.
bool AccountField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
        && isInventory(QGuiApplication::clipboard()->text())) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AccountField::follow()
{
    const QString typed = m_accounts->currentText().trimmed();
    if (typed == m_account)
        return;
    m_account = typed;
    Q_EMIT chosen(typed);
}

} // namespace beian::ui
