#pragma once

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QStringList>
#include <QWidget>

namespace beian::tests
{

/// The controls that the keyboard reaches and a screen reader has no name for, by their object
/// names or classes. The line in a spin box or a combination box is a part of it.
inline QStringList unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parent())
            || qobject_cast<QComboBox *>(widget->parent());
        const bool isReached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
        if (!isReached || isPart)
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        if (access && access->text(QAccessible::Name).isEmpty()) {
            unnamed.append(widget->objectName().isEmpty()
                    ? QString::fromLatin1(widget->metaObject()->className())
                    : widget->objectName());
        }
    }
    return unnamed;
}

} // namespace beian::tests
