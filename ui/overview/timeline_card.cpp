#include "ui/overview/timeline_card.h"

#include "core/text/read_errors.h"
#include "ui/theme/icons.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace beian::ui
{

using namespace Qt::StringLiterals;

TimelineCard::TimelineCard(AskFile askFile, QWidget *parent)
    : Card(QString(), parent)
    , m_askFile(std::move(askFile))
    , m_view(new TimelineView(this))
{
    setObjectName(u"timelineCard"_s);
    m_view->setObjectName(u"timeline"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(newLabel(TextRole::CardTitle, tr("Servers and filings"), this), 1);
    const auto add = [&](const QString &name, const QString &text, const QString &says) {
        QPushButton *button = newButton({.name = name, .text = text}, this);
        button->setAccessibleName(says);
        button->setToolTip(says);
        makeQuiet(button);
        bar->addWidget(button);
        return button;
    };
    connect(add(u"timelineFarther"_s, u"−"_s, tr("Show more time (-)")), &QPushButton::clicked,
        m_view, &TimelineView::zoomOut);
    connect(add(u"timelineNearer"_s, u"+"_s, tr("Show less time (+)")), &QPushButton::clicked,
        m_view, &TimelineView::zoomIn);
    connect(add(u"timelineAll"_s, tr("All"), tr("Show every server until its end (0)")),
        &QPushButton::clicked, m_view, &TimelineView::fit);
    connect(add(u"timelineSave"_s, tr("Save picture…"), tr("Save the timeline as SVG or PNG")),
        &QPushButton::clicked, this, &TimelineCard::save);
    body()->addLayout(bar);
    body()->addWidget(m_view, 1);
    connect(m_view, &TimelineView::opened, this, &TimelineCard::opened);
}

void TimelineCard::show(TimelineContent content)
{
    m_view->setContent(std::move(content));
}

void TimelineCard::save()
{
    const QString path = m_askFile(this, tr("timeline") + u".svg"_s);
    if (path.isEmpty())
        return;
    const bool isBitmap = QFileInfo(path).suffix().compare("png"_L1, Qt::CaseInsensitive) == 0;
    const PictureFormat format = isBitmap ? PictureFormat::Png : PictureFormat::Svg;
    const TimelineContent &content = m_view->content();
    // The file dialog has asked whether to replace what stands there.
    const auto saved = exchange::saveFile(
        path, exchange::Overwrite::Yes, timelinePicture(format, content));
    if (!saved) {
        Q_EMIT said(Level::AtRisk, text::sentence(saved.error(), path));
        return;
    }
    const QString where = tr("Saved as %1.").arg(QDir::toNativeSeparators(path));
    const int shown = serversOnPicture(format, content);
    if (shown < static_cast<int>(content.bars.size())) {
        Q_EMIT said(Level::Watch,
            where + u' '
                + tr("A bitmap has room for the first %n server(s); SVG takes them all.", nullptr,
                    shown));
        return;
    }
    Q_EMIT said(Level::Safe, where);
}

} // namespace beian::ui
