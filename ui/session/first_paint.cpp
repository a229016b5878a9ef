#include "ui/session/first_paint.h"

#include <QEvent>
#include <QObject>
#include <QWidget>

namespace beian::ui
{

namespace
{

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget *window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Once the painting that this event is about is over.
            QMetaObject::invokeMethod(watched, m_then, Qt::QueuedConnection);
            deleteLater();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget *window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then)); // the window's child
}

} // namespace beian::ui
