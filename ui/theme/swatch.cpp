#include "ui/theme/swatch.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace beian::ui
{

namespace
{

class SwatchEngine final : public QIconEngine
{
public:
    explicit SwatchEngine(usecases::AccountColour colour) : m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintSwatch(painter, rect, m_colour, QGuiApplication::palette());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SwatchEngine(m_colour); }

private:
    usecases::AccountColour m_colour;
};

} // namespace

void paintSwatch(QPainter *painter, const QRect &rect, usecases::AccountColour colour,
    const QPalette &palette)
{
    const int side = std::min({scaled(swatchSide), rect.width(), rect.height()});
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(labelColour(themeOf(palette), colour));
    painter->drawEllipse(disc);
    painter->restore();
}

QIcon swatchIcon(usecases::AccountColour colour)
{
    return QIcon(new SwatchEngine(colour)); // the icon owns its engine
}

} // namespace beian::ui
