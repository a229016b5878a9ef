#include "ui/session/desk_work.h"

#include "core/support/discard.h"
#include "core/usecases/extent.h"
#include "ui/session/session.h"

#include <QThread>

#include <utility>

namespace beian::ui
{

namespace
{

/// What a desk stands on: the rules as they were when the work began, whatever the window chooses
/// meanwhile.
struct Rules {
    explicit Rules(const usecases::Desk &window)
        : rulebook(window.rulebook)
        , all(window.rulebooks)
        , calendar(window.calendar)
    {
    }

    rulebook::Rulebook rulebook;
    std::vector<rulebook::Rulebook> all;
    rulebook::WorkCalendar calendar;
};

} // namespace

DeskWork::DeskWork(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

DeskWork::~DeskWork()
{
    cancel();
    if (!m_thread)
        return;
    m_thread->wait();
    support::discardBeside(std::move(m_told));
}

void DeskWork::cancel()
{
    m_next.reset();
    m_stop.request_stop();
}

void DeskWork::start(Job job)
{
    if (m_thread) {
        m_next = std::move(job);
        m_stop.request_stop();
        return;
    }
    m_stop = std::stop_source();
    m_told = std::make_shared<Tell>();
    m_thread.reset(QThread::create([this, told = m_told, job = std::move(job),
                                       open = m_session.opener(), rules = Rules(m_session.desk()),
                                       stop = m_stop.get_token()]() mutable {
        if (const auto ledger = open()) {
            (*ledger)->stopBy(stop);
            *told = job({**ledger, rules.rulebook, rules.all, rules.calendar}, stop);
        } else {
            *told = [this, failure = usecases::Failure(ledger.error())] { Q_EMIT failed(failure); };
        }
        job = nullptr; // what it holds is let go of here, not in the window's thread
        // In the thread of this object; dropped with it where nobody waits for it any more.
        QMetaObject::invokeMethod(this, &DeskWork::finish, Qt::QueuedConnection);
    }));
    m_isOvertaken = false;
    m_thread->start();
    Q_EMIT started();
}

void DeskWork::look(usecases::Register which, Job job)
{
    const auto isShort = usecases::isShort(m_session.desk(), which);
    if (!isShort)
        return Q_EMIT failed(isShort.error());
    if (!*isShort)
        return start(std::move(job));
    m_isOvertaken = isRunning();
    cancel();
    job(m_session.desk(), {})();
}

/// Tells a step only once: a percent is what a person can see.
support::Progress DeskWork::progress(const std::stop_token &stop)
{
    return {[this, told = -2](qint64 done, qint64 total) mutable {
                const int percent = total > 0 ? static_cast<int>(done * 100 / total) : -1;
                if (percent == told)
                    return;
                told = percent;
                QMetaObject::invokeMethod(
                    this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
            },
        stop};
}

void DeskWork::finish()
{
    m_thread->wait();
    m_thread.reset();
    auto tell = std::exchange(m_told, nullptr);
    if (m_next) {
        Job next = std::move(*m_next);
        m_next.reset();
        start(std::move(next));
    } else {
        Q_EMIT ended();
        if (!m_isOvertaken)
            (*tell)(); // may end this object
    }
    support::discardBeside(std::move(tell));
}

} // namespace beian::ui
