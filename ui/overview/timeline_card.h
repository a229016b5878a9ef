#pragma once

#include "ui/theme/level.h"
#include "ui/timeline/timeline_file.h"
#include "ui/widgets/card.h"

#include <functional>

namespace beian::ui
{

class TimelineView;
class Session;

/// The timeline with its buttons: nearer, farther, all, and to save it as a picture.
class TimelineCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineCard)

public:
    /// Where a picture goes, `suggested` being a file name; empty: nowhere after all.
    using AskFile = std::function<QString(QWidget *asking, const QString &suggested)>;

    TimelineCard(AskFile askFile, QWidget *parent);

    void show(TimelineContent content);

Q_SIGNALS:
    void opened(const beian::model::InstanceKey &key);
    /// Something for the page's banner.
    void said(beian::ui::Level level, const QString &sentence);

private:
    void save();

    AskFile m_askFile;
    TimelineView *m_view = nullptr;
};

} // namespace beian::ui
