#include "core/exchange/json_item.h"

namespace beian::exchange {

namespace {

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void JsonItem::clear()
{
    m_texts.clear();
    m_nodes.clear();
    m_open.clear();
    m_key = {};
}

void JsonItem::setKey(std::string_view key)
{
    m_key = stored(withoutBlanks(key));
}

void JsonItem::addText(std::string_view text)
{
    add(Kind::Text, text);
}

void JsonItem::addNull()
{
    add(Kind::Null, {});
}

void JsonItem::open(Kind kind)
{
    add(kind, {});
    m_open.push_back(m_nodes.size() - 1);
}

void JsonItem::close()
{
    m_nodes[m_open.back()].end = m_nodes.size();
    m_open.pop_back();
}

JsonValue JsonItem::root() const
{
    return m_nodes.empty() ? JsonValue() : JsonValue(*this, 0);
}

JsonItem::Span JsonItem::stored(std::string_view text)
{
    const Span span{.begin = m_texts.size(), .length = text.size()};
    m_texts.append(text);
    return span;
}

std::string_view JsonItem::textOf(Span span) const
{
    return std::string_view(m_texts).substr(span.begin, span.length);
}

void JsonItem::add(Kind kind, std::string_view text)
{
    m_nodes.push_back(
        {.kind = kind, .key = m_key, .text = stored(text), .end = m_nodes.size() + 1});
    m_key = {};
}

bool JsonValue::is(JsonItem::Kind kind) const
{
    return m_item && node().kind == kind;
}

JsonValue JsonValue::operator[](QLatin1StringView key) const
{
    if (!isObject())
        return {};
    const std::string_view wanted(key.data(), static_cast<std::size_t>(key.size()));
    JsonValue found;
    const std::size_t end = node().end;
    for (std::size_t at = m_index + 1; at < end; at = m_item->m_nodes[at].end) {
        const JsonItem::Node &child = m_item->m_nodes[at];
        if (child.kind != JsonItem::Kind::Null && m_item->textOf(child.key) == wanted)
            found = JsonValue(*m_item, at);
    }
    return found;
}

QString JsonValue::text() const
{
    return isText() ? toQString(m_item->textOf(node().text)).trimmed() : QString();
}

std::vector<JsonValue> JsonValue::elements() const
{
    if (!exists())
        return {};
    if (!isArray())
        return {*this};
    std::vector<JsonValue> values;
    const std::size_t end = node().end;
    for (std::size_t at = m_index + 1; at < end; at = m_item->m_nodes[at].end)
        values.emplace_back(*m_item, at);
    return values;
}

QStringList JsonValue::keys() const
{
    QStringList names;
    if (!isObject())
        return names;
    const std::size_t end = node().end;
    for (std::size_t at = m_index + 1; at < end; at = m_item->m_nodes[at].end)
        names.append(toQString(m_item->textOf(m_item->m_nodes[at].key)));
    return names;
}

} // namespace beian::exchange
