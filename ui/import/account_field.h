#pragma once

#include <QWidget>

class QComboBox;

namespace beian::ui
{

class Session;

/// Whose inventory it is: one of the accounts that are known, or the name of a new one.
class AccountField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountField)

public:
    AccountField(Session &session, QWidget *parent);

    /// Lists the accounts that there are now; what was typed stays.
    void reload();
    [[nodiscard]] const QString &account() const { return m_account; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const QString &account);
    void failed(const QString &sentence);

private:
    void follow();

    Session &m_session;
    QString m_account;
    QComboBox *m_accounts = nullptr;
};

} // namespace beian::ui
