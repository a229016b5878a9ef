#include "ui/help/help_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/side_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int gap = 12;
constexpr int widestText = 760; // at 100 %: lines that are longer are hard to read

struct TopicIcon {
    QLatin1StringView topic;
    IconName icon;
};

constexpr std::array topicIcons{TopicIcon{"overview"_L1, IconName::Overview},
    TopicIcon{"import"_L1, IconName::Import}, TopicIcon{"instances"_L1, IconName::Server},
    TopicIcon{"plan"_L1, IconName::Add}, TopicIcon{"apply"_L1, IconName::Apply},
    TopicIcon{"numbers"_L1, IconName::Number}, TopicIcon{"filings"_L1, IconName::Filing},
    TopicIcon{"self-check"_L1, IconName::Checklist}, TopicIcon{"history"_L1, IconName::History},
    TopicIcon{"settings"_L1, IconName::Settings}, TopicIcon{"reminders"_L1, IconName::Bell}};

IconName iconOf(const QString &topic)
{
    for (const TopicIcon &one : topicIcons) {
        if (topic == one.topic)
            return one.icon;
    }
    return IconName::Info;
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : SubPage({u"helpPage"_s, tr("Help"),
                  tr("What there is to know, topic by topic. F1 opens the one of a page."),
                  tr("Back")},
          parent)
    , m_topics(helpTopics(text::currentLanguage()))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    auto *topics = new Card(this);
    m_list = new SideList(topics);
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(tr("Topics"));
    for (const HelpTopic &topic : m_topics)
        m_list->addEntry(iconOf(topic.id), topic.title);
    topics->body()->setContentsMargins(0, 0, 0, 0);
    topics->body()->addWidget(m_list);
    row->addWidget(topics);
    auto *card = new Card(this);
    m_text = new QTextBrowser(card);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("The topic"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // the guide has none, and nothing here asks the network
    m_text->setMaximumWidth(scaled(widestText));
    card->body()->addWidget(m_text);
    row->addWidget(card, 1);
    body()->addLayout(row, 1);
    connect(m_list, &SideList::currentRowChanged, this, &HelpPage::showCurrent);
}

void HelpPage::showTopic(const QString &id)
{
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        if (m_topics[i].id == id)
            m_list->setCurrentRow(int(i));
    }
    m_list->setFocus();
}

void HelpPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        m_text->setMarkdown(m_topics[std::size_t(row)].markdown);
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showCurrent();
}

} // namespace beian::ui
