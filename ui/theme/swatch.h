#pragma once

#include "core/usecases/account_labels.h"

#include <QIcon>

class QPainter;
class QPalette;
class QRect;

namespace beian::ui
{

/// The disc in an account's colour, in pixels at 100 %.
inline constexpr int swatchSide = 10;

/// Paints the disc in the middle of `rect`; nothing for no colour.
void paintSwatch(QPainter *painter, const QRect &rect, usecases::AccountColour colour,
    const QPalette &palette);

/// The disc as an icon that follows the theme.
[[nodiscard]] QIcon swatchIcon(usecases::AccountColour colour);

} // namespace beian::ui
