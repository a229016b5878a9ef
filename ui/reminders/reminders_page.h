#pragma once

#include "core/usecases/reminders.h"
#include "ui/widgets/sub_page.h"

#include <functional>
#include <vector>

namespace beian::ui
{

class EmptyState;
class ReminderBell;
class Session;
class TableModel;
class TableView;

/// What is due, what was put off and what is done with: to be put off, ended, taken up again, gone to.
class RemindersPage final : public SubPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemindersPage)

public:
    RemindersPage(Session &session, QWidget *parent);

    void focusFirst();

Q_SIGNALS:
    void filingAsked(beian::model::FilingId id);
    void instanceAsked(const beian::model::InstanceKey &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    /// A button that acts on the selected rows.
    QPushButton *addAction(const QString &name, const QString &text,
        const std::function<void(const QStringList &things)> &action);
    void show();
    void showActions();
    void showTrouble(const usecases::Outcome<void> &outcome);
    void snooze(int days);
    void open(int row);
    /// The things of the selected rows.
    [[nodiscard]] QStringList selected() const;
    [[nodiscard]] const usecases::Reminder *reminderAt(int row) const;

    Session &m_session;
    ReminderBell &m_bell;
    std::vector<usecases::Reminder> m_reminders; ///< of the accounts that are shown
    TableModel *m_model = nullptr;
    TableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<QPushButton *> m_actions;
};

} // namespace beian::ui
