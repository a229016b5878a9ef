#include "ui/panels/action_area.h"

#include "ui/panels/ask_form.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace beian::ui
{

namespace
{

constexpr int buttonsInARow = 2;
constexpr int gap = 12; // below the line that parts it from the story
constexpr int scrolledHeight = 160; // at 100 %

} // namespace

ActionArea::ActionArea(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, gap, 0, 0);
    if (isTextLarge()) {
        auto *area = newScrollArea(this);
        area->setMinimumHeight(scaled(scrolledHeight));
        auto *content = new QWidget(area);
        m_lines = new QVBoxLayout(content);
        area->setWidget(content);
        outer->addWidget(area);
    } else {
        m_lines = new QVBoxLayout;
        outer->addLayout(m_lines);
    }
    m_lines->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ActionArea::offer(std::vector<Action> actions)
{
    const bool isSame = std::equal(actions.begin(), actions.end(), m_actions.begin(),
        m_actions.end(), [](const Action &a, const Action &b) { return a.name == b.name; });
    m_actions = std::move(actions);
    if (!isSame)
        addButtons();
    setVisible(!m_actions.empty() || m_form);
}

void ActionArea::addButtons()
{
    delete m_buttons;
    m_buttons = new QWidget(this);
    auto *grid = new QGridLayout(m_buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const int inARow = isTextLarge() ? 1 : buttonsInARow;
    int place = 0;
    for (const Action &action : m_actions) {
        QPushButton *button = newButton({.name = action.name, .text = action.text}, m_buttons);
        if (action.look == Look::Primary)
            makePrimary(button);
        // Queued: the button may be hidden by what it does. By its name: what it does is offered
        // anew with each telling, or no more by the time that it is done.
        connect(
            button, &QPushButton::clicked, this, [this, name = action.name] { run(name); },
            Qt::QueuedConnection);
        grid->addWidget(button, place / inARow, place % inARow);
        ++place;
    }
    m_lines->addWidget(m_buttons);
    m_buttons->setVisible(!m_form); // at once, not an event later
}

void ActionArea::run(const QString &name)
{
    const auto action = std::find_if(m_actions.begin(), m_actions.end(),
        [&name](const Action &one) { return one.name == name; });
    if (action != m_actions.end())
        action->run();
}

void ActionArea::fillMenu(QMenu &menu)
{
    if (!m_actions.empty())
        menu.addSeparator();
    for (const Action &action : m_actions) {
        QAction *entry = menu.addAction(action.text);
        entry->setObjectName(action.name);
        connect(
            entry, &QAction::triggered, this, [this, name = action.name] { run(name); },
            Qt::QueuedConnection);
    }
}

void ActionArea::openForm(AskForm *form)
{
    const QWidget *focused = m_buttons->focusWidget();
    const QString began = focused ? focused->objectName() : QString();
    m_form = form;
    m_buttons->hide();
    m_lines->addWidget(form);
    connect(form, &AskForm::cancelled, this, [this, began] {
        closeForm();
        auto *button = m_buttons->findChild<QPushButton *>(began);
        if (button && !began.isEmpty())
            button->setFocus();
        else
            focusFirst();
    });
    form->show();
    form->focusFirst();
}

/// Return in one of its fields may be what ended it, so it goes only after that is handled.
void ActionArea::closeForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = nullptr;
    if (m_buttons)
        m_buttons->show();
    setVisible(!m_actions.empty());
}

void ActionArea::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), tokensOf(palette()).line);
}

void ActionArea::focusFirst()
{
    if (auto *first = m_buttons ? m_buttons->findChild<QPushButton *>() : nullptr)
        first->setFocus();
}

} // namespace beian::ui
