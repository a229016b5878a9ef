#pragma once

#include "ui/widgets/place_descriptions.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QStringList>
#include <QWidget>

namespace beian::tests
{

/// The controls that the keyboard reaches. The line in a spin box or a combination box is a part of
/// it.
inline QList<QWidget *> reachedControls(const QWidget &window)
{
    QList<QWidget *> reached;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parent())
            || qobject_cast<QComboBox *>(widget->parent());
        if (!isPart && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
            reached.append(widget);
    }
    return reached;
}

inline QString nameForPeople(const QWidget &widget)
{
    return widget.objectName().isEmpty()
        ? QString::fromLatin1(widget.metaObject()->className())
        : widget.objectName();
}

inline QString accessText(QWidget &widget, QAccessible::Text text)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&widget);
    return access ? access->text(text) : QString();
}

/// The controls that a screen reader has no name for. That of a choice is its text, so that one is to
/// be set, too.
inline QStringList unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *widget : reachedControls(window)) {
        const bool isChoice = qobject_cast<QComboBox *>(widget) != nullptr;
        if (accessText(*widget, QAccessible::Name).isEmpty()
            || (isChoice && widget->accessibleName().isEmpty()))
            unnamed.append(nameForPeople(*widget));
    }
    return unnamed;
}

/// Those that it has no description for when they take the keyboard.
inline QStringList undescribedControls(const QWidget &window)
{
    ui::PlaceDescriptions places;
    qApp->installEventFilter(&places);
    QStringList undescribed;
    for (QWidget *widget : reachedControls(window)) {
        QFocusEvent focus(QEvent::FocusIn, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(widget, &focus);
        QFocusEvent unfocus(QEvent::FocusOut, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(widget, &unfocus);
        if (accessText(*widget, QAccessible::Description).isEmpty())
            undescribed.append(nameForPeople(*widget));
    }
    return undescribed;
}

} // namespace beian::tests
