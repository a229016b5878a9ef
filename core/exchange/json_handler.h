#pragma once

#include "core/exchange/json_item.h"
#include "core/exchange/json_walk.h"
#include "core/exchange/text_cursor.h"
#include "core/model/read_error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace beian::exchange {

inline constexpr qint64 valueLimitMegabytes = 16;
inline constexpr int depthLimit = 200;

/// RapidJSON's events turned into items and envelopes. What a list is, its key says; so the order
/// of keys means nothing, and one item is all that is ever held.
class JsonHandler final
{
public:
    JsonHandler(TextCursor &cursor, InventoryDocuments &documents);

    [[nodiscard]] const std::optional<model::ReadError> &fault() const { return m_fault; }

    bool Null();
    bool Bool(bool value) { return scalar(value ? "true" : "false"); }
    bool Int(int) { return false; } ///< numbers arrive by RawNumber
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }
    bool RawNumber(const char *text, unsigned length, bool) { return scalar({text, length}); }
    bool String(const char *text, unsigned length, bool) { return scalar({text, length}); }
    bool StartObject();
    bool Key(const char *text, unsigned length, bool);
    bool EndObject(unsigned);
    bool StartArray();
    bool EndArray(unsigned);

private:
    /// What the innermost open bracket is.
    enum class Frame {
        BareArray, ///< an array at the top: of items, or of whole documents
        Document,  ///< one answer
        Wrapper,   ///< {"DescribeInstancesResponse": {…}}: belongs to the document around it
        Holder,    ///< {"Instance": […]} under "Instances", or one item without its array
        List,
        Item,     ///< an element of a list and all that is in it
        Envelope, ///< any other value of a document and all that is in it
        Skipped,
    };

    bool scalar(std::string_view text);
    bool valueInPlace();
    bool opened(JsonItem::Kind kind);
    bool closed();
    [[nodiscard]] Frame frameFor(JsonItem::Kind kind);
    [[nodiscard]] Frame frameInDocument(JsonItem::Kind kind);
    [[nodiscard]] JsonItem *target(Frame frame);
    void keepKeyOnly(Frame outer);
    void listFound(const ListName &name);
    void innerListFound();
    [[nodiscard]] bool isHolderItem(Frame frame) const;
    bool holderEnded();
    bool elementEnded();
    bool documentEnded();
    bool refuse(model::ReadErrorCode code, const QString &detail = {});
    bool take(std::optional<model::ReadError> fault);
    bool keepsWithinLimits();

    TextCursor &m_cursor;
    InventoryDocuments &m_documents;
    std::vector<Frame> m_frames;
    JsonItem m_item;
    JsonItem m_envelope;
    std::string m_key;
    ListName m_list;
    bool m_hasList = false;       ///< the document at hand had one
    bool m_isHolderEmpty = false; ///< {"EipAddresses": {}}: a list of nothing
    bool m_isHolderItem = false;  ///< no list stood in it so far: m_item has what did
    int m_bareElements = 0;
    int m_bareItems = 0;
    std::optional<model::ReadError> m_fault;
};

} // namespace beian::exchange
