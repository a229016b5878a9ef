#pragma once

#include "core/exchange/json_item.h"
#include "core/exchange/text_cursor.h"
#include "core/model/read_error.h"

#include <QString>

#include <optional>

#include <rapidjson/error/error.h>

namespace beian::exchange {

/// Where in a document an item stood: the plural key of its list ("Instances") and the key inside
/// that, if there is one ("Instance"). Both empty for an element of a bare array.
struct ListName {
    QString outer;
    QString inner;

    bool operator==(const ListName &) const = default;
};

/// Told what stands in the documents of a JSON inventory, in order. A method that returns an error
/// stops the reading.
class InventoryDocuments
{
public:
    using Fault = std::optional<model::ReadError>;

    virtual ~InventoryDocuments() = default;

    /// A list begins; it may have no items.
    virtual void listFound(const ListName &name) = 0;
    /// An element of a list; anything that a list may wrongly hold is an item, too.
    [[nodiscard]] virtual Fault item(const ListName &name, JsonValue value) = 0;
    /// A document is over. `envelope` holds all of it but the lists: totals, tokens, error codes.
    [[nodiscard]] virtual Fault documentEnd(JsonValue envelope) = 0;
};

/// Why RapidJSON stopped, and where: Truncated at the text's end, TooLong where the cursor's budget of
/// `limitMegabytes` was spent, else NotJson.
[[nodiscard]] model::ReadError jsonSyntaxError(
    const TextCursor &cursor, rapidjson::ParseErrorCode code, qint64 limitMegabytes);

/// Reads JSON documents one after the other until the text ends, holding one item at a time.
[[nodiscard]] std::optional<model::ReadError> walkJson(
    TextCursor &cursor, InventoryDocuments &documents);

} // namespace beian::exchange
