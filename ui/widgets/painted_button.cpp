#include "ui/widgets/painted_button.h"

#include "ui/theme/type_scale.h"

#include <QEvent>
#include <QKeyEvent>

namespace beian::ui
{

PaintedButton::PaintedButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaintedButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (changesScale(*event))
        updateGeometry();
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void PaintedButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PaintedButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace beian::ui
