#include "core/exchange/csv_records.h"

#include <csv.h>

#include <algorithm>
#include <utility>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;

namespace {

/// No real record is longer; and as each cell has its price, it bounds the memory that one takes.
constexpr qsizetype recordLimitBytes = 1024 * 1024;
/// libcsv's own states of these names, which its header does not show.
constexpr int rowNotBegun = 0;
constexpr int fieldBegun = 2;

} // namespace

struct CsvRecords::Parser {
    csv_parser csv;
    Receiver receiver;
    CsvRecord record;
    qsizetype recordBytes = 0;
    qint64 line = 1;
    bool afterReturn = false; ///< the last line ended in CR: an LF at hand belongs to that end

    [[nodiscard]] bool isBetweenRecords() const
    {
        return csv.pstate == rowNotBegun && record.cells.isEmpty();
    }

    static void cellEnded(void *text, std::size_t length, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        parser->record.cells.append(
            QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(length))
                .trimmed());
    }

    static void recordEnded(int, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        parser->receiver(parser->record);
        parser->record.cells.clear();
    }

    /// How much of `text` is its first line, the end of it included; and counts the lines.
    [[nodiscard]] qsizetype takeLine(QByteArrayView text)
    {
        if (std::exchange(afterReturn, false) && text.front() == '\n')
            return 1;
        const auto end = std::find_if(
            text.begin(), text.end(), [](char byte) { return byte == '\n' || byte == '\r'; });
        if (end == text.end())
            return text.size();
        ++line;
        afterReturn = *end == '\r';
        return end - text.begin() + 1;
    }
};

CsvRecords::CsvRecords(char separator, Receiver receiver)
    : m_parser(std::make_unique<Parser>())
{
    csv_init(&m_parser->csv, 0);
    csv_set_delim(&m_parser->csv, static_cast<unsigned char>(separator));
    m_parser->receiver = std::move(receiver);
}

CsvRecords::~CsvRecords()
{
    csv_free(&m_parser->csv);
}

std::optional<ReadError> CsvRecords::feed(QByteArrayView text)
{
    // libcsv counts no lines, so it gets one at a time.
    Parser &parser = *m_parser;
    while (!text.isEmpty()) {
        if (parser.isBetweenRecords()) {
            parser.record.line = parser.line;
            parser.recordBytes = 0;
        }
        const qsizetype length = parser.takeLine(text);
        const auto size = static_cast<std::size_t>(length);
        parser.recordBytes += length;
        const bool fits = parser.recordBytes <= recordLimitBytes;
        if (!fits || csv_parse(&parser.csv, text.data(), size, Parser::cellEnded,
                         Parser::recordEnded, &parser) != size) {
            return ReadError{.code = ReadErrorCode::TooLong,
                .line = parser.record.line,
                .column = 1,
                .detail = QString::number(recordLimitBytes / (1024 * 1024))};
        }
        text = text.sliced(length);
    }
    return std::nullopt;
}

std::optional<ReadError> CsvRecords::finish()
{
    Parser &parser = *m_parser;
    // Its own check of the last quote comes only with a strictness that real tables do not pass.
    if (parser.csv.pstate == fieldBegun && parser.csv.quoted != 0) {
        return ReadError{.code = ReadErrorCode::Truncated,
            .line = parser.record.line,
            .column = 1,
            .detail = {}};
    }
    csv_fini(&parser.csv, Parser::cellEnded, Parser::recordEnded, &parser);
    return std::nullopt;
}

} // namespace beian::exchange
