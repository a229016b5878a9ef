#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace beian::exchange {

class JsonValue;

/// One JSON value held flat, in reading order, with all its texts in one buffer: the reader fills
/// the same one again for every item of a list, so that items cost no memory of their own.
class JsonItem final
{
public:
    enum class Kind : std::uint8_t { Null, Text, Object, Array };

    void clear();
    void setKey(std::string_view key);
    /// A string, number or boolean: inventories write all three as strings now and then, so they
    /// are the same here.
    void addText(std::string_view text);
    void addNull();
    void open(Kind kind);
    void close();

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] std::size_t bytes() const
    {
        return m_texts.size() + m_nodes.size() * sizeof(Node);
    }
    [[nodiscard]] JsonValue root() const;

private:
    friend class JsonValue;

    struct Span {
        std::size_t begin = 0;
        std::size_t length = 0;
    };
    struct Node {
        Kind kind = Kind::Null;
        Span key;
        Span text;
        std::size_t end = 0; ///< the index after its last descendant
    };

    [[nodiscard]] Span stored(std::string_view text);
    [[nodiscard]] std::string_view textOf(Span span) const;
    void add(Kind kind, std::string_view text);

    std::string m_texts;
    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_open;
    Span m_key;
};

/// A value in a JsonItem, or nothing: what is asked of a missing value is missing, too.
class JsonValue final
{
public:
    JsonValue() = default;
    JsonValue(const JsonItem &item, std::size_t index)
        : m_item(&item)
        , m_index(index)
    {
    }

    [[nodiscard]] bool exists() const { return m_item != nullptr; }
    [[nodiscard]] bool isText() const { return is(JsonItem::Kind::Text); }
    [[nodiscard]] bool isObject() const { return is(JsonItem::Kind::Object); }
    [[nodiscard]] bool isArray() const { return is(JsonItem::Kind::Array); }

    /// The value under `key` of an object. Keys are compared without the blanks around them, which
    /// documentation pages leave there; of a key that stands twice the last one counts.
    [[nodiscard]] JsonValue operator[](QLatin1StringView key) const;
    [[nodiscard]] bool has(QLatin1StringView key) const { return (*this)[key].exists(); }

    /// Trimmed; empty for what is no text.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString text(QLatin1StringView key) const { return (*this)[key].text(); }

    /// The elements of an array; anything else that is there is an array of itself, which is how
    /// XML turned into JSON writes a list of one.
    [[nodiscard]] std::vector<JsonValue> elements() const;
    /// The keys of an object, trimmed.
    [[nodiscard]] QStringList keys() const;

private:
    [[nodiscard]] bool is(JsonItem::Kind kind) const;
    [[nodiscard]] const JsonItem::Node &node() const { return m_item->m_nodes[m_index]; }

    const JsonItem *m_item = nullptr;
    std::size_t m_index = 0;
};

} // namespace beian::exchange
