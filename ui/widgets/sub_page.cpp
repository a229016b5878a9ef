#include "ui/widgets/sub_page.h"

#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageMargin = 24;
constexpr int gap = 12;

} // namespace

SubPage::SubPage(const Texts &texts, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(texts.name);
    m_body = newPageColumn(this);
    m_body->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    m_body->setSpacing(gap);
    m_header = new PageHeader(texts.title, texts.description, this);
    QPushButton *back = m_header->addAction(texts.back);
    back->setObjectName(texts.name + u"Back"_s);
    back->setIcon(icon(IconName::Back));
    connect(back, &QPushButton::clicked, this, &SubPage::closed);
    m_body->addWidget(m_header);
    m_banner = new Banner(this);
    m_body->addWidget(m_banner);
}

void SubPage::showFailure(const QString &sentence)
{
    m_failure = sentence;
    m_banner->showMessage(Level::Lost, sentence);
}

void SubPage::clearFailure()
{
    if (m_banner->text() == m_failure)
        m_banner->hide();
}

void SubPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace beian::ui
