#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace beian::exchange {

/// Where in the file a member is, and how it is packed.
struct ZipEntry {
    qint64 offset = 0; ///< of its own header
    qint64 packedBytes = 0;
    bool isDeflated = false; ///< else as it is
    quint32 checksum = 0;
};

/// One member, unpacked piece by piece.
class ZipMember final
{
public:
    ZipMember(QIODevice &device, const ZipEntry &entry, qint64 dataOffset);
    ~ZipMember();
    Q_DISABLE_COPY_MOVE(ZipMember)

    /// The next piece; empty at the end, and where the member is damaged.
    [[nodiscard]] QByteArray next();
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    struct Inflater;

    [[nodiscard]] QByteArray packedPiece();

    QIODevice &m_device;
    ZipEntry m_entry;
    qint64 m_at;
    qint64 m_left;
    quint32 m_checksum = 0;
    bool m_isDamaged = false;
    bool m_isOver = false;
    std::unique_ptr<Inflater> m_inflater; ///< keeps zlib's header out of this one
};

/// The members of a zip file by their names. Encrypted ones and those of other methods than
/// "deflate" are not among them, and archives over 4 GB are not opened.
class ZipArchive final
{
public:
    /// Reads the directory. The device can be wound and outlives the archive; nothing where it
    /// holds no directory.
    [[nodiscard]] static std::optional<ZipArchive> open(QIODevice &device);

    /// Null where there is no such member. One is read at a time.
    [[nodiscard]] std::unique_ptr<ZipMember> member(const QString &name) const;

private:
    explicit ZipArchive(QIODevice &device)
        : m_device(&device)
    {
    }

    QIODevice *m_device;
    QHash<QString, ZipEntry> m_entries; ///< by name, lower case
};

} // namespace beian::exchange
