#pragma once

#include <QKeySequence>
#include <QString>

class QPushButton;
class QWidget;

namespace beian::ui
{

/// A button that a key presses too; the key stands in its tooltip.
struct ButtonWords {
    QString name; ///< objectName
    QString text;
    QKeySequence key = {};
};

[[nodiscard]] QPushButton *newButton(const ButtonWords &words, QWidget *parent);

} // namespace beian::ui
