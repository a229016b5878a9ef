#pragma once

namespace beian::ui
{

/// How bad something is, as a screen shows it. Always drawn as colour, shape and word together.
enum class Level {
    Safe,   ///< qualifies, fine
    Watch,  ///< needs an answer, or a deadline is near
    AtRisk, ///< endangered
    Lost,   ///< does not qualify, gone
};

} // namespace beian::ui
