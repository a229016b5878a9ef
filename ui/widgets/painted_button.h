#pragma once

#include <QAbstractButton>

namespace beian::ui
{

/// A button that paints itself: it shows where the pointer is, takes Return like Space, and follows
/// the size of the text.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaintedButton)

public:
    explicit PaintedButton(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace beian::ui
