#include "ui/session/daily_backup.h"

#include "core/usecases/automatic_backups.h"
#include "ui/session/failures.h"
#include "ui/session/first_paint.h"

#include <QThread>

namespace beian::ui
{

namespace
{

/// Empty where all is well.
QString outcomeOf(const DailyBackup::Open &open, const QDateTime &now)
{
    const auto opened = open();
    if (!opened)
        return sentenceOf(usecases::Failure(opened.error()));
    const auto made = usecases::backUpDaily(**opened, now);
    return made ? QString() : sentenceOf(usecases::Failure(made.error()));
}

} // namespace

DailyBackup::DailyBackup(Open open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
{
}

DailyBackup::~DailyBackup()
{
    if (m_thread)
        m_thread->wait();
}

void DailyBackup::startAfterFirstPaint(QWidget *window, const QDateTime &now)
{
    afterFirstPaint(window, [this, now] { start(now); });
}

void DailyBackup::start(const QDateTime &now)
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this, now] {
        const QString sentence = outcomeOf(m_open, now);
        // In the thread of this object; dropped with it where nobody waits for it any more.
        QMetaObject::invokeMethod(
            this,
            [this, sentence] {
                if (sentence.isEmpty())
                    Q_EMIT done();
                else
                    Q_EMIT failed(sentence);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace beian::ui
