#pragma once

#include "core/usecases/overview.h"
#include "ui/files/outside.h"
#include "ui/session/desk_work.h"

#include <QWidget>

class QStackedLayout;

namespace beian::ui
{

class Banner;
class FirstSteps;
class OverviewStory;
class OverviewTiles;
class Session;
class TimelineCard;

/// 概览: where everything stands and what comes next. It is gathered beside the window, so that the
/// first page is there at once however much the ledger holds.
class OverviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPage)

public:
    /// `outside` must outlive it.
    OverviewPage(Session &session, const Outside &outside, QWidget *parent);

Q_SIGNALS:
    void wizardAsked();
    void importAsked();
    void numbersAsked();
    void planAsked();
    /// The filings whose standing has that word.
    void filingsAsked(beian::rules::Level level);
    void filingAsked(beian::model::FilingId id);
    void instanceAsked(const beian::model::InstanceKey &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addParts(QWidget *filled);
    void reload();
    void show(usecases::Overview overview);
    void showFailure(const usecases::Failure &failure);

    Session &m_session;
    const Outside &m_outside;
    DeskWork m_work;
    Banner *m_banner = nullptr;
    QStackedLayout *m_stack = nullptr;
    FirstSteps *m_first = nullptr;
    QWidget *m_filled = nullptr;
    OverviewTiles *m_tiles = nullptr;
    TimelineCard *m_timeline = nullptr;
    OverviewStory *m_story = nullptr;
    bool m_stale = true;
    QString m_failure; ///< as the banner says it
};

} // namespace beian::ui
