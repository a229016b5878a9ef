#include "core/exchange/json_walk.h"

#include "core/exchange/json_handler.h"
#include "core/exchange/sniff.h"

#include <rapidjson/reader.h>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using namespace Qt::StringLiterals;

namespace {

/// What RapidJSON missed, as one word.
QString expectedThing(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
    case rapidjson::kParseErrorValueInvalid:
        return u"value"_s;
    case rapidjson::kParseErrorObjectMissName:
        return u"key"_s;
    case rapidjson::kParseErrorObjectMissColon:
        return u"colon"_s;
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return u"comma"_s;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
    case rapidjson::kParseErrorStringEscapeInvalid:
        return u"escape"_s;
    case rapidjson::kParseErrorStringMissQuotationMark:
        return u"quote"_s;
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return u"number"_s;
    case rapidjson::kParseErrorNone:
    case rapidjson::kParseErrorDocumentRootNotSingular:
    case rapidjson::kParseErrorStringInvalidEncoding:
    case rapidjson::kParseErrorTermination:
    case rapidjson::kParseErrorUnspecificSyntaxError:
        break;
    }
    return u"text"_s;
}

/// The tool's message between two answers: a loop over regions with both streams in one file.
std::optional<ReadError> messageHere(const TextCursor &cursor)
{
    const char first = cursor.Peek();
    if (first == '{' || first == '[')
        return std::nullopt;
    const auto code = toolErrorCode(cursor.ahead());
    if (!code)
        return std::nullopt;
    return cursor.errorHere(ReadErrorCode::ToolError, *code);
}

} // namespace

ReadError jsonSyntaxError(
    const TextCursor &cursor, rapidjson::ParseErrorCode code, qint64 limitMegabytes)
{
    if (cursor.isBudgetSpent())
        return cursor.errorHere(ReadErrorCode::TooLong, QString::number(limitMegabytes));
    if (cursor.atEnd())
        return cursor.errorHere(ReadErrorCode::Truncated);
    return cursor.errorHere(ReadErrorCode::NotJson, expectedThing(code));
}

std::optional<ReadError> walkJson(TextCursor &cursor, InventoryDocuments &documents)
{
    constexpr unsigned flags =
        rapidjson::kParseStopWhenDoneFlag | rapidjson::kParseNumbersAsStringsFlag;
    JsonHandler handler(cursor, documents);
    rapidjson::Reader reader;
    cursor.skipBlanks();
    while (!cursor.atEnd()) {
        if (auto message = messageHere(cursor))
            return message;
        cursor.setBudget(valueLimitMegabytes * 1024 * 1024);
        const rapidjson::ParseResult result = reader.Parse<flags>(cursor, handler);
        if (handler.fault())
            return handler.fault();
        if (result.IsError())
            return jsonSyntaxError(cursor, result.Code(), valueLimitMegabytes);
        cursor.skipBlanks();
    }
    return cursor.sourceError();
}

} // namespace beian::exchange
