#include "ui/widgets/buttons.h"

#include <QPushButton>

namespace beian::ui
{

QPushButton *newButton(const ButtonWords &words, QWidget *parent)
{
    auto *button = new QPushButton(words.text, parent);
    button->setObjectName(words.name);
    // Return belongs to the wizard's one primary button; the others take Space and their key.
    button->setAutoDefault(false);
    if (!words.key.isEmpty()) {
        button->setShortcut(words.key);
        button->setToolTip(words.key.toString(QKeySequence::NativeText));
    }
    return button;
}

} // namespace beian::ui
