#include "ui/import/import_work.h"

#include "core/usecases/changed_since.h"
#include "ui/import/read_sources.h"
#include "ui/session/session.h"


namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::Failure;
using usecases::ForeignRows;
using usecases::Outcome;

namespace
{

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
    , m_work(session, nullptr)
{
    connect(&m_work, &DeskWork::failed, this, &ImportWork::failed);
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

void ImportWork::read(const Request &request)
{
    m_work.start([this, request, now = m_session.now()](
                     const usecases::Desk &desk, const std::stop_token &stop) -> DeskWork::Tell {
        auto reading = std::make_shared<ImportReading>(
            readSources(desk, request, progressOf(Phase::Reading, stop)));
        if (stop.stop_requested())
            return [this] { Q_EMIT wasCancelled(); };
        const auto compared
            = compareInto(*reading, desk, now, progressOf(Phase::Comparing, stop));
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
    m_work.start([this, reading, account, foreignRows, now = m_session.now()](
                     const usecases::Desk &desk, const std::stop_token &stop) -> DeskWork::Tell {
        auto again = std::make_shared<ImportReading>(*reading);
        again->snapshot.account = account;
        again->foreignRows = foreignRows;
        const auto compared
            = compareInto(*again, desk, now, progressOf(Phase::Comparing, stop));
        if (stop.stop_requested())
            return [this] { Q_EMIT wasCancelled(); };
        if (!compared)
            return [this, failure = compared.error()] { Q_EMIT failed(failure); };
        return [this, again] { Q_EMIT hasRead(again); };
    });
}

void ImportWork::apply(const Reading &reading, std::vector<usecases::InstanceChange> chosen)
{
    m_work.start([this, reading,
                     chosen = std::make_shared<const std::vector<usecases::InstanceChange>>(
                         std::move(chosen)),
                     occasion = m_session.occasion()](
                     const usecases::Desk &desk, const std::stop_token &stop) -> DeskWork::Tell {
        const auto applied = usecases::applySnapshot(desk, reading->snapshot,
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
        // By the use case, or by the ledger in the middle of a statement.
        if (stop.stop_requested())
            return [this] { Q_EMIT wasCancelled(); };
        return [this, failure = applied.error()] { Q_EMIT failed(failure); };
    });
}

} // namespace beian::ui
