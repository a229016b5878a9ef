#include "ui/story/story_card.h"

#include "core/text/registers.h"
#include "core/text/words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/mark_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int factNameWidth = 96; // at 100 %
constexpr std::size_t mostEvents = 20; // the history has them all

} // namespace

StoryCard::StoryCard(QWidget *parent)
    : Card(QString(), parent)
    , m_area(newScrollArea(this))
{
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_area, 1);
    startContent();
    m_area->setWidget(m_content);
}

void StoryCard::clear()
{
    m_subject.clear();
    setTitle(QString());
    startContent();
    m_area->setWidget(m_content);
}

void StoryCard::startContent()
{
    m_content = new QWidget(m_area);
    m_rows = new QGridLayout(m_content);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(12);
    m_rows->setColumnStretch(1, 1);
}

const QWidget *StoryCard::shown() const
{
    return m_area->widget();
}

void StoryCard::beginStory(const QString &subject, const QString &title)
{
    m_before = m_subject == subject ? place() : Place{};
    m_subject = subject;
    setTitle(title);
    startContent();
}

void StoryCard::endStory()
{
    m_rows->setRowStretch(m_rows->rowCount(), 1);
    // Only when it is whole: what is added to a widget that is shown appears an event later.
    m_area->setWidget(m_content);
    restore(m_before);
}

StoryCard::Place StoryCard::place() const
{
    Place place;
    place.scrolled = m_area->verticalScrollBar()->value();
    const QWidget *focused = window()->focusWidget();
    if (focused && shown()->isAncestorOf(focused))
        place.focused = focused->objectName();
    return place;
}

void StoryCard::restore(const Place &place)
{
    if (!place.focused.isEmpty()) {
        if (auto *focused = m_content->findChild<QWidget *>(place.focused))
            focused->setFocus();
    }
    m_content->adjustSize();
    m_area->verticalScrollBar()->setValue(place.scrolled);
}

void StoryCard::addWide(QWidget *content, Qt::Alignment alignment)
{
    m_rows->addWidget(content, m_rows->rowCount(), 0, 1, 2, alignment);
}

void StoryCard::addMarked(Level level, QWidget *content)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new MarkLabel(level, m_content), row, 0, Qt::AlignTop);
    m_rows->addWidget(content, row, 1);
}

void StoryCard::addMarked(Level level, const QString &sentence)
{
    addMarked(level, newLabel(TextRole::Body, sentence, m_content));
}

void StoryCard::addHeading(const QString &text)
{
    auto *heading = newLabel(TextRole::Explanation, text, m_content);
    heading->setContentsMargins(0, 8, 0, 0);
    addWide(heading);
}

void StoryCard::addFact(const QString &name, const QString &value)
{
    auto *line = new QWidget(m_content);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = newLabel(TextRole::Explanation, name, line);
    label->setFixedWidth(scaled(factNameWidth));
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(newLabel(TextRole::Body, value, line), 1, Qt::AlignTop);
    addWide(line);
}

void StoryCard::addIdentifier(const QString &text)
{
    auto *line = new ElidedLabel(text, Qt::ElideMiddle, m_content);
    setTextRole(line, TextRole::Identifier);
    addWide(line);
}

void StoryCard::addEvents(
    const std::vector<model::Event> &events, const rulebook::Rulebook &rulebook)
{
    if (!events.empty())
        addHeading(text::registerTitle(u"events"_s));
    for (std::size_t i = 0; i < std::min(events.size(), mostEvents); ++i) {
        const model::Event &event = events[i];
        addWide(newLines(text::eventSentence(event, rulebook),
            text::momentText(event.at, rulebook) + u" · "_s + event.actor, content()));
    }
    if (events.size() > mostEvents) {
        addWide(newLabel(TextRole::Explanation,
            tr("%n earlier one(s) stand in the history.", nullptr,
                static_cast<int>(events.size() - mostEvents)),
            content()));
    }
}

QWidget *StoryCard::newLines(const QString &first, const QString &second, QWidget *parent)
{
    auto *lines = new QWidget(parent);
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newLabel(TextRole::Body, first, lines));
    if (!second.isEmpty())
        layout->addWidget(newLabel(TextRole::Explanation, second, lines));
    return lines;
}

} // namespace beian::ui
