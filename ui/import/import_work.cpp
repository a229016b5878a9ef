#include "ui/import/import_work.h"

#include "core/usecases/changed_since.h"
#include "ui/import/read_sources.h"
#include "ui/session/session.h"

#include <QThread>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::Failure;
using usecases::ForeignRows;
using usecases::Outcome;

namespace
{

/// The desk of the thread: the rules are the window's, the ledger is its own.
struct OwnDesk {
    std::unique_ptr<ledger::Ledger> ledger;
    usecases::Desk desk;
};

Outcome<OwnDesk> openDesk(const usecases::Desk &window, const Session::Open &open)
{
    auto ledger = open();
    if (!ledger)
        return tl::unexpected(Failure(ledger.error()));
    usecases::Desk desk{**ledger, window.rulebook, window.rulebooks, window.calendar};
    return OwnDesk{std::move(*ledger), desk};
}

/// Compares what was read, or says why it cannot.
Outcome<void> compareInto(ImportReading &reading, const usecases::Desk &desk, const QDateTime &now,
    const support::Progress &progress)
{
    const auto newest = usecases::newestEventId(desk);
    if (!newest)
        return tl::unexpected(newest.error());
    reading.newestEvent = *newest;
    auto compared = usecases::reconcile(desk, reading.snapshot,
        usecases::Comparing{
            .now = now, .foreignRows = reading.foreignRows, .progress = progress});
    if (!compared)
        return tl::unexpected(compared.error());
    reading.changes = std::move(*compared);
    return {};
}

} // namespace

QString ImportReading::sourceNames() const
{
    QStringList names;
    for (const ReadSource &file : files) {
        if (file.report)
            names.append(file.source.name);
    }
    return names.join(u", "_s);
}

ImportWork::ImportWork(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ImportWork::~ImportWork()
{
    m_next.reset();
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
}

void ImportWork::cancel()
{
    m_next.reset();
    m_stop.request_stop();
}

/// Tells a step only once: a percent is what a person can see.
support::Progress ImportWork::progressOf(Phase phase, const std::stop_token &stop)
{
    return {[this, phase, told = -2](qint64 done, qint64 total) mutable {
                const int percent = total > 0 ? static_cast<int>(done * 100 / total) : -1;
                if (percent == told)
                    return;
                told = percent;
                QMetaObject::invokeMethod(
                    this, [this, phase, percent] { Q_EMIT progressed(phase, percent); },
                    Qt::QueuedConnection);
            },
        stop};
}

void ImportWork::start(Job job)
{
    if (m_thread) {
        m_next = std::move(job);
        m_stop.request_stop();
        return;
    }
    m_stop = std::stop_source();
    m_thread.reset(QThread::create([this, job = std::move(job), stop = m_stop.get_token()] {
        const std::function<void()> tell = job(stop);
        // In the thread of this object; dropped with it where nobody waits for it any more.
        QMetaObject::invokeMethod(this, [this, tell] { finish(tell); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ImportWork::finish(const std::function<void()> &tell)
{
    m_thread->wait();
    m_thread.reset();
    if (m_next) {
        Job next = std::move(*m_next);
        m_next.reset();
        start(std::move(next));
        return;
    }
    tell();
}

void ImportWork::read(const Request &request)
{
    start([this, request, window = m_session.desk(), open = m_session.opener(),
              now = m_session.now()](const std::stop_token &stop) -> std::function<void()> {
        const auto own = openDesk(window, open);
        if (!own)
            return [this, failure = own.error()] { Q_EMIT failed(failure); };
        auto reading = std::make_shared<ImportReading>(
            readSources(own->desk, request, progressOf(Phase::Reading, stop)));
        if (stop.stop_requested())
            return [this] { Q_EMIT wasCancelled(); };
        const auto compared
            = compareInto(*reading, own->desk, now, progressOf(Phase::Comparing, stop));
        if (stop.stop_requested())
            return [this] { Q_EMIT wasCancelled(); };
        if (!compared)
            return [this, failure = compared.error()] { Q_EMIT failed(failure); };
        return [this, reading] { Q_EMIT hasRead(reading); };
    });
}

void ImportWork::compare(
    const Reading &reading, const QString &account, ForeignRows foreignRows)
{
    start([this, reading, account, foreignRows, window = m_session.desk(),
              open = m_session.opener(),
              now = m_session.now()](const std::stop_token &stop) -> std::function<void()> {
        const auto own = openDesk(window, open);
        if (!own)
            return [this, failure = own.error()] { Q_EMIT failed(failure); };
        auto again = std::make_shared<ImportReading>(*reading);
        again->snapshot.account = account;
        again->foreignRows = foreignRows;
        const auto compared
            = compareInto(*again, own->desk, now, progressOf(Phase::Comparing, stop));
        if (stop.stop_requested())
            return [this] { Q_EMIT wasCancelled(); };
        if (!compared)
            return [this, failure = compared.error()] { Q_EMIT failed(failure); };
        return [this, again] { Q_EMIT hasRead(again); };
    });
}

void ImportWork::apply(const Reading &reading, std::vector<usecases::InstanceChange> chosen)
{
    start([this, reading,
              chosen = std::make_shared<const std::vector<usecases::InstanceChange>>(
                  std::move(chosen)),
              window = m_session.desk(),
              open = m_session.opener(), occasion = m_session.occasion()](
              const std::stop_token &stop) -> std::function<void()> {
        const auto own = openDesk(window, open);
        if (!own)
            return [this, failure = own.error()] { Q_EMIT failed(failure); };
        const auto applied = usecases::applySnapshot(own->desk, reading->snapshot,
            usecases::Applying{.foreignRows = reading->foreignRows,
                .source = reading->sourceNames(),
                .chosen = *chosen,
                .progress = progressOf(Phase::Applying, stop)},
            occasion);
        if (applied) {
            return [this, account = applied->account, count = static_cast<int>(chosen->size())] {
                Q_EMIT hasApplied(account, count);
            };
        }
        const model::Refusal *refusal = applied.error().refusal();
        if (refusal && refusal->code == model::RefusalCode::Cancelled)
            return [this] { Q_EMIT wasCancelled(); };
        return [this, failure = applied.error()] { Q_EMIT failed(failure); };
    });
}

} // namespace beian::ui
