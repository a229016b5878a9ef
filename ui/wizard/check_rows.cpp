#include "ui/wizard/check_rows.h"

#include "core/text/check_items.h"
#include "core/text/findings.h"
#include "ui/widgets/level_badge.h"
#include "ui/widgets/looks.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;
using usecases::CheckState;

enum Column { StateColumn, TextColumn, TickColumn };

Level levelOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Level::Safe;
    case CheckState::Failed:
        return Level::Lost;
    case CheckState::Open:
        return Level::Watch;
    }
    Q_UNREACHABLE();
}

QString wordOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return CheckRows::tr("Holds");
    case CheckState::Failed:
        return CheckRows::tr("Does not hold");
    case CheckState::Open:
        return CheckRows::tr("Open");
    }
    Q_UNREACHABLE();
}

/// What stands below the item: evidence where there is any, what to do where it is not fulfilled.
QString explanationOf(const usecases::CheckItem &item, const rulebook::Rulebook &rulebook)
{
    if (item.state == CheckState::Passed)
        return item.evidence ? text::findingSentence(*item.evidence, rulebook) : QString();
    if (item.evidence && item.evidence->remedy)
        return text::remedySentence(*item.evidence->remedy);
    return text::checkItemRemedy(item.id);
}

constexpr std::size_t rowsInATurn = 4; // of the event loop

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CheckRows::CheckRows(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(session, nullptr)
    , m_rows(new QGridLayout(this))
{
    connect(&m_work, &DeskWork::failed, this, &CheckRows::failed);
    m_rows->setContentsMargins(0, 0, 12, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(12);
    m_rows->setColumnStretch(TextColumn, 1);
}

void CheckRows::showItems(const std::optional<model::InstanceKey> &instance)
{
    m_instance = instance;
    m_isAtOnce = true;
    m_work.look(usecases::Register::Filings,
        [this, instance, now = m_session.now()](
            const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            auto items = usecases::selfCheck(desk, instance, now);
            if (!items)
                return [this, failure = items.error()] { Q_EMIT failed(failure); };
            return [this, items = std::move(*items)] { show(items); };
        });
    m_isAtOnce = false;
}

void CheckRows::show(const std::vector<usecases::CheckItem> &items)
{
    clear(*m_rows);
    m_items = items;
    m_added = 0;
    addSome(m_isAtOnce ? items.size() : rowsInATurn);
}

/// The window turns between them: all rows together take longer than a frame or two.
void CheckRows::addSome(std::size_t count)
{
    for (; count > 0 && m_added < m_items.size(); --count, ++m_added)
        addRow(static_cast<int>(m_added), m_items[m_added]);
    if (m_added < m_items.size()) {
        QTimer::singleShot(0, this, [this] { addSome(rowsInATurn); });
        return;
    }
    if (auto *box = findChild<QCheckBox *>(u"tick"_s + m_ticked))
        box->setFocus();
    m_ticked.clear();
}

void CheckRows::addRow(int row, const usecases::CheckItem &item)
{
    auto *badge = new LevelBadge(levelOf(item.state), wordOf(item.state), this);
    badge->setObjectName(u"state"_s + item.id);
    m_rows->addWidget(badge, row, StateColumn, Qt::AlignTop | Qt::AlignLeft);

    auto *words = new QWidget(this);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(newLabel(TextRole::Body, text::checkItemText(item.id), words));
    const QString explanation = explanationOf(item, m_session.rulebook());
    if (!explanation.isEmpty())
        lines->addWidget(newLabel(TextRole::Explanation, explanation, words));
    m_rows->addWidget(words, row, TextColumn);

    const bool isProven = item.state != CheckState::Open && item.actor.isEmpty();
    if (item.mode != usecases::CheckMode::Automatic && !isProven)
        addTick(row, item);
}

void CheckRows::addTick(int row, const usecases::CheckItem &item)
{
    auto *box = new QCheckBox(tr("I checked it"), this);
    box->setObjectName(u"tick"_s + item.id);
    box->setAccessibleName(text::checkItemText(item.id));
    box->setChecked(item.state == CheckState::Passed);
    // Once the box has done with the click: showing the items anew takes it away.
    connect(box, &QCheckBox::toggled, this,
        [this, id = item.id](bool done) {
            tick(id, done ? usecases::TickMark::Done : usecases::TickMark::Open);
        },
        Qt::QueuedConnection);
    m_rows->addWidget(box, row, TickColumn, Qt::AlignTop | Qt::AlignRight);
}

void CheckRows::tick(const QString &item, usecases::TickMark mark)
{
    const auto ticked = usecases::tickItem(
        m_session.desk(), item, m_instance, mark, m_session.occasion());
    if (!ticked)
        Q_EMIT failed(ticked.error());
    else
        m_session.noteWrite();
    m_ticked = item;
    showItems(m_instance);
}

} // namespace beian::ui
