#include "core/exchange/pdf/paper.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>

#include <utility>

namespace beian::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal millimetresPerInch = 25.4;
constexpr qreal leading = 1.25;
constexpr qreal hairlineMm = 0.18;
constexpr int groupSize = 4;
constexpr int groupedSize = 12;

} // namespace

Paper::Paper(QPagedPaintDevice &device, const PaperFonts &fonts)
    : m_device(device)
    , m_dotsPerMillimetre(device.logicalDpiX() / millimetresPerInch)
    , m_painter(&device)
    , m_fonts(fonts)
    // Qt draws a bold that a font has not as several strokes of text, which are copied several
    // times.
    , m_hasBold(QFontDatabase::styles(fonts.text).contains(u"Bold"_s))
{
}

bool Paper::finish()
{
    return m_painter.end();
}

void Paper::nextPage()
{
    m_device.newPage();
}

std::vector<QRawFont> Paper::rawFonts() const
{
    std::vector<QRawFont> fonts;
    for (const Type::Family family : {Type::Family::Text, Type::Family::Monospaced})
        fonts.push_back(QRawFont::fromFont(fontOf({.family = family})));
    return fonts;
}

qreal Paper::width() const
{
    return m_device.pageLayout().fullRect(QPageLayout::Millimeter).width();
}

qreal Paper::height() const
{
    return m_device.pageLayout().fullRect(QPageLayout::Millimeter).height();
}

qreal Paper::dots(qreal millimetres) const
{
    return millimetres * m_dotsPerMillimetre;
}

qreal Paper::millimetres(qreal dots) const
{
    return dots / m_dotsPerMillimetre;
}

QRectF Paper::dots(const QRectF &rect) const
{
    return {dots(rect.x()), dots(rect.y()), dots(rect.width()), dots(rect.height())};
}

QFont Paper::fontOf(const Type &type) const
{
    // The monospaced family may have no Chinese: what it lacks comes from the other one.
    QFont font(type.family == Type::Family::Text ? QStringList{m_fonts.text}
                                                 : QStringList{m_fonts.monospaced, m_fonts.text});
    font.setPointSizeF(type.points * m_scale);
    font.setBold(type.weight == Type::Weight::Bold && m_hasBold);
    return QFont(font, &m_device);
}

qreal Paper::lineHeight(const Type &type) const
{
    constexpr qreal millimetresPerPoint = millimetresPerInch / 72;
    return type.points * m_scale * leading * millimetresPerPoint;
}

qreal Paper::advance(const QString &text, const Type &type) const
{
    return millimetres(QFontMetricsF(fontOf(type), &m_device).horizontalAdvance(text));
}

qreal Paper::text(
    qreal x, qreal y, qreal width, const QString &text, const Type &type, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return 0;
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, fontOf(type), &m_device);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const qreal step = dots(lineHeight(type));
    qreal below = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(dots(width));
        // Every line is as high as the type says, whatever the font thinks of itself.
        line.setPosition({0, below + (step - line.height()) / 2});
        below += step;
    }
    layout.endLayout();
    if (m_mode == Mode::Draw) {
        m_painter.setPen(QColor::fromRgb(type.color));
        layout.draw(&m_painter, {dots(x), dots(y)});
        for (const QChar c : text)
            m_drawn.insert(c.unicode());
    }
    return millimetres(below);
}

qreal Paper::measuredHeight(qreal width, const QString &measured, const Type &type)
{
    const Mode mode = std::exchange(m_mode, Mode::Measure);
    const qreal height = text(0, 0, width, measured, type);
    m_mode = mode;
    return height;
}

void Paper::line(qreal x1, qreal x2, qreal y, QRgb color)
{
    if (m_mode == Mode::Measure)
        return;
    m_painter.setPen(QPen(QColor::fromRgb(color), dots(hairlineMm)));
    m_painter.drawLine(QPointF(dots(x1), dots(y)), QPointF(dots(x2), dots(y)));
}

void Paper::box(const QRectF &rect, qreal radius, QRgb fill)
{
    if (m_mode == Mode::Measure)
        return;
    QPainterPath path;
    path.addRoundedRect(dots(rect), dots(radius), dots(radius));
    m_painter.fillPath(path, QColor::fromRgb(fill));
}

void Paper::shape(Shape shape, qreal x, qreal y, qreal size, QRgb color)
{
    if (m_mode == Mode::Measure)
        return;
    const QRectF square = dots(QRectF(x, y, size, size));
    QPainterPath path;
    switch (shape) {
    case Shape::Disc:
        path.addEllipse(square);
        break;
    case Shape::Triangle:
        path.moveTo(square.center().x(), square.top());
        path.lineTo(square.bottomRight());
        path.lineTo(square.bottomLeft());
        path.closeSubpath();
        break;
    case Shape::Square:
        path.addRect(square);
        break;
    }
    m_painter.fillPath(path, QColor::fromRgb(color));
}

qreal Paper::number(qreal x, qreal y, const QString &number, qreal points)
{
    const Type type{.points = points, .family = Type::Family::Monospaced};
    const qreal textHeight = text(x, y, width() - 2 * x, number, type);
    if (number.size() != groupedSize)
        return textHeight;
    const qreal digit = advance(number, type) / groupedSize;
    const qreal below = y + textHeight * 0.94;
    const qreal inset = digit * 0.12;
    for (int first = 0; first < groupedSize; first += groupSize) {
        const qreal left = x + first * digit + inset;
        box(QRectF(left, below, groupSize * digit - 2 * inset, 0.6), 0.3, ink::accent);
    }
    return textHeight + 0.6;
}

} // namespace beian::exchange
