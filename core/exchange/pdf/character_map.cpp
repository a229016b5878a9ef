#include "core/exchange/pdf/character_map.h"

#include <QHash>
#include <QString>

namespace beian::exchange {

namespace {

constexpr qsizetype codeDigits = 4;

quint32 glyphOf(char16_t character, const QRawFont &font)
{
    return font.glyphIndexesForString(QString(QChar(character))).value(0);
}

/// Finds the drawn character that a font draws with the same glyph as another one.
class DrawnCharacters final
{
public:
    DrawnCharacters(const QSet<char16_t> &drawn, const std::vector<QRawFont> &fonts)
        : m_drawn(drawn)
        , m_fonts(fonts)
        , m_byGlyph(fonts.size())
    {
        for (std::size_t i = 0; i < fonts.size(); ++i) {
            for (const char16_t character : drawn)
                m_byGlyph[i].insert(glyphOf(character, fonts[i]), character);
        }
    }

    [[nodiscard]] char16_t nameOf(char16_t code) const
    {
        if (m_drawn.contains(code))
            return code;
        for (std::size_t i = 0; i < m_fonts.size(); ++i) {
            const quint32 glyph = glyphOf(code, m_fonts[i]);
            if (glyph != 0 && m_byGlyph[i].contains(glyph))
                return m_byGlyph[i].value(glyph);
        }
        return code;
    }

private:
    const QSet<char16_t> &m_drawn;
    const std::vector<QRawFont> &m_fonts;
    std::vector<QHash<quint32, char16_t>> m_byGlyph;
};

/// One list `[<4E00> <2EDA> …]` of a map: the characters of consecutive glyphs.
void renameList(QByteArray &pdf, qsizetype from, qsizetype to, const DrawnCharacters &drawn)
{
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at < to; at = pdf.indexOf('<', at + 1)) {
        bool isCode = false;
        const ushort code = pdf.mid(at + 1, codeDigits).toUShort(&isCode, 16);
        if (!isCode || pdf.at(at + 1 + codeDigits) != '>')
            continue;
        const QByteArray digits = QByteArray::number(drawn.nameOf(code), 16).toUpper();
        pdf.replace(at + 1, codeDigits, digits.rightJustified(codeDigits, '0'));
    }
}

} // namespace

void nameDrawnCharacters(
    QByteArray &pdf, const QSet<char16_t> &drawn, const std::vector<QRawFont> &fonts)
{
    const DrawnCharacters characters(drawn, fonts);
    const QByteArray begin = "beginbfrange";
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        qsizetype open = pdf.indexOf('[', at);
        while (open >= 0 && open < end) {
            const qsizetype close = pdf.indexOf(']', open);
            renameList(pdf, open, close, characters);
            open = pdf.indexOf('[', close);
        }
    }
}

} // namespace beian::exchange
