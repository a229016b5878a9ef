#pragma once

#include "core/exchange/inventory_reader.h"
#include "core/model/read_error.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace beian::exchange {

/// The error code in what the vendor's tool prints to standard error, of any of its generations, if
/// that is what `text` starts with; its first line where it names no code.
[[nodiscard]] std::optional<QString> toolErrorCode(QByteArrayView text);

/// Says by its beginning how a file is to be read, or why not at all: `raw` as it stands in the
/// file, `head` as UTF-8.
[[nodiscard]] tl::expected<InventoryFormat, model::ReadError> sniff(
    const QByteArray &raw, const QByteArray &head, InventoryFormat wanted);

} // namespace beian::exchange
