#pragma once

#include <QByteArray>

#include <optional>
#include <random>
#include <vector>

namespace beian::tests {

/// What the disk surely holds of one file, and what was asked of it since its last sync.
class UnsyncedFile final
{
public:
    explicit UnsyncedFile(const QByteArray &durable)
        : m_durable(durable)
    {
    }

    void write(qint64 offset, const QByteArray &data);
    void truncate(qint64 size);
    void sync();

    /// What power loss leaves. Each sector holds what it held after some of the changes that were
    /// not synced, chosen for each apart: none of them, all of them, or those up to one in between;
    /// and so does the length.
    [[nodiscard]] QByteArray afterPowerLoss(std::mt19937 &random) const;

private:
    struct Change {
        qint64 offset = 0;              ///< the new size, where nothing is written
        std::optional<QByteArray> data; ///< nothing: the file was cut or lengthened
    };

    QByteArray m_durable;
    std::vector<Change> m_changes;
};

} // namespace beian::tests
