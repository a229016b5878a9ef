#pragma once

#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>

namespace beian::tests
{

/// The texts that have less room than they need, by what their widgets would like: labels whose
/// wrapped lines are cut off, buttons that are too narrow, entries of a list of pages or topics, and what
/// has to be scrolled sideways to be read. What elides does so on purpose.
inline QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool isElided = qobject_cast<const ui::ElidedLabel *>(label);
        if (!label->isVisible() || label->text().isEmpty() || isElided)
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->sizeHint().height();
        const bool isNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->height() < needed || isNarrow)
            clipped.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool isPlain = qobject_cast<const QPushButton *>(button)
            || qobject_cast<const QCheckBox *>(button)
            || qobject_cast<const QRadioButton *>(button);
        if (button->isVisible() && isPlain && button->width() < button->minimumSizeHint().width())
            clipped.append(button->text());
    }
    for (const QListWidget *list : window.findChildren<QListWidget *>()) {
        if (list->isVisible() && list->viewport()->width() < list->sizeHintForColumn(0))
            clipped.append(list->accessibleName());
    }
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            clipped.append(QStringLiteral("wider than its page: ") + area->parent()->objectName());
    }
    return clipped;
}

} // namespace beian::tests
