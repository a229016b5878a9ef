#include "ui/reminders/reminders_page.h"

#include "core/text/registers.h"
#include "core/usecases/registers.h"
#include "ui/models/table_model.h"
#include "ui/overview/deadline_words.h"
#include "ui/reminders/reminder_bell.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::Reminder;
using usecases::ReminderState;

namespace
{

constexpr int whenWidth = 224;
constexpr int accountWidth = 136;
constexpr int stateWidth = 176;

QString stateWord(const Reminder &reminder)
{
    switch (reminder.state) {
    case ReminderState::Due:
        return RemindersPage::tr("due");
    case ReminderState::Snoozed:
        return RemindersPage::tr("put off until %1")
            .arg(reminder.snoozedUntil.toString(Qt::ISODate));
    case ReminderState::Done:
        return RemindersPage::tr("done");
    }
    Q_UNREACHABLE();
}

} // namespace

RemindersPage::RemindersPage(Session &session, QWidget *parent)
    : SubPage({u"remindersPage"_s, tr("Reminders"),
                  tr("What is due soon. What is done or put off is told of no more, or later."),
                  tr("Overview")},
          parent)
    , m_session(session)
    , m_bell(session.bell())
{
    m_model = new TableModel(this);
    m_view = new TableView(tr("Reminders"), this);
    m_view->setObjectName(u"remindersTable"_s);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_view, &QTableView::activated, this,
        [this](const QModelIndex &index) { open(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RemindersPage::showActions);
    body()->addWidget(m_view, 1);
    m_empty = new EmptyState(IconName::Bell,
        tr("Nothing is due. Deadlines appear here as many days before as the settings say."),
        QString(), this);
    body()->addWidget(m_empty, 1);
    addActions();

    connect(&m_bell, &ReminderBell::looked, this, &RemindersPage::show);
    connect(&m_bell, &ReminderBell::failed, this, [this](const usecases::Failure &failure) {
        showFailure(sentenceOf(failure));
    });
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            m_bell.look();
    });
    show();
}

void RemindersPage::addActions()
{
    addAction(u"reminderShow"_s, tr("Show"),
        [this](const QStringList &) { open(m_view->currentIndex().row()); });
    addAction(u"reminderResume"_s, tr("Remind again"),
        [this](const QStringList &things) { showTrouble(m_bell.resume(things)); });
    QPushButton *later = addAction(u"reminderSnooze"_s, tr("Put off"), {});
    auto *menu = new QMenu(later);
    const auto addSnooze = [this, menu](int days, const QString &word) {
        QAction *action = menu->addAction(word, this, [this, days] { snooze(days); });
        action->setObjectName(u"snooze_%1"_s.arg(days));
    };
    addSnooze(1, tr("Until tomorrow"));
    addSnooze(3, tr("For three days"));
    addSnooze(7, tr("For a week"));
    addSnooze(30, tr("For 30 days"));
    later->setMenu(menu);
    addAction(u"reminderDone"_s, tr("Done"),
        [this](const QStringList &things) { showTrouble(m_bell.finish(things)); });
}

QPushButton *RemindersPage::addAction(const QString &name, const QString &text,
    const std::function<void(const QStringList &things)> &action)
{
    QPushButton *button = header()->addAction(text);
    button->setObjectName(name);
    if (action)
        connect(button, &QPushButton::clicked, this, [this, action] { action(selected()); });
    m_actions.push_back(button);
    return button;
}

void RemindersPage::focusFirst()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
}

void RemindersPage::showEvent(QShowEvent *event)
{
    SubPage::showEvent(event);
    m_bell.look();
}

void RemindersPage::show()
{
    clearFailure();
    const QStringList before = selected();
    m_reminders.clear();
    for (const Reminder &one : m_bell.reminders()) {
        const QStringList &accounts = m_session.accounts();
        if (accounts.isEmpty() || accounts.contains(one.deadline.instance.account))
            m_reminders.push_back(one);
    }
    model::Table table;
    table.columns = {{u"what"_s, tr("What"), model::CellKind::Text},
        {u"when"_s, tr("When"), model::CellKind::Text},
        {u"account"_s, text::columnTitle(u"account"_s), model::CellKind::Text},
        {u"state"_s, tr("Reminder"), model::CellKind::Text}};
    table.markColumn = 1;
    for (const Reminder &one : m_reminders) {
        table.rows.push_back({deadlineWords(one.deadline),
            deadlineTime(one.deadline, m_session.rulebook(), m_session.now()),
            one.deadline.instance.account, stateWord(one)});
        table.keys.append(one.thing);
        table.marks.push_back(usecases::markOf(one.deadline.level));
    }
    m_model->setContent(TableModel::prepared(std::move(table),
        usecases::accountLabels(m_session.desk()).value_or(usecases::AccountLabels())));
    m_view->setWidthAtHundredPercent(1, whenWidth);
    m_view->setWidthAtHundredPercent(2, accountWidth);
    m_view->setWidthAtHundredPercent(3, stateWidth);
    m_view->stretchColumn(0);
    m_view->setVisible(!m_reminders.empty());
    m_empty->setVisible(m_reminders.empty());
    for (const QString &thing : before) {
        if (const int row = m_model->rowOf(thing); row >= 0)
            m_view->selectionModel()->select(m_model->index(row, 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (!m_view->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_view->selectRow(0);
    showActions();
}

void RemindersPage::showActions()
{
    const bool isAny = m_view->selectionModel()->hasSelection();
    for (QPushButton *button : m_actions)
        button->setEnabled(isAny);
}

void RemindersPage::showTrouble(const usecases::Outcome<void> &outcome)
{
    if (!outcome)
        showFailure(sentenceOf(outcome.error()));
}

void RemindersPage::snooze(int days)
{
    const QDate today = m_session.rulebook().days().dayOf(m_session.now());
    showTrouble(m_bell.snooze(selected(), today.addDays(days)));
}

void RemindersPage::open(int row)
{
    const Reminder *reminder = reminderAt(row);
    if (!reminder)
        return;
    if (reminder->deadline.filing)
        Q_EMIT filingAsked(*reminder->deadline.filing);
    else
        Q_EMIT instanceAsked(reminder->deadline.instance);
}

QStringList RemindersPage::selected() const
{
    QStringList things;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        things.append(m_model->keyAt(index.row()));
    return things;
}

const Reminder *RemindersPage::reminderAt(int row) const
{
    if (row < 0 || row >= m_model->rowCount())
        return nullptr;
    const QString &thing = m_model->keyAt(row);
    for (const Reminder &one : m_reminders) {
        if (one.thing == thing)
            return &one;
    }
    return nullptr;
}

} // namespace beian::ui
