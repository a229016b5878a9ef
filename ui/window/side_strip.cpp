#include "ui/window/side_strip.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/side_list.h"
#include "ui/window/account_choice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

SideStrip::SideStrip(Session &session, const QKeySequence &searchKey, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"side"_s); // one strip from top to bottom, by the style sheet
    setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 1, 0); // its line at the right
    m_column->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(8, 12, 8, 4);
    above->setSpacing(8);
    auto *search = new QPushButton(tr("Search"), this);
    search->setObjectName(u"searchButton"_s);
    search->setToolTip(searchKey.toString(QKeySequence::NativeText));
    setButtonIcon(search, IconName::Search);
    connect(search, &QPushButton::clicked, this, &SideStrip::searchAsked);
    above->addWidget(search);
    above->addWidget(new AccountChoice(session, this));
    m_column->addLayout(above);
    m_list = new SideList(this);
    m_list->setObjectName(u"sideList"_s);
    m_column->addWidget(m_list, 1);
    m_reminders = addQuiet(u"remindersButton"_s, IconName::Bell, QString());
    connect(m_reminders, &QPushButton::clicked, this, &SideStrip::remindersAsked);
    QPushButton *help = addQuiet(u"helpButton"_s, IconName::Info, tr("Help"));
    help->setToolTip(QKeySequence(QKeySequence::HelpContents).toString(QKeySequence::NativeText));
    connect(help, &QPushButton::clicked, this, &SideStrip::helpAsked);
    m_undo = addQuiet(u"undoButton"_s, IconName::Undo, tr("Undo"));
    connect(m_undo, &QPushButton::clicked, this, &SideStrip::undoAsked);
    showDueCount(0);
}

QPushButton *SideStrip::addQuiet(const QString &name, IconName picture, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    setButtonIcon(button, picture);
    makeQuiet(button);
    m_column->addWidget(button);
    return button;
}

void SideStrip::showUndo(Undo undo, const QString &explanation)
{
    m_undo->setEnabled(undo == Undo::Possible);
    m_undo->setToolTip(explanation);
    m_undo->setAccessibleDescription(explanation);
}

void SideStrip::showDueCount(int count)
{
    m_reminders->setText(
        count == 0 ? tr("Reminders") : tr("Reminders (%1)", "how many are due").arg(count));
}

} // namespace beian::ui
