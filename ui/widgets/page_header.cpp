#include "ui/widgets/page_header.h"

#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace beian::ui
{

PageHeader::PageHeader(const QString &title, const QString &description, QWidget *parent)
    : QWidget(parent)
{
    m_title = newLabel(TextRole::PageTitle, QString(), this);
    m_description = newLabel(TextRole::Explanation, QString(), this);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_description);

    m_actions = new QHBoxLayout;
    m_actions->setSpacing(12);
    m_primary = new QHBoxLayout;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    if (isTextLarge()) {
        auto *lines = new QVBoxLayout(this);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->addLayout(words);
        lines->addLayout(row);
        row->addStretch(1);
    } else {
        row->setContentsMargins(0, 0, 0, 0);
        row->addLayout(words, 1);
        setLayout(row);
    }
    row->addLayout(m_actions);
    row->addLayout(m_primary);
    row->setAlignment(m_actions, Qt::AlignTop);
    row->setAlignment(m_primary, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setTitle(title);
    setDescription(description);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    parentWidget()->setAccessibleName(title); // the page is called like that
}

void PageHeader::setDescription(const QString &description)
{
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    setAccessibleDescription(description);
}

QPushButton *PageHeader::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    addAction(button);
    return button;
}

void PageHeader::addAction(QPushButton *button)
{
    m_actions->addWidget(button);
}

QPushButton *PageHeader::addPrimaryAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"primaryAction"_s);
    makePrimary(button);
    m_primary->addWidget(button);
    return button;
}

} // namespace beian::ui
