#include "core/exchange/sniff.h"

#include <QRegularExpression>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sniffedBytes = 64 * 1024;

QString withoutColours(QByteArrayView text)
{
    static const QRegularExpression escape(u"\u001B\\[[0-9;]*[A-Za-z]"_s);
    QString plain = QString::fromUtf8(text.first(std::min(text.size(), sniffedBytes)));
    return plain.remove(escape).trimmed();
}

QString binaryKind(QByteArrayView head)
{
    struct Magic {
        QByteArrayView bytes;
        QLatin1StringView kind;
    };
    static const std::array magics{
        Magic{QByteArrayView("PK\x03\x04"), "zip"_L1},
        Magic{QByteArrayView("\x1F\x8B"), "gzip"_L1},
        Magic{QByteArrayView("%PDF"), "pdf"_L1},
        Magic{QByteArrayView("\xD0\xCF\x11\xE0"), "xls"_L1},
        Magic{QByteArrayView("SQLite format 3"), "sqlite"_L1},
    };
    const auto it = std::find_if(magics.begin(), magics.end(),
        [head](const Magic &magic) { return head.startsWith(magic.bytes); });
    if (it == magics.end())
        return {};
    // A spreadsheet is a zip whose first members have these names.
    const bool isSheet = it->kind == "zip"_L1 &&
                         (head.indexOf("[Content_Types].xml") >= 0 || head.indexOf("xl/") >= 0);
    return isSheet ? u"xlsx"_s : QString(it->kind);
}

/// Credentials in any of the forms in which the tool, its SDKs and the console write them: a key of
/// JSON or of an ini file, or the header of the key file that the console hands out.
bool holdsSecrets(const QString &head)
{
    static const QRegularExpression key(
        u"access_?key_?(?:secret|id)\"?\\s*[:=]|sts_token\"?\\s*[:=]"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(u"access ?key ?(?:secret|id)\"?\\s*(?:[,;\\t]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return key.match(head).hasMatch() || header.match(head.section(u'\n', 0, 0)).hasMatch();
}

/// "---", also with a stroke or a plus around it, at least twice in one line.
bool isRule(QStringView line)
{
    constexpr qsizetype least = 3;
    int columns = 0;
    for (const QStringView part : line.split(u'|')) {
        for (const QStringView cell : part.split(u'+')) {
            const QStringView dashes = cell.trimmed();
            if (dashes.isEmpty())
                continue;
            const bool isDashes = std::all_of(
                dashes.begin(), dashes.end(), [](QChar character) { return character == u'-'; });
            if (!isDashes || dashes.size() < least)
                return false;
            ++columns;
        }
    }
    return columns > 1;
}

/// Looks at each line once. A regular expression that may begin at any of many empty lines, and
/// passes over blanks, looks at each as often as there are lines before it.
template <typename Predicate>
std::optional<QStringView> firstLine(QStringView text, Predicate holds)
{
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        if (holds(line))
            return line;
    }
    return std::nullopt;
}

/// To be quoted: the first line that says something, shortened.
QString firstWords(QStringView text)
{
    constexpr qsizetype longest = 120;
    const auto line = firstLine(text, [](QStringView each) {
        return std::any_of(
            each.begin(), each.end(), [](QChar character) { return character.isLetterOrNumber(); });
    });
    return line ? line->toString().simplified().left(longest) : QString();
}

bool isTextTable(QStringView head)
{
    return firstLine(head, isRule).has_value();
}

/// The word after "ErrorCode:" or "Code:" at a line's beginning; empty where there is none.
QString codeIn(QStringView line)
{
    QStringView rest = line.trimmed();
    for (const QStringView name : {QStringView(u"ErrorCode:"), QStringView(u"Code:")}) {
        if (!rest.startsWith(name))
            continue;
        rest = rest.sliced(name.size()).trimmed();
        const auto end = std::find_if_not(rest.begin(), rest.end(), [](QChar character) {
            return character.isLetterOrNumber() || character == u'_' || character == u'.';
        });
        const QStringView code = rest.first(end - rest.begin());
        return !code.isEmpty() && code.front().isLetter() ? code.toString() : QString();
    }
    return {};
}

ReadError refusal(ReadErrorCode code, const QString &detail = {})
{
    return {.code = code, .detail = detail};
}

} // namespace

std::optional<QString> toolErrorCode(QByteArrayView text)
{
    const QString plain = withoutColours(text);
    static const QRegularExpression start(
        u"^(?:ERROR|Error|error): |^(?:SDK\\.\\w+Error|ErrorCode:)"_s);
    if (!start.match(plain).hasMatch())
        return std::nullopt;
    const auto said = firstLine(plain, [](QStringView line) { return !codeIn(line).isEmpty(); });
    if (said)
        return codeIn(*said);
    return firstWords(plain);
}

tl::expected<InventoryFormat, ReadError> sniff(
    const QByteArray &raw, const QByteArray &head, InventoryFormat wanted)
{
    const QString kind = binaryKind(raw);
    if (!kind.isEmpty() || head.contains('\0')) {
        return tl::unexpected(refusal(ReadErrorCode::Binary, kind.isEmpty() ? u"binary"_s : kind));
    }

    const QString plain = withoutColours(head);
    if (holdsSecrets(plain))
        return tl::unexpected(refusal(ReadErrorCode::SecretConfig));
    if (const auto code = toolErrorCode(head))
        return tl::unexpected(refusal(ReadErrorCode::ToolError, *code));
    if (wanted != InventoryFormat::Auto)
        return wanted;
    if (plain.startsWith(u'{') || plain.startsWith(u'['))
        return InventoryFormat::AliyunJson;
    if (isTextTable(plain))
        return tl::unexpected(refusal(ReadErrorCode::TextTable, firstWords(plain)));
    return InventoryFormat::Csv;
}

} // namespace beian::exchange
