#pragma once

#include "core/exchange/json_item.h"
#include "core/exchange/json_walk.h"
#include "core/exchange/reading.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <string_view>

namespace beian::exchange {

/// One kind of item that answers of the platform list, and how to read it. Another product is a
/// file with these two functions and a row in the table of shapes.cpp.
struct Shape {
    QLatin1StringView product; ///< a product id of the rulebooks; empty: each item says its own
    QLatin1StringView outer;   ///< the key of the list
    QLatin1StringView inner;   ///< the key inside that; empty: the list is a plain array
    QLatin1StringView idKey;
    bool (*matches)(JsonValue item);
    tl::expected<Reading, RowFault> (*read)(JsonValue item);
};

/// Whether a shape has a list of that name.
[[nodiscard]] bool isListKey(std::string_view outer);
/// "Instance" for "Instances"; nothing where no list of that name has a key inside.
[[nodiscard]] std::optional<std::string_view> innerKeyOf(std::string_view outer);

/// The shape of an item, or null. `product` decides where the item itself does not.
[[nodiscard]] const Shape *shapeOf(JsonValue item, const std::optional<QString> &product);
/// The first shape whose answers list their items under this name, or null.
[[nodiscard]] const Shape *shapeListedAs(const ListName &name);
/// The product of all shapes of this list; empty where they differ.
[[nodiscard]] QString productListedAs(const ListName &name);

/// Whether an item has any of the ids by which shapes know theirs.
[[nodiscard]] bool hasAnyId(JsonValue item);

/// The answer of another call that an item or a whole document is recognised as.
[[nodiscard]] std::optional<QString> foreignItem(JsonValue item);
[[nodiscard]] std::optional<QString> foreignDocument(JsonValue envelope);

// One pair each: *_shape.cpp.
[[nodiscard]] bool isEcs(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readEcs(JsonValue item);
[[nodiscard]] bool isSwas(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readSwas(JsonValue item);
[[nodiscard]] bool isClb(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readClb(JsonValue item);
[[nodiscard]] bool isAlb(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readAlb(JsonValue item);
[[nodiscard]] bool isNlb(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readNlb(JsonValue item);
[[nodiscard]] bool isNat(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readNat(JsonValue item);
[[nodiscard]] bool isEip(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readEip(JsonValue item);

[[nodiscard]] bool isRenewal(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readRenewal(JsonValue item);
[[nodiscard]] bool isBilled(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readBilled(JsonValue item);
[[nodiscard]] bool isFoundResource(JsonValue item);
[[nodiscard]] tl::expected<Reading, RowFault> readFoundResource(JsonValue item);

} // namespace beian::exchange
