#include "ui/overview/overview_page.h"

#include "ui/overview/first_steps.h"
#include "ui/overview/overview_story.h"
#include "ui/overview/overview_tiles.h"
#include "ui/overview/timeline_card.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <memory>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageMargin = 24;
constexpr int gap = 12;
constexpr int timelineShare = 5; // of the width, beside
constexpr int storyShare = 2;
constexpr int partHeight = 240; // at 100 %: of what stands below each other

} // namespace

OverviewPage::OverviewPage(Session &session, const Outside &outside, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_outside(outside)
    , m_work(session, nullptr)
{
    setObjectName(u"overviewPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(gap);
    auto *header = new PageHeader(
        tr("Overview"), tr("Where everything stands, and what comes next."), this);
    QPushButton *plan = header->addAction(tr("Plan…"));
    plan->setObjectName(u"overviewPlan"_s);
    plan->setToolTip(tr("So many more sites: which servers carry them, and at what price"));
    connect(plan, &QPushButton::clicked, this, &OverviewPage::planAsked);
    QPushButton *start = header->addPrimaryAction(tr("Get a service number"));
    start->setObjectName(u"overviewStart"_s);
    connect(start, &QPushButton::clicked, this, &OverviewPage::wizardAsked);
    layout->addWidget(header);
    m_banner = new Banner(this);
    layout->addWidget(m_banner);

    m_filled = new QWidget(this);
    addParts(m_filled);
    if (isTextLarge()) {
        QScrollArea *area = newScrollArea(this);
        area->setWidget(m_filled);
        m_filled = area;
    }
    m_first = new FirstSteps(this);
    connect(m_first, &FirstSteps::importAsked, this, &OverviewPage::importAsked);
    connect(m_first, &FirstSteps::wizardAsked, this, &OverviewPage::wizardAsked);
    connect(m_first, &FirstSteps::demoAsked, this, [this] { m_outside.startDemo(); });
    m_stack = new QStackedLayout;
    m_stack->addWidget(new QWidget(this)); // until it is known what there is
    m_stack->addWidget(m_filled);
    m_stack->addWidget(m_first);
    layout->addLayout(m_stack, 1);

    connect(&m_work, &DeskWork::failed, this, &OverviewPage::showFailure);
    connect(&session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
}

void OverviewPage::addParts(QWidget *filled)
{
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_tiles = new OverviewTiles(filled);
    m_timeline = new TimelineCard(m_outside.askPictureFile, filled);
    m_story = new OverviewStory(filled);
    auto *row = new QBoxLayout(sideBySide());
    row->setSpacing(gap);
    if (isTextLarge()) { // they share the width no longer, and the page is scrolled
        m_timeline->setMinimumHeight(scaled(partHeight));
        m_story->setMinimumHeight(scaled(partHeight));
    }
    row->addWidget(m_timeline, timelineShare);
    row->addWidget(m_story, storyShare);
    column->addWidget(m_tiles);
    column->addLayout(row, 1);
    connect(m_tiles, &OverviewTiles::numbersAsked, this, &OverviewPage::numbersAsked);
    connect(m_tiles, &OverviewTiles::filingsAsked, this, &OverviewPage::filingsAsked);
    connect(m_timeline, &TimelineCard::opened, this, &OverviewPage::instanceAsked);
    connect(m_timeline, &TimelineCard::said, m_banner,
        [this](Level level, const QString &sentence) { m_banner->showMessage(level, sentence); });
    connect(m_story, &OverviewStory::instanceAsked, this, &OverviewPage::instanceAsked);
    connect(m_story, &OverviewStory::filingAsked, this, &OverviewPage::filingAsked);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void OverviewPage::reload()
{
    m_stale = false;
    m_work.start([this, accounts = m_session.accounts(), now = m_session.now()](
                     const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
        auto gathered = usecases::overview(desk, accounts, now);
        if (!gathered)
            return [this, failure = gathered.error()] { showFailure(failure); };
        // Shared: what is told is copied on its way, and this may be of 100,000 servers.
        const auto overview = std::make_shared<usecases::Overview>(std::move(*gathered));
        return [this, overview] { show(std::move(*overview)); };
    });
}

void OverviewPage::show(usecases::Overview overview)
{
    if (m_banner->text() == m_failure)
        m_banner->hide();
    m_stack->setCurrentWidget(overview.isEmpty ? static_cast<QWidget *>(m_first) : m_filled);
    m_tiles->show(overview);
    m_story->tell(overview, m_session.rulebook(),
        usecases::accountLabels(m_session.desk()).value_or(usecases::AccountLabels()));
    // Last: the bars of 100,000 servers are handed over, not copied.
    m_timeline->show({overview.at, std::move(overview.bars), m_session.rulebook()});
}

void OverviewPage::showFailure(const usecases::Failure &failure)
{
    m_stale = true;
    m_failure = sentenceOf(failure);
    m_banner->showMessage(Level::Lost, m_failure);
}

} // namespace beian::ui
