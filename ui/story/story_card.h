#pragma once

#include "core/model/event.h"
#include "core/rulebook/rulebook.h"
#include "ui/theme/level.h"
#include "ui/widgets/card.h"

#include <vector>

class QGridLayout;
class QScrollArea;

namespace beian::ui
{

/// What is to be said of one thing, told beside the list that it is selected in: lines below each
/// other, with a level's mark before those that have one. What is told anew of the same thing keeps
/// where it was scrolled to and what had the keyboard.
class StoryCard : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryCard)

public:
    explicit StoryCard(QWidget *parent);

    /// Tells of nothing.
    virtual void clear();

protected:
    /// Begins a story; what is told before stays on the screen until `endStory`. `subject` says what
    /// it is about.
    void beginStory(const QString &subject, const QString &title);
    void endStory();

    /// The parent of what is added.
    [[nodiscard]] QWidget *content() const { return m_content; }
    /// What is on the screen while a story is told.
    [[nodiscard]] const QWidget *shown() const;
    [[nodiscard]] const QString &subject() const { return m_subject; }

    void addWide(QWidget *content, Qt::Alignment alignment = {});
    void addMarked(Level level, QWidget *content);
    void addMarked(Level level, const QString &sentence);
    /// A small heading above what follows.
    void addHeading(const QString &text);
    void addFact(const QString &name, const QString &value);
    /// The muted line below the title: ids and numbers.
    void addIdentifier(const QString &text);

    /// The newest events of what the story is about; `events` newest first.
    void addEvents(
        const std::vector<model::Event> &events, const rulebook::Rulebook &rulebook);

    /// A line, and where `second` is not empty an explanation below it.
    [[nodiscard]] static QWidget *newLines(
        const QString &first, const QString &second, QWidget *parent);

private:
    struct Place {
        QString focused; ///< the name of what has the keyboard
        int scrolled = 0;
    };

    void startContent();
    [[nodiscard]] Place place() const;
    void restore(const Place &place);

    QScrollArea *m_area = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_rows = nullptr;
    QString m_subject;
    Place m_before;
};

} // namespace beian::ui
