#pragma once

#include "core/usecases/account_labels.h"
#include "ui/theme/level.h"

#include <QColor>

class QPalette;

namespace beian::ui
{

enum class Theme { Light, Dark };

/// The colours of one theme. No colour is written down anywhere but in tokens.cpp.
struct Tokens {
    QColor window;     ///< behind everything
    QColor surface;    ///< cards, lists, fields
    QColor text;       ///< what is read first
    QColor muted;      ///< labels, ids, explanations
    QColor line;       ///< hairlines and card borders
    QColor control;    ///< the outline of a box to tick and of a handle to drag
    QColor accent;     ///< the one primary button, focus, links
    QColor onAccent;   ///< text on accent
    QColor accentSoft; ///< selected rows
    QColor safe;
    QColor watch;
    QColor atRisk;
    QColor lost;
};

[[nodiscard]] Tokens tokensOf(Theme theme);

/// The theme that `palette` belongs to: dark when its text is lighter than its window. Works for
/// palettes of ours and of the system.
[[nodiscard]] Theme themeOf(const QPalette &palette);

/// The tokens for a widget that paints itself: `tokensOf(palette())`.
[[nodiscard]] Tokens tokensOf(const QPalette &palette);

/// The colour that tells an account apart; transparent for none.
[[nodiscard]] QColor labelColour(Theme theme, usecases::AccountColour colour);

[[nodiscard]] QColor levelColour(const Tokens &tokens, Level level);

/// `share` (0 to 1) of `over` laid on `under`.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share);

/// The contrast ratio of two opaque colours as WCAG 2 counts it, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace beian::ui
