#pragma once

#include "core/exchange/text_source.h"
#include "core/model/read_error.h"

#include <QByteArray>

#include <cstddef>
#include <optional>

namespace beian::exchange {

/// A place in a text, both from 1; columns count characters.
struct Place {
    qint64 line = 1;
    qint64 column = 1;
};

/// Walks through a TextSource byte by byte and knows where it is. It is also the input stream that
/// RapidJSON reads from, whose names it therefore has.
class TextCursor final
{
public:
    using Ch = char;

    explicit TextCursor(TextSource &source);

    /// The byte at hand; '\0' at the end of the text, and wherever the budget is used up.
    [[nodiscard]] Ch Peek() const { return m_at != m_end && m_budget > 0 ? *m_at : '\0'; }
    Ch Take()
    {
        const Ch byte = Peek();
        if (m_at != m_end && m_budget > 0) {
            --m_budget;
            if (++m_at == m_end)
                refill();
        }
        return byte;
    }
    [[nodiscard]] std::size_t Tell() const;

    /// Writing in place, which RapidJSON asks of a stream and never does here.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    std::size_t PutEnd(Ch *) { return 0; }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] Place place() const;
    void skipBlanks();

    /// How many bytes may be taken until the next call: the bound on one value's length.
    void setBudget(qint64 bytes) { m_budget = bytes; }
    [[nodiscard]] bool isBudgetSpent() const { return m_budget <= 0; }

    /// What is left of the chunk at hand, not consumed.
    [[nodiscard]] QByteArrayView ahead() const { return {m_at, m_end}; }
    /// Consumes all of ahead().
    void takeChunk();

    /// Why the text stopped, if not because it is over.
    [[nodiscard]] std::optional<model::ReadError> sourceError() const;
    /// An error at this place: the source's own where it stopped the text, else `code`.
    [[nodiscard]] model::ReadError errorHere(
        model::ReadErrorCode code, const QString &detail = {}) const;

private:
    void refill();

    TextSource &m_source;
    QByteArray m_chunk;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    qint64 m_budget = 0;
    qint64 m_bytesBefore = 0;
    Place m_chunkStart;
};

} // namespace beian::exchange
