#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beian::ui
{

namespace
{

QByteArray readResource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    return file.readAll();
}

QColor toneColour(IconTone tone, const QPalette &palette, QIcon::Mode mode)
{
    const Tokens tokens = tokensOf(palette);
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    switch (tone) {
    case IconTone::Text:
        return tokens.text;
    case IconTone::Muted:
        return mode == QIcon::Selected ? tokens.accent : tokens.muted;
    case IconTone::Accent:
        return tokens.accent;
    case IconTone::OnAccent:
        return tokens.onAccent;
    }
    Q_UNREACHABLE();
}

/// Draws the SVG anew for each size and colour: lines stay crisp, and the theme can change under
/// it.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray svg, IconTone tone)
        : m_svg(std::move(svg))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray coloured = m_svg;
        const QColor colour = toneColour(m_tone, QGuiApplication::palette(), mode);
        coloured.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(coloured);
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        QPixmap pixmap(size); // already in device pixels
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return u"beian-line-icon"_s; }
    QIconEngine *clone() const override { return new LineIconEngine(m_svg, m_tone); }

private:
    QByteArray m_svg;
    IconTone m_tone;
};

QByteArray svgOf(IconName name)
{
    return readResource(u":/beian/icons/"_s + support::codeOf(name) + u".svg"_s);
}

} // namespace

QIcon icon(IconName name, IconTone tone)
{
    return QIcon(new LineIconEngine(svgOf(name), tone)); // the icon owns its engine
}

QIcon picture(IconName name)
{
    QByteArray svg = svgOf(name);
    svg.replace("stroke-width=\"1.5\"", "stroke-width=\"0.8\"");
    return QIcon(new LineIconEngine(svg, IconTone::Muted)); // the icon owns its engine
}

QIcon applicationIcon()
{
    return QIcon(u":/beian/icons/beiandesk.svg"_s);
}

} // namespace beian::ui
