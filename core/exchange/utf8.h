#pragma once

#include <QByteArrayView>

namespace beian::exchange {

enum class Utf8Rest {
    None,       ///< valid to the end
    Incomplete, ///< ends in the middle of a character
    Invalid,
};

struct Utf8Check {
    qsizetype validLength = 0;
    Utf8Rest rest = Utf8Rest::None;
};

/// How far `bytes` is well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
[[nodiscard]] Utf8Check checkUtf8(QByteArrayView bytes);

} // namespace beian::exchange
