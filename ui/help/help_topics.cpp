#include "ui/help/help_topics.h"

#include <QFile>
#include <QLatin1StringView>

#include <array>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView commentStart = "<!-- "_L1;
constexpr QLatin1StringView commentEnd = " -->"_L1;
constexpr QLatin1StringView headingStart = "# "_L1;

struct PageTopic {
    QLatin1StringView page;
    QLatin1StringView topic;
};

constexpr std::array pageTopics{PageTopic{"overviewPage"_L1, "overview"_L1},
    PageTopic{"planPage"_L1, "plan"_L1}, PageTopic{"startPage"_L1, "apply"_L1},
    PageTopic{"filingWizard"_L1, "apply"_L1}, PageTopic{"importView"_L1, "import"_L1},
    PageTopic{"listPage_instances"_L1, "instances"_L1},
    PageTopic{"listPage_numbers"_L1, "numbers"_L1}, PageTopic{"listPage_filings"_L1, "filings"_L1},
    PageTopic{"selfCheckPage"_L1, "self-check"_L1}, PageTopic{"listPage_events"_L1, "history"_L1},
    PageTopic{"settingsPage"_L1, "settings"_L1},
    PageTopic{"accountsPage"_L1, "settings"_L1}, PageTopic{"remindersPage"_L1, "reminders"_L1}, PageTopic{"rulebooksPage"_L1, "instances"_L1}};

QString guideOf(text::Language language)
{
    const bool isEnglish = language == text::Language::English;
    QFile file(isEnglish ? u":/help/en.md"_s : u":/help/zh.md"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // it is built in
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<HelpTopic> helpTopics(text::Language language)
{
    std::vector<HelpTopic> topics;
    for (const QString &line : guideOf(language).split(u'\n')) {
        if (line.startsWith(commentStart) && line.endsWith(commentEnd)) {
            const QString id = line.sliced(commentStart.size()).chopped(commentEnd.size());
            topics.push_back({.id = id, .title = {}, .markdown = {}});
            continue;
        }
        if (topics.empty())
            continue;
        if (line.startsWith(headingStart))
            topics.back().title = line.sliced(headingStart.size());
        topics.back().markdown += line + u'\n';
    }
    return topics;
}

QString topicOfPage(const QString &page)
{
    for (const PageTopic &one : pageTopics) {
        if (page == one.page)
            return one.topic;
    }
    return pageTopics.front().topic;
}

} // namespace beian::ui
