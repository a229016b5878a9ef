#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QSet>

#include <vector>

namespace beian::exchange {

/// Makes a document's character maps name the characters that were drawn, without moving a byte. A
/// font draws 页 and the radical ⻚ with one glyph, and Qt names the glyph by whichever it finds
/// first: searching for the word would not find it. `drawn` are the UTF-16 units of the document's
/// texts, `fonts` the ones that it is set in.
void nameDrawnCharacters(
    QByteArray &pdf, const QSet<char16_t> &drawn, const std::vector<QRawFont> &fonts);

} // namespace beian::exchange
