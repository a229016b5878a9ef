#include "core/exchange/zip_archive.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace beian::exchange {

namespace {

constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 directorySignature = 0x02014b50;
constexpr quint32 memberSignature = 0x04034b50;
constexpr qsizetype endBytes = 22;
constexpr qsizetype directoryBytes = 46;
constexpr qsizetype memberBytes = 30;
constexpr qint64 longestComment = 0xFFFF;
constexpr qint64 pieceBytes = 64 * 1024;

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

QByteArray bytesAt(QIODevice &device, qint64 offset, qint64 count)
{
    const bool isInside = offset >= 0 && offset <= device.size();
    return isInside && device.seek(offset) ? device.read(count) : QByteArray();
}

/// The directory's bytes, as the record at the file's end places them.
QByteArray directoryOf(QIODevice &device)
{
    const qint64 size = device.size();
    const qint64 searched = std::min(size, longestComment + endBytes);
    const QByteArray tail = bytesAt(device, size - searched, searched);
    constexpr char mark[] = "PK\x05\x06";
    for (qsizetype at = tail.lastIndexOf(mark); at >= 0;
         at = at > 0 ? tail.lastIndexOf(mark, at - 1) : -1) {
        if (tail.size() - at < endBytes || number32(tail, at) != endSignature)
            continue;
        const qint64 length = number32(tail, at + 12);
        const qint64 offset = number32(tail, at + 16);
        if (offset + length <= size)
            return bytesAt(device, offset, length);
    }
    return {};
}

} // namespace

struct ZipMember::Inflater {
    z_stream stream{};
    QByteArray packed;

    Inflater() { inflateInit2(&stream, -MAX_WBITS); }
    ~Inflater() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Inflater)
};

ZipMember::ZipMember(QIODevice &device, const ZipEntry &entry, qint64 dataOffset)
    : m_device(device)
    , m_entry(entry)
    , m_at(dataOffset)
    , m_left(entry.packedBytes)
{
    if (entry.isDeflated)
        m_inflater = std::make_unique<Inflater>();
}

ZipMember::~ZipMember() = default;

QByteArray ZipMember::packedPiece()
{
    const QByteArray piece = bytesAt(m_device, m_at, std::min(m_left, pieceBytes));
    m_at += piece.size();
    m_left -= piece.size();
    return piece;
}

QByteArray ZipMember::next()
{
    if (m_isOver)
        return {};
    QByteArray piece;
    if (!m_inflater) {
        piece = packedPiece();
        m_isOver = piece.isEmpty() || m_left == 0;
        m_isDamaged = piece.isEmpty() && m_left > 0;
    } else {
        piece.resize(pieceBytes);
        z_stream &stream = m_inflater->stream;
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        while (stream.avail_out > 0 && !m_isOver) {
            if (stream.avail_in == 0) {
                m_inflater->packed = packedPiece();
                stream.next_in = reinterpret_cast<Bytef *>(m_inflater->packed.data());
                stream.avail_in = static_cast<uInt>(m_inflater->packed.size());
            }
            const int state = inflate(&stream, Z_NO_FLUSH);
            m_isOver = state != Z_OK;
            m_isDamaged = state != Z_OK && state != Z_STREAM_END;
        }
        piece.truncate(piece.size() - static_cast<qsizetype>(stream.avail_out));
    }
    m_checksum = static_cast<quint32>(crc32(m_checksum,
        reinterpret_cast<const Bytef *>(piece.constData()), static_cast<uInt>(piece.size())));
    if (m_isOver && m_checksum != m_entry.checksum)
        m_isDamaged = true;
    return piece;
}

std::optional<ZipArchive> ZipArchive::open(QIODevice &device)
{
    const QByteArray directory = directoryOf(device);
    ZipArchive archive(device);
    qsizetype at = 0;
    while (
        directory.size() - at >= directoryBytes && number32(directory, at) == directorySignature) {
        constexpr quint16 encrypted = 1;
        constexpr quint16 deflated = 8;
        const quint16 method = number16(directory, at + 10);
        const qsizetype nameBytes = number16(directory, at + 28);
        const qsizetype rest = number16(directory, at + 30) + number16(directory, at + 32);
        const QString name =
            QString::fromUtf8(directory.mid(at + directoryBytes, nameBytes)).toLower();
        const bool isReadable =
            (number16(directory, at + 8) & encrypted) == 0 && (method == 0 || method == deflated);
        if (isReadable) {
            archive.m_entries.insert(name, {.offset = number32(directory, at + 42),
                                               .packedBytes = number32(directory, at + 20),
                                               .isDeflated = method == deflated,
                                               .checksum = number32(directory, at + 16)});
        }
        at += directoryBytes + nameBytes + rest;
    }
    return archive.m_entries.isEmpty() ? std::nullopt : std::optional(std::move(archive));
}

std::unique_ptr<ZipMember> ZipArchive::member(const QString &name) const
{
    const auto entry = m_entries.constFind(name.toLower());
    if (entry == m_entries.cend())
        return nullptr;
    const QByteArray header = bytesAt(*m_device, entry->offset, memberBytes);
    if (header.size() < memberBytes || number32(header, 0) != memberSignature)
        return nullptr;
    const qint64 dataOffset =
        entry->offset + memberBytes + number16(header, 26) + number16(header, 28);
    return std::make_unique<ZipMember>(*m_device, *entry, dataOffset);
}

} // namespace beian::exchange
