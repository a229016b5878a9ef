#include "ui/accounts/account_form.h"

#include "core/usecases/accounts.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/theme/swatch.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::AccountColour;

namespace
{

QString colourWord(AccountColour colour)
{
    switch (colour) {
    case AccountColour::None:
        return AccountForm::tr("none");
    case AccountColour::Blue:
        return AccountForm::tr("blue");
    case AccountColour::Teal:
        return AccountForm::tr("teal");
    case AccountColour::Green:
        return AccountForm::tr("green");
    case AccountColour::Amber:
        return AccountForm::tr("yellow");
    case AccountColour::Orange:
        return AccountForm::tr("orange");
    case AccountColour::Rose:
        return AccountForm::tr("pink");
    case AccountColour::Purple:
        return AccountForm::tr("purple");
    case AccountColour::Grey:
        return AccountForm::tr("grey");
    }
    Q_UNREACHABLE();
}

} // namespace

AccountForm::AccountForm(Session &session, QWidget *parent)
    : Card(QString(), parent)
    , m_session(session)
{
    setObjectName(u"accountForm"_s);
    m_nick = newLine(u"accountNick"_s, tr("Nick name"));
    m_nickField = new Field(tr("Nick name"), m_nick, this);
    m_nickField->setExplanation(tr("Shown instead of the account's name. Empty: none."));
    m_client = new QComboBox(this);
    m_client->setObjectName(u"accountClient"_s);
    m_client->setAccessibleName(tr("Client"));
    m_client->setEditable(true);
    m_client->lineEdit()->setObjectName(u"accountClientEdit"_s);
    m_client->lineEdit()->setAccessibleName(tr("Client"));
    m_client->setInsertPolicy(QComboBox::NoInsert);
    auto *client = new Field(tr("Client"), m_client, this);
    client->setExplanation(tr("For whom an agency keeps it. The accounts of one client can be "
                              "looked at together."));
    m_colour = new QComboBox(this);
    m_colour->setObjectName(u"accountColour"_s);
    m_colour->setAccessibleName(tr("Colour"));
    for (const auto &entry : support::enumNames<AccountColour>)
        m_colour->addItem(
            swatchIcon(entry.value), colourWord(entry.value), static_cast<int>(entry.value));
    m_uid = newLine(u"accountUid"_s, tr("Account UID"));
    m_uidField = new Field(tr("Account UID"), m_uid, this);
    m_uidField->setExplanation(tr("The platform's number of the account, from its console."));
    m_entity = newLine(u"accountEntity"_s, tr("Entity that files"));
    auto *entity = new Field(tr("Entity that files"), m_entity, this);
    entity->setExplanation(tr("The person or organisation of the filings (主体)."));
    for (QWidget *field : {static_cast<QWidget *>(m_nickField), static_cast<QWidget *>(client),
             static_cast<QWidget *>(new Field(tr("Colour"), m_colour, this)),
             static_cast<QWidget *>(m_uidField), static_cast<QWidget *>(entity)})
        body()->addWidget(field);
    body()->addStretch(1);

    connect(m_nick, &QLineEdit::editingFinished, this, &AccountForm::storeLabel);
    connect(m_client->lineEdit(), &QLineEdit::editingFinished, this, &AccountForm::storeLabel);
    connect(m_client, &QComboBox::activated, this, &AccountForm::storeLabel);
    connect(m_colour, &QComboBox::activated, this, &AccountForm::storeLabel);
    connect(m_uid, &QLineEdit::editingFinished, this, &AccountForm::storeFacts);
    connect(m_entity, &QLineEdit::editingFinished, this, &AccountForm::storeFacts);
}

QLineEdit *AccountForm::newLine(const QString &name, const QString &label)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    return line;
}

void AccountForm::show(const model::Account &account, const usecases::AccountLabel &label,
    const QStringList &clients)
{
    // What is being typed stays while another program writes.
    const bool isSame = account.name == m_account.name;
    const auto fill = [isSame](QLineEdit *line, const QString &text) {
        if (!isSame || !line->hasFocus() || !line->isModified())
            line->setText(text);
    };
    setTitle(account.name);
    m_account = account;
    m_label = label;
    fill(m_nick, label.nick);
    const QString typed = m_client->currentText();
    const bool isTyping = isSame && m_client->lineEdit()->hasFocus();
    m_client->clear();
    m_client->addItems(clients);
    m_client->setCurrentText(isTyping ? typed : label.client);
    m_colour->setCurrentIndex(m_colour->findData(static_cast<int>(label.colour)));
    fill(m_uid, account.uid);
    fill(m_entity, account.entity);
    m_nickField->clearError();
    m_uidField->clearError();
}

void AccountForm::storeLabel()
{
    const usecases::AccountLabel label{.nick = m_nick->text().trimmed(),
        .client = m_client->currentText().trimmed(),
        .colour = static_cast<AccountColour>(m_colour->currentData().toInt())};
    if (label == m_label)
        return;
    if (const auto stored = usecases::labelAccount(m_session.desk(), m_account.name, label);
        !stored)
        return m_nickField->showError(sentenceOf(stored.error()));
    m_label = label;
    m_nickField->clearError();
    m_session.noteWrite();
}

void AccountForm::storeFacts()
{
    const QString uid = m_uid->text().trimmed();
    const QString entity = m_entity->text().trimmed();
    if (uid == m_account.uid && entity == m_account.entity)
        return m_uidField->clearError();
    const auto stored = usecases::stateAccount(
        m_session.desk(), m_account.name, uid, entity, m_session.occasion());
    if (!stored)
        return m_uidField->showError(sentenceOf(stored.error()));
    m_account = *stored;
    m_uidField->clearError();
    m_session.noteWrite();
}

} // namespace beian::ui
