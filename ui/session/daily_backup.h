#pragma once

#include "core/ledger/ledger.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

class QThread;
class QWidget;

namespace beian::ui
{

/// Today's backup, made beside the window: in a thread and by a ledger of its own, after the window
/// was painted first.
class DailyBackup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DailyBackup)

public:
    /// Opens the ledger once more, in the thread that calls it.
    using Open = std::function<ledger::Result<std::unique_ptr<ledger::Ledger>>()>;

    explicit DailyBackup(Open open, QObject *parent = nullptr);
    /// Waits for a backup that is being made: half of one would be of no use.
    ~DailyBackup() override;

    void startAfterFirstPaint(QWidget *window, const QDateTime &now);
    void start(const QDateTime &now);

Q_SIGNALS:
    /// Made, found, or not needed.
    void done();
    void failed(const QString &sentence);

private:
    Open m_open;
    std::unique_ptr<QThread> m_thread;
};

} // namespace beian::ui
