#pragma once

#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStringList>

namespace beian::tests
{

/// The texts that have less room than they need, by what their widgets would like: labels whose
/// wrapped lines are cut off, buttons that are too narrow. What elides does so on purpose.
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
    return clipped;
}

} // namespace beian::tests
