#include "ui/theme/tokens.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace beian::ui
{

namespace
{

constexpr QRgb rgb(unsigned value)
{
    return 0xff000000u | value;
}

Tokens lightTokens()
{
    return {
        .window = rgb(0xF5F6F8),
        .surface = rgb(0xFFFFFF),
        .text = rgb(0x1B1F24),
        .muted = rgb(0x59636E),
        .line = rgb(0xE1E5EA),
        .control = rgb(0x868F99),
        .accent = rgb(0x1F5FBF),
        .onAccent = rgb(0xFFFFFF),
        .accentSoft = rgb(0xE8F0FB),
        .safe = rgb(0x1A7F4B),
        .watch = rgb(0x8A5A00),
        .atRisk = rgb(0xB3421B),
        .lost = rgb(0xA1122C),
    };
}

Tokens darkTokens()
{
    return {
        .window = rgb(0x16191D),
        .surface = rgb(0x1F2328),
        .text = rgb(0xE6EAEE),
        .muted = rgb(0x9DA7B1),
        .line = rgb(0x343B43),
        .control = rgb(0x76808B),
        .accent = rgb(0x6CA8FF),
        .onAccent = rgb(0x0B1B33),
        .accentSoft = rgb(0x22344F),
        .safe = rgb(0x5CC98C),
        .watch = rgb(0xE0B14A),
        .atRisk = rgb(0xF0885A),
        .lost = rgb(0xFF7B8E),
    };
}

struct LabelColour {
    usecases::AccountColour colour;
    QRgb light;
    QRgb dark;
};

constexpr std::array labelColours{
    LabelColour{usecases::AccountColour::None, 0, 0},
    LabelColour{usecases::AccountColour::Blue, rgb(0x2F6FD0), rgb(0x6CA8FF)},
    LabelColour{usecases::AccountColour::Teal, rgb(0x0E8A8A), rgb(0x4FC9C9)},
    LabelColour{usecases::AccountColour::Green, rgb(0x3C8F2F), rgb(0x86CF76)},
    LabelColour{usecases::AccountColour::Amber, rgb(0xC28A00), rgb(0xF0C452)},
    LabelColour{usecases::AccountColour::Orange, rgb(0xD9652B), rgb(0xF59A6B)},
    LabelColour{usecases::AccountColour::Rose, rgb(0xC93A6E), rgb(0xF386AC)},
    LabelColour{usecases::AccountColour::Purple, rgb(0x7A4FC0), rgb(0xB795F0)},
    LabelColour{usecases::AccountColour::Grey, rgb(0x6B7480), rgb(0xA3ACB6)},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

Tokens tokensOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightTokens();
    case Theme::Dark:
        return darkTokens();
    }
    Q_UNREACHABLE();
}

Theme themeOf(const QPalette &palette)
{
    const int window = palette.color(QPalette::Active, QPalette::Window).lightness();
    const int text = palette.color(QPalette::Active, QPalette::Text).lightness();
    return text > window ? Theme::Dark : Theme::Light;
}

Tokens tokensOf(const QPalette &palette)
{
    return tokensOf(themeOf(palette));
}

QColor labelColour(Theme theme, usecases::AccountColour colour)
{
    for (const LabelColour &one : labelColours) {
        if (one.colour == colour)
            return QColor::fromRgba(theme == Theme::Light ? one.light : one.dark);
    }
    Q_UNREACHABLE();
}

QColor levelColour(const Tokens &tokens, Level level)
{
    switch (level) {
    case Level::Safe:
        return tokens.safe;
    case Level::Watch:
        return tokens.watch;
    case Level::AtRisk:
        return tokens.atRisk;
    case Level::Lost:
        return tokens.lost;
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](double top, double bottom) {
        return static_cast<float>(top * share + bottom * (1.0 - share));
    };
    return QColor::fromRgbF(channel(over.redF(), under.redF()),
        channel(over.greenF(), under.greenF()), channel(over.blueF(), under.blueF()));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace beian::ui
