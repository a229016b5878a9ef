#include "core/exchange/utf8.h"

namespace beian::exchange {

namespace {

/// How a character that starts with `lead` goes on; length 0: nothing starts so. Only the byte
/// after the lead has narrower bounds than 80..BF.
struct Sequence {
    int length = 0;
    unsigned char secondMin = 0x80;
    unsigned char secondMax = 0xBF;
};

Sequence sequenceOf(unsigned char lead)
{
    if (lead < 0x80)
        return {.length = 1};
    if (lead >= 0xC2 && lead <= 0xDF)
        return {.length = 2};
    if (lead == 0xE0)
        return {.length = 3, .secondMin = 0xA0};
    if (lead == 0xED)
        return {.length = 3, .secondMax = 0x9F};
    if (lead >= 0xE1 && lead <= 0xEF)
        return {.length = 3};
    if (lead == 0xF0)
        return {.length = 4, .secondMin = 0x90};
    if (lead == 0xF4)
        return {.length = 4, .secondMax = 0x8F};
    if (lead >= 0xF1 && lead <= 0xF3)
        return {.length = 4};
    return {};
}

} // namespace

Utf8Check checkUtf8(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const Sequence sequence = sequenceOf(static_cast<unsigned char>(bytes[at]));
        if (sequence.length == 0)
            return {at, Utf8Rest::Invalid};
        for (int i = 1; i < sequence.length; ++i) {
            if (at + i >= bytes.size())
                return {at, Utf8Rest::Incomplete};
            const auto byte = static_cast<unsigned char>(bytes[at + i]);
            const bool fits = i == 1 ? byte >= sequence.secondMin && byte <= sequence.secondMax
                                     : byte >= 0x80 && byte <= 0xBF;
            if (!fits)
                return {at, Utf8Rest::Invalid};
        }
        at += sequence.length;
    }
    return {at, Utf8Rest::None};
}

} // namespace beian::exchange
