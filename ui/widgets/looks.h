#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace beian::ui
{

/// The colour of a label where it is not that of its role.
enum class Tone { Text, Muted, Accent, Safe, Watch, AtRisk, Lost };

enum class Validity { Valid, Invalid };

/// A plain-text label that wraps when it must.
[[nodiscard]] QLabel *newLabel(TextRole role, const QString &text, QWidget *parent);

void setTextRole(QLabel *label, TextRole role);
void setTone(QLabel *label, Tone tone);

/// What its content has no room for is scrolled; to be seen and reached is the content alone.
[[nodiscard]] QScrollArea *newScrollArea(QWidget *parent);

/// The column that a page's parts stand in, without margins: its layout, or in large letters that of what
/// is scrolled in it.
[[nodiscard]] QVBoxLayout *newPageColumn(QWidget *page);

/// Makes `button` the one primary button of its screen.
void makePrimary(QPushButton *button);

/// A button without a box, for actions beside text.
void makeQuiet(QPushButton *button);

/// Gives `button` a line icon in the colour that its text has.
void setButtonIcon(QPushButton *button, IconName name);

/// Outlines `field` as wrong, or no longer. What is wrong has to be said beside it (see `Field`).
void setValidity(QWidget *field, Validity validity);

} // namespace beian::ui
