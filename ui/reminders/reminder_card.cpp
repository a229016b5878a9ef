#include "ui/reminders/reminder_card.h"

#include "ui/reminders/reminder_bell.h"
#include "ui/reminders/start_at_login.h"
#include "ui/reminders/tray.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::DeadlineKind;

namespace
{

constexpr int columnGap = 24;
constexpr int rowGap = 8;
constexpr int never = -1;

QString kindWord(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::ServerExpires:
        return ReminderCard::tr("A server expires");
    case DeadlineKind::ServerReleased:
        return ReminderCard::tr("An expired server is released");
    case DeadlineKind::StageEnds:
        return ReminderCard::tr("SMS check or review ends");
    case DeadlineKind::NoticeEnds:
        return ReminderCard::tr("A rectification notice ends");
    case DeadlineKind::DomainExpires:
        return ReminderCard::tr("A domain expires");
    case DeadlineKind::DutyDue:
        return ReminderCard::tr("A duty after approval is due");
    }
    Q_UNREACHABLE();
}

} // namespace

ReminderCard::ReminderCard(ReminderBell &bell, const QStringList &background, QWidget *parent)
    : Card(tr("Reminders"), parent)
    , m_bell(bell)
{
    setObjectName(u"reminderCard"_s);
    m_banner = new Banner(this);
    body()->addWidget(m_banner);
    m_on = new QCheckBox(tr("Remind me of deadlines"), this);
    m_on->setObjectName(u"remindersOn"_s);
    m_on->setChecked(bell.choices().areOn);
    connect(m_on, &QCheckBox::toggled, this, &ReminderCard::choose);
    body()->addWidget(m_on);
    body()->addWidget(newLabel(TextRole::Explanation,
        tr("By a message of the desktop, at most once a day for each. The page Reminders puts them "
           "off or ends them."),
        this));
    addDays();
    addQuietHours();
    addBackground(background);
}

void ReminderCard::addDays()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(columnGap);
    grid->setVerticalSpacing(rowGap);
    int row = 0;
    for (const auto &entry : support::enumNames<DeadlineKind>) {
        const QString word = kindWord(entry.value);
        auto *editor = new QSpinBox(this);
        editor->setObjectName(u"reminderDays_"_s + QLatin1StringView(entry.name));
        editor->setAccessibleName(tr("%1: days before", "what happens").arg(word));
        editor->setRange(never, usecases::mostReminderDays);
        editor->setSpecialValueText(tr("never"));
        editor->setSuffix(tr(" days before"));
        editor->setKeyboardTracking(false);
        editor->setProperty("withUnit", true); // for the style sheet
        const auto days = m_bell.choices().days.find(entry.value);
        editor->setValue(days == m_bell.choices().days.end() ? never : days->second);
        connect(editor, &QSpinBox::valueChanged, this, &ReminderCard::choose);
        auto *label = newLabel(TextRole::Body, word, this);
        label->setBuddy(editor);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1);
        m_days.push_back({entry.value, editor});
        ++row;
    }
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
}

QTimeEdit *ReminderCard::newTime(const QString &name, const QString &label)
{
    auto *editor = new QTimeEdit(this);
    editor->setObjectName(name);
    editor->setAccessibleName(label);
    editor->setDisplayFormat(u"HH:mm"_s);
    editor->setKeyboardTracking(false);
    connect(editor, &QTimeEdit::timeChanged, this, &ReminderCard::choose);
    return editor;
}

void ReminderCard::addQuietHours()
{
    m_from = newTime(u"quietFrom"_s, tr("Quiet from"));
    m_until = newTime(u"quietUntil"_s, tr("Quiet until"));
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker untilBlocker(m_until);
    m_from->setTime(m_bell.choices().quietHours.from);
    m_until->setTime(m_bell.choices().quietHours.until);
    auto *row = new QHBoxLayout;
    row->setSpacing(columnGap);
    row->addWidget(new Field(tr("Quiet from"), m_from, this));
    row->addWidget(new Field(tr("Quiet until"), m_until, this));
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(newLabel(TextRole::Explanation,
        tr("By the clock on this desk. What is due meanwhile is told of afterwards; the same time "
           "twice: no quiet hours."),
        this));
}

void ReminderCard::addBackground(const QStringList &background)
{
    m_stays = new QCheckBox(tr("Closing the window leaves the program in the tray"), this);
    m_stays->setObjectName(u"staysInTray"_s);
    m_stays->setChecked(m_bell.choices().staysInTray);
    connect(m_stays, &QCheckBox::toggled, this, &ReminderCard::choose);
    body()->addWidget(m_stays);
    m_noTray = newLabel(TextRole::Explanation,
        tr("This desktop has no tray: reminders come while the window is open."), this);
    m_noTray->hide();
    body()->addWidget(m_noTray);
    if (background.isEmpty())
        return;
    m_atLogin = new QCheckBox(tr("Start at login, in the background"), this);
    m_atLogin->setObjectName(u"startAtLogin"_s);
    m_atLogin->setChecked(startsAtLogin());
    connect(m_atLogin, &QCheckBox::toggled, this,
        [this, background](bool isWanted) { setAtLogin(isWanted, background); });
    body()->addWidget(m_atLogin);
}

void ReminderCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    const bool hasTray = Tray::isThere();
    m_stays->setEnabled(hasTray);
    m_noTray->setVisible(!hasTray);
}

void ReminderCard::choose()
{
    ReminderChoices choices;
    choices.areOn = m_on->isChecked();
    choices.days.clear();
    for (const Days &days : m_days) {
        if (days.editor->value() != never)
            choices.days[days.kind] = days.editor->value();
    }
    choices.quietHours = {.from = m_from->time(), .until = m_until->time()};
    choices.staysInTray = m_stays->isChecked();
    m_bell.choose(choices);
}

void ReminderCard::setAtLogin(bool isWanted, const QStringList &background)
{
    const auto outcome = isWanted
                             ? startAtLogin(QCoreApplication::applicationFilePath(), background)
                             : stopAtLogin();
    if (outcome) {
        m_banner->hide();
        return;
    }
    m_banner->showMessage(
        Level::AtRisk, tr("%1 could not be written. Look at its rights.").arg(outcome.error()));
    const QSignalBlocker blocker(m_atLogin);
    m_atLogin->setChecked(startsAtLogin());
}

} // namespace beian::ui
