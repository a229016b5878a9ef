#pragma once

#include "core/exchange/pdf/paper_fonts.h"

#include <QColor>
#include <QFont>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRawFont>
#include <QRectF>
#include <QSet>
#include <QString>

#include <vector>

namespace beian::exchange {

/// The colours of print: those of the light theme, dark enough for white paper.
namespace ink {
inline constexpr QRgb text = 0xFF1B1F24;
inline constexpr QRgb muted = 0xFF59636E;
inline constexpr QRgb line = 0xFFD5DAE0;
inline constexpr QRgb card = 0xFFF5F6F8;
inline constexpr QRgb accent = 0xFF1F5FBF;
inline constexpr QRgb safe = 0xFF1A7F4B;
inline constexpr QRgb watch = 0xFF8A5A00;
inline constexpr QRgb watchSoft = 0xFFFFF3D6;
inline constexpr QRgb lost = 0xFFA1122C;
} // namespace ink

/// How a text is set.
struct Type {
    enum class Family { Text, Monospaced };
    enum class Weight { Regular, Bold };

    qreal points = 9.5;
    QRgb color = ink::text;
    Family family = Family::Text;
    Weight weight = Weight::Regular;
};

/// A document in the making, on a PDF or a printer: one painter, lengths in millimetres, text in
/// points.
class Paper final
{
public:
    /// Whether it draws, or only measures.
    enum class Mode { Draw, Measure };

    /// The device's page layout and resolution must be set; it must outlive the paper.
    Paper(QPagedPaintDevice &device, const PaperFonts &fonts);
    Q_DISABLE_COPY_MOVE(Paper)

    /// False where the device cannot be drawn on.
    [[nodiscard]] bool isOpen() const { return m_painter.isActive(); }
    /// Writes what is left. False where the device could not take it.
    [[nodiscard]] bool finish();
    void nextPage();

    void setMode(Mode mode) { m_mode = mode; }
    /// All text sizes are multiplied by it: for what has to fit on one page.
    void setScale(qreal scale) { m_scale = scale; }

    /// Wraps `text` into the width from (x, y) down; the height that it takes.
    qreal text(qreal x, qreal y, qreal width, const QString &text, const Type &type,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// The same without drawing.
    [[nodiscard]] qreal measuredHeight(qreal width, const QString &text, const Type &type);
    [[nodiscard]] qreal lineHeight(const Type &type) const;
    [[nodiscard]] qreal advance(const QString &text, const Type &type) const;

    void line(qreal x1, qreal x2, qreal y, QRgb color = ink::line);
    void box(const QRectF &rect, qreal radius, QRgb fill);
    /// The shape of a level inside a square: disc, triangle, square.
    enum class Shape { Disc, Triangle, Square };
    void shape(Shape shape, qreal x, qreal y, qreal size, QRgb color);
    /// The number, large: its digits contiguous, so that they are copied as one, and each group of
    /// four underlined for the eye.
    qreal number(qreal x, qreal y, const QString &number, qreal points);

    /// The UTF-16 units of all that was drawn, and the fonts that it is set in.
    [[nodiscard]] const QSet<char16_t> &drawnCharacters() const { return m_drawn; }
    [[nodiscard]] std::vector<QRawFont> rawFonts() const;

    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal height() const;

private:
    [[nodiscard]] QFont fontOf(const Type &type) const;
    [[nodiscard]] qreal dots(qreal millimetres) const;
    [[nodiscard]] qreal millimetres(qreal dots) const;
    [[nodiscard]] QRectF dots(const QRectF &rect) const;

    QPagedPaintDevice &m_device;
    qreal m_dotsPerMillimetre = 0;
    QPainter m_painter;
    PaperFonts m_fonts;
    bool m_hasBold = false;
    QSet<char16_t> m_drawn;
    Mode m_mode = Mode::Draw;
    qreal m_scale = 1.0;
};

} // namespace beian::exchange
