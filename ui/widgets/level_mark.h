#pragma once

#include "ui/theme/level.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace beian::ui
{

/// Paints the shape of `level` – ● ▲ ◆ ■ – in its colour, as large as fits into `rect`.
void paintLevelMark(QPainter *painter, const QRectF &rect, Level level, const QPalette &palette);

/// The side of the square that a mark takes beside body text.
[[nodiscard]] int levelMarkSide();

} // namespace beian::ui
