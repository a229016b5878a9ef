#pragma once

#include "core/support/progress.h"
#include "core/usecases/desk.h"
#include "core/usecases/registers.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QThread;

namespace beian::ui
{

class Session;

/// Work beside the window: in a thread, at a desk whose ledger is opened for it alone. One piece at a
/// time; a later one ends the one before.
class DeskWork final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskWork)

public:
    /// What runs in the window's thread once the work is done.
    using Tell = std::function<void()>;
    /// Runs in the thread.
    using Job = std::function<Tell(const usecases::Desk &desk, const std::stop_token &stop)>;

    DeskWork(Session &session, QObject *parent);
    /// Asks what is going on to stop, and waits for that; nothing is told.
    ~DeskWork() override;

    void start(Job job);
    /// The same at once and in this thread where the ledger holds so little of that register that
    /// nobody notices.
    void look(usecases::Register which, Job job);
    /// What the ledger does ends at once, with Stopped; the job is told as always.
    void cancel();
    /// For a job to say how far it is.
    [[nodiscard]] support::Progress progress(const std::stop_token &stop);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// `percent` is -1 where it is not known.
    void progressed(int percent);
    void started();
    /// Nothing is going on any more; comes before what is told.
    void ended();
    /// The ledger could not be opened once more.
    void failed(const beian::usecases::Failure &failure);

private:
    void finish();

    Session &m_session;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Tell> m_told; ///< the thread's until it has ended
    std::stop_source m_stop;
    std::optional<Job> m_next;
    bool m_isOvertaken = false; ///< nobody wants to be told of what is going on
};

} // namespace beian::ui
