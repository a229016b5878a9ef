#pragma once

#include "core/rulebook/rulebook.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace beian::rulebook {

enum class RulebookErrorCode {
    NotJson,       ///< detail: where the parser stopped, "line:column"
    MissingKey,    ///< detail: the key
    UnknownKey,    ///< detail: the key
    WrongType,     ///< detail: the type wanted: object, list, text, number, whole-number, boolean
    BadValue,      ///< detail: what is allowed ("0..120"), what stands there, or "empty"
    Contradiction, ///< two parts that cannot both hold; detail: which, as one of the words below
    Unreadable,    ///< the file; only from readRulebookFile
};

/// Why a rulebook was refused; `path` as "products[2].quota".
///
/// The words for a contradiction: `repeated` (a key, id or word stands twice),
/// `allowed-without-quota`, `quota-without-allowed`, `product-unknown`, `not-descending`,
/// `not-recordable` (the issued form is no accepted form without a note), `not-for-all` (the
/// question whether the product may carry a number must be asked of every product). For a file:
/// `not-found`, `not-a-file`, `too-large`, `cannot-read`, and `path` is the file's.
struct RulebookError {
    RulebookErrorCode code = RulebookErrorCode::NotJson;
    QString path;
    QString detail;
};

/// Reads a rulebook strictly: every key is known and present, every type right, no contradiction.
[[nodiscard]] tl::expected<Rulebook, RulebookError> readRulebook(const QByteArray &json);

/// A file larger than this is refused unread; the built-in ones have about 10 KB.
inline constexpr qint64 largestRulebookBytes = 1'000'000;

/// Reads a user's rulebook.
[[nodiscard]] tl::expected<Rulebook, RulebookError> readRulebookFile(const QString &file);

} // namespace beian::rulebook

namespace beian::support {

template <>
inline constexpr auto
    enumNames<rulebook::RulebookErrorCode> = std::to_array<EnumName<rulebook::RulebookErrorCode>>({
        {rulebook::RulebookErrorCode::NotJson, "not-json"},
        {rulebook::RulebookErrorCode::MissingKey, "missing-key"},
        {rulebook::RulebookErrorCode::UnknownKey, "unknown-key"},
        {rulebook::RulebookErrorCode::WrongType, "wrong-type"},
        {rulebook::RulebookErrorCode::BadValue, "bad-value"},
        {rulebook::RulebookErrorCode::Contradiction, "contradiction"},
        {rulebook::RulebookErrorCode::Unreadable, "unreadable"},
    });

} // namespace beian::support
