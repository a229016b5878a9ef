#include "core/exchange/ledger_json.h"

#include "core/exchange/json_walk.h"
#include "core/exchange/text_cursor.h"

#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <optional>

namespace beian::exchange {

namespace {

using model::ReadError;
using model::ReadErrorCode;
using namespace Qt::StringLiterals;

// One event may restate thousands of rows.
constexpr qint64 longestRowMegabytes = 64;
constexpr qint64 longestRow = longestRowMegabytes * 1024 * 1024;

/// RapidJSON's events cut into rows again.
class RowHandler final
{
public:
    RowHandler(TextCursor &cursor, int newestSchema, const LedgerJsonRow &take)
        : m_cursor(cursor)
        , m_newestSchema(newestSchema)
        , m_take(take)
        , m_writer(m_row)
    {
    }

    [[nodiscard]] const std::optional<ReadError> &fault() const { return m_fault; }
    [[nodiscard]] bool wasEnded() const { return m_wasEnded; }

    bool Null() { return inRow() ? m_writer.Null() : foreign(); }
    bool Bool(bool) { return foreign(); }
    bool Int(int value) { return Int64(value); }
    bool Uint(unsigned value) { return Int64(value); }
    bool Int64(std::int64_t value) { return inRow() ? m_writer.Int64(value) : number(value); }
    bool Uint64(std::uint64_t) { return foreign(); }
    bool Double(double) { return foreign(); }
    bool RawNumber(const char *, unsigned, bool) { return foreign(); }
    bool String(const char *text, unsigned length, bool)
    {
        return inRow() ? m_writer.String(text, length) : word({text, length});
    }
    bool Key(const char *text, unsigned length, bool);
    bool StartObject();
    bool EndObject(unsigned);
    bool StartArray();
    bool EndArray(unsigned);

private:
    enum class Place { Outside, Document, Table, Row };

    [[nodiscard]] bool inRow() const { return m_place == Place::Row; }
    bool number(qint64 value);
    bool word(QByteArrayView text);
    bool foreign() { return refuse(ReadErrorCode::NotLedger, {}); }
    bool refuse(ReadErrorCode code, const QString &detail)
    {
        if (!m_fault)
            m_fault = m_cursor.errorHere(code, detail);
        return false;
    }

    TextCursor &m_cursor;
    int m_newestSchema;
    const LedgerJsonRow &m_take;
    Place m_place = Place::Outside;
    QByteArray m_key;
    bool m_isOurs = false;
    bool m_hasSchema = false;
    bool m_isWhole = false;
    bool m_wasEnded = false;
    qint64 m_rows = 0;
    rapidjson::StringBuffer m_row;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer;
    std::optional<ReadError> m_fault;
};

bool RowHandler::Key(const char *text, unsigned length, bool)
{
    if (inRow())
        return m_writer.Key(text, length);
    m_key = QByteArray(text, qsizetype(length));
    return true;
}

bool RowHandler::word(QByteArrayView text)
{
    m_isOurs = m_place == Place::Document && m_key == "format" && text == ledgerJsonFormat;
    return m_isOurs || foreign();
}

bool RowHandler::number(qint64 value)
{
    if (m_place != Place::Document || !m_isOurs)
        return foreign();
    if (m_key == "schema") {
        if (value > m_newestSchema)
            return refuse(ReadErrorCode::LedgerNewer, QString::number(value));
        m_hasSchema = value == m_newestSchema;
        return m_hasSchema || foreign();
    }
    m_isWhole = m_key == "rows" && value == m_rows;
    return m_isWhole || refuse(ReadErrorCode::Truncated, {});
}

bool RowHandler::StartObject()
{
    if (m_place == Place::Outside) {
        m_place = Place::Document;
        return true;
    }
    if (m_place != Place::Table)
        return foreign();
    m_place = Place::Row;
    m_row.Clear();
    m_writer.Reset(m_row);
    return m_writer.StartObject();
}

bool RowHandler::EndObject(unsigned)
{
    if (m_place == Place::Document) {
        m_place = Place::Outside;
        return m_isWhole || refuse(ReadErrorCode::Truncated, {});
    }
    m_place = Place::Table;
    m_writer.EndObject();
    ++m_rows;
    m_cursor.setBudget(longestRow);
    m_wasEnded = !m_take(m_key, QByteArray(m_row.GetString(), qsizetype(m_row.GetSize())));
    return !m_wasEnded;
}

bool RowHandler::StartArray()
{
    if (m_place != Place::Document || !m_hasSchema)
        return foreign();
    m_place = Place::Table;
    return true;
}

bool RowHandler::EndArray(unsigned)
{
    m_place = Place::Document;
    return true;
}

} // namespace

LedgerJsonWriter::LedgerJsonWriter(QIODevice &device, int schema)
    : m_device(device)
    , m_pending("{\"format\":\"" + QByteArray(ledgerJsonFormat)
          + "\",\"schema\":" + QByteArray::number(schema))
{
}

bool LedgerJsonWriter::put(QByteArrayView table, const QByteArray &row)
{
    QByteArray before = ",\n";
    if (m_table != table) {
        before = m_pending + (m_table.isEmpty() ? ",\n\"" : "],\n\"") + table.toByteArray() + "\":[\n";
        m_pending.clear();
        m_table = table.toByteArray();
    }
    ++m_rows;
    return write(before + row);
}

bool LedgerJsonWriter::finish()
{
    const QByteArray end = m_table.isEmpty() ? m_pending : "]"_qba;
    return write(end + ",\n\"rows\":" + QByteArray::number(m_rows) + "}\n");
}

bool LedgerJsonWriter::write(const QByteArray &text)
{
    return m_device.write(text) == text.size();
}

tl::expected<bool, ReadError> readLedgerJson(
    QIODevice &device, int newestSchema, const LedgerJsonRow &take)
{
    TextSource source(device);
    TextCursor cursor(source);
    cursor.setBudget(longestRow);
    RowHandler handler(cursor, newestSchema, take);
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(cursor, handler);
    if (handler.wasEnded())
        return false;
    if (handler.fault())
        return tl::unexpected(*handler.fault());
    if (source.error())
        return tl::unexpected(*source.error());
    if (result.IsError())
        return tl::unexpected(jsonSyntaxError(cursor, result.Code(), longestRowMegabytes));
    return true;
}

bool looksLikeLedgerJson(QIODevice &device)
{
    return device.peek(200).contains(ledgerJsonFormat);
}

} // namespace beian::exchange
