#pragma once

#include "core/usecases/account_labels.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace beian::ui
{

class Field;
class Session;

/// What is known of one account, and what it is called here. What is typed is stored when the field is
/// left, or by the Return key.
class AccountForm final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountForm)

public:
    AccountForm(Session &session, QWidget *parent);

    /// `clients`: those that an account may be kept for already.
    void show(const model::Account &account, const usecases::AccountLabel &label,
        const QStringList &clients);

private:
    [[nodiscard]] QLineEdit *newLine(const QString &name, const QString &label);
    void storeLabel();
    void storeFacts();

    Session &m_session;
    model::Account m_account;
    usecases::AccountLabel m_label; ///< as it is stored
    QLineEdit *m_nick = nullptr;
    QComboBox *m_client = nullptr;
    QComboBox *m_colour = nullptr;
    QLineEdit *m_uid = nullptr;
    QLineEdit *m_entity = nullptr;
    Field *m_nickField = nullptr;
    Field *m_uidField = nullptr;
};

} // namespace beian::ui
