#include "ui/import/change_bar.h"

#include "ui/import/change_table_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int allGroups = 9;
constexpr int fewGroups = 3; // large letters need more room

} // namespace

ChangeBar::ChangeBar(QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_groupRows = new QVBoxLayout;
    m_groupRows->setSpacing(8);
    rows->addLayout(m_groupRows);
    addGroup(ChangeGroup::All, u"groupAll"_s);
    addGroup(ChangeGroup::Endangering, u"groupEndangering"_s);
    addGroup(ChangeGroup::NotUnderstood, u"groupNotUnderstood"_s);
    addGroup(ChangeGroup::Elsewhere, u"groupElsewhere"_s);
    addGroup(ChangeGroup::Changed, u"groupChanged"_s);
    addGroup(ChangeGroup::Gone, u"groupGone"_s);
    addGroup(ChangeGroup::Returned, u"groupReturned"_s);
    addGroup(ChangeGroup::New, u"groupNew"_s);
    addGroup(ChangeGroup::Unchanged, u"groupUnchanged"_s);

    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"importFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name, ID or what changes"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(IconName::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    QPushButton *all = newButton({.name = u"chooseAll"_s, .text = tr("Choose all shown")}, this);
    QPushButton *none = newButton({.name = u"chooseNone"_s, .text = tr("Choose none")}, this);
    makeQuiet(all);
    makeQuiet(none);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_filter, 1);
    below->addWidget(all);
    below->addWidget(none);
    rows->addLayout(below);
    connect(m_filter, &QLineEdit::textChanged, this, &ChangeBar::narrowed);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT allChosen(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { Q_EMIT allChosen(Qt::Unchecked); });
}

QString ChangeBar::where() const
{
    return m_filter->text().trimmed();
}

void ChangeBar::addGroup(ChangeGroup group, const QString &name)
{
    const int inARow = isTextLarge() ? fewGroups : allGroups;
    if (m_groups.size() % inARow == 0) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addStretch(1);
        m_groupRows->addLayout(row);
    }
    auto *row = static_cast<QHBoxLayout *>(m_groupRows->itemAt(m_groupRows->count() - 1)->layout());
    QPushButton *button = newButton({.name = name, .text = wordOf(group)}, this);
    button->setCheckable(true);
    row->insertWidget(row->count() - 1, button);
    m_groups.insert(group, button);
    connect(button, &QPushButton::clicked, this, [this, group] { chooseGroup(group); });
}

void ChangeBar::chooseGroup(ChangeGroup group)
{
    m_group = group;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        it.value()->setChecked(it.key() == group);
    Q_EMIT narrowed();
}

void ChangeBar::count(const ChangeTableModel &model)
{
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        const int count = model.count(it.key());
        //: A group of changes, and how many are in it.
        it.value()->setText(tr("%1 %2").arg(wordOf(it.key()), QString::number(count)));
        it.value()->setVisible(count > 0 || it.key() == ChangeGroup::All);
    }
    chooseGroup(model.count(m_group) > 0 ? m_group : ChangeGroup::All);
}

} // namespace beian::ui
