#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace beian::ui
{

/// One line while something goes on beside the window: what, how far, and the way out of it. Hidden
/// else.
class BusyBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyBar)

public:
    explicit BusyBar(QWidget *parent);

    enum class Way { CanBeCancelled, GoesThrough };
    void start(const QString &what, Way way = Way::CanBeCancelled);
    /// -1 where it is not known.
    void setPercent(int percent);
    void stop();

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace beian::ui
