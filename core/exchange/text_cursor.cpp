#include "core/exchange/text_cursor.h"

#include <limits>

namespace beian::exchange {

namespace {

Place placeAfter(Place place, QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (byte == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

} // namespace

TextCursor::TextCursor(TextSource &source)
    : m_source(source)
    , m_at(m_chunk.constData())
    , m_end(m_at)
    , m_budget(std::numeric_limits<qint64>::max())
{
    refill();
}

std::size_t TextCursor::Tell() const
{
    return static_cast<std::size_t>(m_bytesBefore + (m_at - m_chunk.constData()));
}

Place TextCursor::place() const
{
    return placeAfter(m_chunkStart, QByteArrayView(m_chunk.constData(), m_at));
}

void TextCursor::skipBlanks()
{
    while (!atEnd() && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r')) {
        if (++m_at == m_end)
            refill();
    }
}

void TextCursor::takeChunk()
{
    m_at = m_end;
    refill();
}

std::optional<model::ReadError> TextCursor::sourceError() const
{
    if (!atEnd() || !m_source.error())
        return std::nullopt;
    const Place here = place();
    model::ReadError error = *m_source.error();
    error.line = here.line;
    error.column = here.column;
    return error;
}

model::ReadError TextCursor::errorHere(model::ReadErrorCode code, const QString &detail) const
{
    if (auto error = sourceError())
        return *error;
    const Place here = place();
    return {.code = code, .line = here.line, .column = here.column, .detail = detail};
}

void TextCursor::refill()
{
    m_chunkStart = place();
    m_bytesBefore += m_chunk.size();
    m_chunk = m_source.next();
    m_at = m_chunk.constData();
    m_end = m_at + m_chunk.size();
}

} // namespace beian::exchange
