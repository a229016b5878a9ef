#include "core/exchange/text_source.h"

#include "core/exchange/utf8.h"

#include <algorithm>
#include <limits>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr qsizetype rawHeadBytes = 4096;
constexpr qint64 limitGigabytes = 16;
constexpr qint64 limitBytes = limitGigabytes * 1024 * 1024 * 1024;

/// A pipe has no length, and some of the system's own files do not say theirs.
qint64 lengthOf(const QIODevice &device)
{
    const qint64 length = device.isSequential() ? 0 : device.size();
    return length > 0 ? length : std::numeric_limits<qint64>::max();
}

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

} // namespace

TextSource::TextSource(QIODevice &device)
    : m_device(device)
    , m_decoder(QStringDecoder::Utf8)
    , m_bytesThere(lengthOf(device))
{
}

const QByteArray &TextSource::head()
{
    if (!m_started) {
        m_head = next();
        m_headPending = true;
    }
    return m_head;
}

QByteArray TextSource::next()
{
    if (m_headPending) {
        m_headPending = false;
        return m_head;
    }
    // A chunk may come out empty: a mark alone, or half a character.
    while (!m_atEnd && !m_error) {
        QByteArray text = decoded();
        // The first chunk is judged as a whole: there it tells of another kind of file.
        if (m_isFirstOver)
            refuseNul(text);
        m_isFirstOver = true;
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void TextSource::refuseNul(QByteArray &text)
{
    const qsizetype place = text.indexOf('\0');
    if (place < 0)
        return;
    text.truncate(place);
    m_error = ReadError{.code = ReadErrorCode::Binary, .detail = u"binary"_s};
}

QByteArray TextSource::readRaw()
{
    QByteArray bytes(chunkBytes, Qt::Uninitialized);
    qint64 have = 0;
    // A pipe may give less than was asked for; a chunk is filled all the same, because the encoding
    // is judged by the whole of it.
    const qint64 wanted = std::min(chunkBytes, m_bytesThere - m_bytesRead);
    while (have < chunkBytes) {
        const qint64 got = m_device.read(bytes.data() + have, wanted - have);
        if (got > 0) {
            have += got;
            continue;
        }
        // A sequential device says -1 at its end, too.
        if (got < 0 && !m_device.isSequential())
            m_error =
                ReadError{.code = ReadErrorCode::ReadFailed, .detail = m_device.errorString()};
        m_atEnd = true;
        break;
    }
    bytes.truncate(have);
    m_bytesRead += have;
    if (m_bytesRead > limitBytes) {
        m_error =
            ReadError{.code = ReadErrorCode::TooLarge, .detail = QString::number(limitGigabytes)};
    }
    return bytes;
}

QByteArray TextSource::decoded()
{
    QByteArray bytes = readRaw();
    if (!m_started) {
        m_started = true;
        m_rawHead = bytes.first(std::min(bytes.size(), rawHeadBytes));
        recogniseMark(bytes);
        if (m_encoding == Encoding::Utf8)
            bytes.remove(0, 3);
    }
    if (m_encoding == Encoding::Undecided) {
        const auto foreign = std::find_if_not(bytes.cbegin(), bytes.cend(), isAscii);
        if (foreign == bytes.cend())
            return bytes;
        decide(QByteArrayView(bytes).sliced(foreign - bytes.cbegin()));
    }
    return m_encoding == Encoding::Utf8 ? decodedUtf8(bytes) : decodedOther(bytes);
}

void TextSource::recogniseMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        m_encoding = Encoding::Utf8;
        return;
    }
    const bool little =
        bytes.startsWith("\xFF\xFE") || (bytes.size() >= 2 && bytes[0] != '\0' && bytes[1] == '\0');
    const bool big =
        bytes.startsWith("\xFE\xFF") || (bytes.size() >= 2 && bytes[0] == '\0' && bytes[1] != '\0');
    if (!little && !big)
        return;
    m_encoding = Encoding::Utf16;
    m_decoder = QStringDecoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
}

void TextSource::decide(QByteArrayView bytes)
{
    // GBK text passes for UTF-8 only by accident and never for long; the other way round nearly
    // always. So UTF-8 is asked first, over all that is in hand.
    if (checkUtf8(bytes).rest != Utf8Rest::Invalid) {
        m_encoding = Encoding::Utf8;
        return;
    }
    m_encoding = Encoding::Gb18030;
    m_decoder = QStringDecoder("GB18030");
    if (!m_decoder.isValid())
        m_error = ReadError{.code = ReadErrorCode::WrongEncoding, .detail = u"GB18030"_s};
}

QByteArray TextSource::decodedUtf8(const QByteArray &bytes)
{
    QByteArray text = m_carry + bytes;
    const Utf8Check check = checkUtf8(text);
    const bool cut = check.rest == Utf8Rest::Incomplete && m_atEnd;
    if (check.rest == Utf8Rest::Invalid || cut)
        m_error = ReadError{.code = ReadErrorCode::WrongEncoding, .detail = u"UTF-8"_s};
    m_carry = text.sliced(check.validLength);
    text.truncate(check.validLength);
    return text;
}

QByteArray TextSource::decodedOther(const QByteArray &bytes)
{
    if (m_error)
        return {};
    QString text = m_decoder.decode(bytes);
    if (m_decoder.hasError()) {
        m_error = ReadError{.code = ReadErrorCode::WrongEncoding,
            .detail = m_encoding == Encoding::Utf16 ? u"UTF-16"_s : u"GB18030"_s};
        const qsizetype bad = text.indexOf(QChar(QChar::ReplacementCharacter));
        text.truncate(bad < 0 ? 0 : bad);
    }
    return text.toUtf8();
}

} // namespace beian::exchange
