#pragma once

#include <QBoxLayout>
#include <QFont>
#include <QString>

class QEvent;

namespace beian::ui
{

/// What a piece of text is for; it decides size, weight and family.
enum class TextRole {
    PageTitle,   ///< 22 semibold
    CardTitle,   ///< 15 semibold
    Body,        ///< 14
    Explanation, ///< 13, muted
    Small,       ///< 12, muted
    Identifier,  ///< 12 monospaced, muted
    Figure,      ///< 28 semibold, the figure of a tile
    Number,      ///< 44 monospaced, the service number itself
};

/// The application font made from the system's: Chinese families first, and not smaller than body
/// text. A larger system font is kept, so that text grows with the user's setting.
[[nodiscard]] QFont bodyFont(const QFont &system);

/// The font of `role`, derived from the present application font.
[[nodiscard]] QFont fontFor(TextRole role);

/// The pixels that `atHundredPercent` take at the present application font, as a multiple of 4.
/// For what has text inside; spaces between things do not grow.
[[nodiscard]] int scaled(int atHundredPercent);

/// Whether the letters are so large that things no longer fit beside each other: they then stand
/// below each other, or are scrolled. As it is when a page is made.
[[nodiscard]] bool isTextLarge();
/// How things lie that stand beside each other, and below each other where the letters are large.
[[nodiscard]] QBoxLayout::Direction sideBySide();

/// The next multiple of 4 that is not below `pixels`.
[[nodiscard]] int inFours(int pixels);

/// Whether `event` may change what `scaled` and `fontFor` answer: a widget that keeps sizes from
/// them computes those again.
[[nodiscard]] bool changesScale(const QEvent &event);

} // namespace beian::ui
