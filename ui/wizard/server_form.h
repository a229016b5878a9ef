#pragma once

#include "core/usecases/wizard_draft.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

#include <QHash>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace beian::ui
{

class Banner;
class Field;

/// One server typed in by hand, for who has no inventory file. What is wrong is said at the field.
class ServerForm final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerForm)

public:
    /// Every keystroke goes into `typed`, which must outlive the form.
    ServerForm(Session &session, usecases::TypedServer &typed, QWidget *parent);

    /// Shows what is in `typed`.
    void showTyped();
    void setAccount(const QString &account) { m_account = account; }
    void focusFirst();

Q_SIGNALS:
    void added(const beian::model::InstanceKey &key);
    void cancelled();
    /// What no field is to blame for.
    void failed(const beian::usecases::Failure &failure);

private:
    using Part = QString usecases::TypedServer::*;
    struct Place {
        QString field; ///< as `usecases::addInstance` names it
        QString label;
        Part part;
        int row;
        int column;
    };
    struct Entry {
        Part part = nullptr;
        Field *field = nullptr;
        QWidget *editor = nullptr;
    };

    void addChoices();
    void addTexts();
    void addText(const Place &place, const QString &example, const QString &explanation);
    QComboBox *addChoice(const Place &place);
    void addField(const Place &place, QWidget *editor, const QString &explanation);
    void addButtons();
    void add();
    void store(const model::Instance &instance);
    void showFailure(const usecases::Failure &failure);
    /// The sentence about the filings that the change would leave worse off.
    void warn(const model::Instance &instance, const QStringList &endangered);
    void showError(const QString &field, const QString &sentence);

    Session &m_session;
    usecases::TypedServer &m_typed;
    QString m_account;
    Banner *m_banner = nullptr;
    std::optional<model::Instance> m_warned; ///< what the banner asks about
    QGridLayout *m_grid = nullptr;
    QHash<QString, Entry> m_entries; ///< by the field's name
};

} // namespace beian::ui
