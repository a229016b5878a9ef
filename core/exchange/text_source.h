#pragma once

#include "core/model/read_error.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace beian::exchange {

/// The bytes of a device as UTF-8 text, a chunk at a time: byte-order marks, UTF-16 and GB18030
/// (which holds GBK) are dealt with here, and nowhere else. Never holds more than two chunks.
class TextSource final
{
public:
    explicit TextSource(QIODevice &device);

    /// The first chunk, without consuming it; empty where there is none or it cannot be read.
    [[nodiscard]] const QByteArray &head();

    /// The first bytes as the device gave them, for what is no text at all; filled by head().
    [[nodiscard]] const QByteArray &rawHead() const { return m_rawHead; }

    /// The next chunk; empty at the end or at an error. Cut between characters. What was read up to
    /// an error is handed out before it.
    [[nodiscard]] QByteArray next();

    /// Why next() stopped, if not at the end. The place in the file is the reader's to add.
    [[nodiscard]] const std::optional<model::ReadError> &error() const { return m_error; }

private:
    enum class Encoding { Undecided, Utf8, Utf16, Gb18030 };

    [[nodiscard]] QByteArray readRaw();
    [[nodiscard]] QByteArray decoded();
    void refuseNul(QByteArray &text);
    [[nodiscard]] QByteArray decodedUtf8(const QByteArray &bytes);
    [[nodiscard]] QByteArray decodedOther(const QByteArray &bytes);
    void recogniseMark(const QByteArray &bytes);
    void decide(QByteArrayView bytes);

    QIODevice &m_device;
    QStringDecoder m_decoder;
    Encoding m_encoding = Encoding::Undecided;
    QByteArray m_head;
    QByteArray m_rawHead;
    QByteArray m_carry; ///< the first bytes of a character that the next chunk continues
    qint64 m_bytesRead = 0;
    qint64 m_bytesThere; ///< when reading began: what is added meanwhile is another inventory
    bool m_started = false;
    bool m_isFirstOver = false;
    bool m_headPending = false;
    bool m_atEnd = false;
    std::optional<model::ReadError> m_error;
};

} // namespace beian::exchange
