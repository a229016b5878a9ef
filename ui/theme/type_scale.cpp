#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace beian::ui
{

namespace
{

constexpr double bodyPixels = 14;

struct Face {
    double pixels;
    QFont::Weight weight;
    QStringList families;
};

QStringList textFamilies()
{
    return {u"Noto Sans CJK SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s, u"WenQuanYi Micro Hei"_s,
        u"sans-serif"_s};
}

QStringList monoFamilies()
{
    return {
        u"Noto Sans Mono CJK SC"_s, u"Sarasa Mono SC"_s, u"Consolas"_s, u"Menlo"_s, u"monospace"_s};
}

double dotsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96.0;
}

double pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * dotsPerInch() / 72.0;
}

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle:
        return {22, QFont::DemiBold, textFamilies()};
    case TextRole::CardTitle:
        return {15, QFont::DemiBold, textFamilies()};
    case TextRole::Body:
        return {bodyPixels, QFont::Normal, textFamilies()};
    case TextRole::Explanation:
        return {13, QFont::Normal, textFamilies()};
    case TextRole::Small:
        return {12, QFont::Normal, textFamilies()};
    case TextRole::Identifier:
        return {12, QFont::Normal, monoFamilies()};
    case TextRole::Figure:
        return {28, QFont::DemiBold, textFamilies()};
    case TextRole::Number:
        return {44, QFont::Normal, monoFamilies()};
    }
    Q_UNREACHABLE();
}

double scale()
{
    return pixelsOf(QApplication::font()) / bodyPixels;
}

} // namespace

QFont bodyFont(const QFont &system)
{
    QFont font = system;
    font.setFamilies(textFamilies());
    // In points, not pixels: whoever scales the application font later multiplies its points.
    font.setPointSizeF(std::max(bodyPixels, pixelsOf(system)) * 72.0 / dotsPerInch());
    return font;
}

QFont fontFor(TextRole role)
{
    const Face face = faceOf(role);
    QFont font = QApplication::font();
    font.setFamilies(face.families);
    font.setWeight(face.weight);
    font.setPointSizeF(face.pixels * scale() * 72.0 / dotsPerInch());
    return font;
}

bool isTextLarge()
{
    constexpr int percent = 160;
    return scaled(100) > percent;
}

QBoxLayout::Direction sideBySide()
{
    return isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

int scaled(int atHundredPercent)
{
    return 4 * static_cast<int>(std::lround(atHundredPercent * scale() / 4.0));
}

int inFours(int pixels)
{
    return (pixels + 3) / 4 * 4;
}

bool changesScale(const QEvent &event)
{
    return event.type() == QEvent::FontChange || event.type() == QEvent::ApplicationFontChange ||
           event.type() == QEvent::StyleChange;
}

} // namespace beian::ui
